import GraphDocs
import GraphGenBase

/// Ids of operations: `type.verb`, one for each page.
struct OperationNaming {
    private var taken: [String: String] = [:]

    /// The id of a page's operations. Type and verb are taken from the page's own name where that has both, since it tells
    /// `user-list-messages` from `mailfolder-list-messages`; names of arbitrary pages fall back on type and kind.
    mutating func id(
        _ page: PageFacts, kind: Operation.Kind, path: PathTemplate, types: [String?], known: (String) -> String?
    ) -> String {
        var parts = Self.fileParts(page.page)
        var area: String?
        if parts.first == "intune", parts.count > 2 {
            area = parts[1]
            parts.removeFirst(2)
        }
        let isPlain = parts.count == 2 && Self.plainVerbs.contains(parts[1])
        let spellings = isPlain ? [:] : Self.spellings(page, path)
        var id = Self.compose(parts, kind, types.compactMap { $0 }, spellings, known)
        if let other = taken[id], other != page.page {
            let suffix = area.map(Self.capitalised) ?? ""
            var number = 2
            var candidate = id + suffix
            while let owner = taken[candidate], owner != page.page {
                candidate = "\(id)\(suffix)\(number)"
                number += 1
            }
            id = candidate
        }
        taken[id] = page.page
        return id
    }

    private static func compose(
        _ parts: [String], _ kind: Operation.Kind, _ types: [String], _ spellings: [String: String],
        _ known: (String) -> String?
    ) -> String {
        for length in stride(from: min(3, parts.count), to: 0, by: -1) {
            guard let type = known(parts[..<length].joined(separator: ".")) else { continue }
            let verb = verb(Array(parts[length...]), kind, spellings)
            return "\(TypeNames.lastPart(type)).\(verb)"
        }
        if parts.count > 1 {
            let spellings = spellings.isEmpty ? spelling(parts[0], types) : spellings
            return "\(spellings[parts[0]] ?? parts[0]).\(verb(Array(parts.dropFirst()), kind, spellings))"
        }
        let type = types.first.map(TypeNames.lastPart) ?? parts.first ?? "operation"
        return "\(type).\(kind.rawValue)"
    }

    private static let plainVerbs: Set<String> = ["get", "list", "create", "post", "update", "delete", "upsert"]

    // The type of body or response, when the page is named after it.
    private static func spelling(_ part: String, _ types: [String]) -> [String: String] {
        let names = types.map(TypeNames.lastPart).filter { $0.lowercased() == part }
        return names.first.map { [part: $0] } ?? [:]
    }

    private static func verb(_ parts: [String], _ kind: Operation.Kind, _ spellings: [String: String]) -> String {
        guard let first = parts.first else { return kind.rawValue }
        let start = first == "post" ? "create" : spellings[first] ?? first
        let rest = parts.dropFirst().map { capitalised(spellings[$0] ?? $0) }
        return lowered(start) + rest.joined()
    }

    // Path and title show how a lower-case file name is really spelled.
    private static func spellings(_ page: PageFacts, _ path: PathTemplate) -> [String: String] {
        var result: [String: String] = [:]
        for word in page.title.utf8.split(whereSeparator: { !$0.isLetter && !$0.isDigit }) {
            guard word.dropFirst().contains(where: { $0 >= 0x41 && $0 <= 0x5a }) else { continue }
            let text = String(Substring(word))
            result[text.lowercased()] = text
        }
        for segment in path.segments where !segment.name.isEmpty {
            let name = TypeNames.lastPart(segment.name)
            result[name.lowercased()] = name
        }
        return result
    }

    private static func fileParts(_ page: String) -> [String] {
        let lower = page.lowercased()
        let start = lower.utf8.lastIndex(of: Byte.slash).map { lower.utf8.index(after: $0) } ?? lower.startIndex
        var name = lower.utf8[start...]
        if name.suffix(3).elementsEqual(".md".utf8) { name = name.dropLast(3) }
        return name.split { $0 == Byte.hyphen || $0 == Byte.underscore || $0 == Byte.space }.map {
            String(Substring($0))
        }
    }

    private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    private static func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
