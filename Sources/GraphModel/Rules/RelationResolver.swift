/// Finds the property that words name: "the maximum PIN" is `pinMaximumLength` beside `pinMinimumLength`.
enum RelationResolver {
    /// The property's name, or nil when none or several fit.
    static func resolve(_ words: String, from property: String, among siblings: [String]) -> String? {
        let tokens = words.split { $0 == " " || $0 == "`" || $0 == "\"" || $0 == "'" }.map(String.init)
        // A property's own name, wherever it stands; a single word such as `id` may be meant otherwise among others.
        for token in tokens where tokens.count == 1 || CamelWords.split(token).count > 1 {
            if let match = siblings.first(where: { $0.lowercased() == token.lowercased() }), match != property {
                return match
            }
        }
        let named = Set(tokens.flatMap { CamelWords.split($0) }.map(canonical)).subtracting(fillers)
        guard !named.isEmpty else { return nil }
        let candidates = siblings.filter { sibling in
            sibling != property && named.isSubset(of: Set(CamelWords.split(sibling).map(canonical)))
        }
        if candidates.count <= 1 { return candidates.first }
        // Of several, the one that differs from the property only by minimum and maximum or start and end.
        let own = CamelWords.split(property).map(canonical)
        let mirrored = candidates.filter { candidate in
            let other = CamelWords.split(candidate).map(canonical)
            return other.count == own.count && zip(own, other).allSatisfy { $0 == $1 || opposites[$0] == $1 }
        }
        return mirrored.count == 1 ? mirrored[0] : nil
    }

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
