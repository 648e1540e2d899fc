import APIModel

/// Names for methods that are called after their page: `getSticker` of `sticker-get.md`, `listManager` of
/// `user-list-manager.md`.
enum PageMethodName {
    /// The names to try, the best first.
    static func names(of operation: Operation, avoiding taken: Set<String>) -> [String] {
        let parts = operation.id.split(separator: ".", maxSplits: 1).map(String.init)
        let type = parts.first ?? ""
        let verb = parts.count > 1 ? parts[1] : operation.kind.rawValue
        var name = verbs.contains(verb.lowercased()) ? verb + type.prefix(1).uppercased() + type.dropFirst() : verb
        name = SwiftIdentifier.member(name)
        let long = SwiftIdentifier.member(verb + type.prefix(1).uppercased() + type.dropFirst())
        var wishes = [name]
        if let word = comparison(in: operation.query ?? "") { wishes.append(name + word) }
        wishes += [long, name + "ByQuery", long + "ByQuery"]
        var seen = taken
        return wishes.filter { seen.insert($0).inserted }
    }

    /// Verbs that say nothing without what they are about.
    private static let verbs: Set<String> = [
        "get", "list", "create", "update", "delete", "add", "remove", "replace", "upsert", "media", "action",
        "function",
    ]

    /// What tells queries of one page apart that differ in how they compare.
    private static func comparison(in query: String) -> String? {
        comparisons.first { query.contains($0.mark) }?.word
    }

    private static let comparisons = [
        (mark: "startswith(", word: "StartingWith"), (mark: "endswith(", word: "EndingWith"),
        (mark: "contains(", word: "Containing"), (mark: " ne ", word: "Other"), (mark: "$expand=", word: "Expanded"),
    ]
}
