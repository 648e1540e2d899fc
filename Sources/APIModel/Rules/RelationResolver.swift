import DescriptionRules
import GraphGenBase

/// Finds the property that words name: "the maximum PIN" is `pinMaximumLength` beside `pinMinimumLength`.
struct RelationResolver {
    private let words: [[String]]
    private let names: [String]
    /// Places of names by lower-case name, and by each word they hold.
    private var byName: [String: Int] = [:]
    private var byWord: [String: [Int]] = [:]

    /// Takes the properties that can be meant.
    init(siblings: [String]) {
        names = siblings
        words = siblings.map { CamelWords.split($0).map(Self.canonical) }
        for (index, name) in siblings.enumerated() {
            if byName[name.lowercased()] == nil { byName[name.lowercased()] = index }
            for word in Set(words[index]) { byWord[word, default: []].append(index) }
        }
    }

    /// The property's name, or nil when none or several fit.
    func resolve(_ text: String, from property: String) -> String? {
        let tokens = text.split { $0 == " " || $0 == "`" || $0 == "\"" || $0 == "'" }.map(String.init)
        // A property's own name, wherever it stands; a single word such as `id` may be meant otherwise among others.
        for token in tokens where tokens.count == 1 || CamelWords.split(token).count > 1 {
            if let index = byName[token.lowercased()], names[index] != property { return names[index] }
        }
        let named = Set(tokens.flatMap { CamelWords.split($0) }.map(Self.canonical)).subtracting(Self.fillers)
        guard let rarest = named.min(by: { count($0) == count($1) ? $0 < $1 : count($0) < count($1) }) else {
            return nil
        }
        let candidates = (byWord[rarest] ?? []).filter { names[$0] != property && named.isSubset(of: words[$0]) }
        if candidates.count <= 1 { return candidates.first.map { names[$0] } }
        // Of several, the one that differs from the property only by minimum and maximum or start and end.
        let own = CamelWords.split(property).map(Self.canonical)
        let mirrored = candidates.filter { index in
            words[index].count == own.count
                && zip(own, words[index]).allSatisfy { $0 == $1 || Self.opposites[$0] == $1 }
        }
        return mirrored.count == 1 ? names[mirrored[0]] : nil
    }

    private func count(_ word: String) -> Int { byWord[word]?.count ?? 0 }

    private static func canonical(_ word: String) -> String {
        switch word {
        case "min": "minimum"
        case "max": "maximum"
        case "begin": "start"
        default: word
        }
    }

    private static let opposites = [
        "minimum": "maximum", "maximum": "minimum", "start": "end", "end": "start", "lowest": "highest",
        "highest": "lowest",
    ]
    private static let fillers: Set<String> = [
        "the", "a", "an", "of", "value", "property", "setting", "policy", "number", "field", "set", "configured",
        "this",
    ]
}
