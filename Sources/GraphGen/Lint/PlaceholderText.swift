/// Texts in examples that stand for a value and are none: what page generators put where nobody put a value.
enum PlaceholderText {
    /// Words for types, as whole texts in small letters.
    private static let types: Set<String> = [
        "string", "guid", "uuid", "date", "datetime", "time", "timestamp", "datetimeoffset", "duration", "integer",
        "int", "int32",
        "int64", "number", "double", "float", "decimal", "boolean", "bool", "binary", "base64", "stream", "object",
        "array",
        "collection", "enum", "enumeration", "value", "id", "null", "edm",
    ]

    /// Whether a text stands for a value.
    ///
    /// - Parameter member: the name of the member that holds it.
    static func holds(_ text: String, member: String) -> Bool {
        let trimmed = text.drop { $0 == " " }
        // Cut out, or between signs that say so.
        if trimmed.isEmpty || text.contains("...") || text.contains("…") { return true }
        if let start = trimmed.first, let end = trimmed.last, Self.pairs[start] == end { return true }
        let small = text.lowercased()
        // `state-value`, `state-value-2`
        let word = small.reversed().drop { $0.isNumber }.drop { $0 == "-" || $0 == "_" }
        if word.starts(with: "eulav-") || word.starts(with: "eulav_") { return true }
        // A choice is left to the reader, or a form of writing stands for the value.
        if text.contains(" | ") || small.hasPrefix("@odata.type") || small.hasPrefix("base64") { return true }
        if small.hasPrefix("microsoft.graph.") || small.hasPrefix("#microsoft.graph.") { return true }
        // `String`, `String (timestamp)`, `Edm.String`
        let first = small.prefix { $0.isLetter || $0.isNumber || $0 == "." }
        let rest = small[first.endIndex...].drop { $0 == " " }
        let isType = types.contains(String(first.hasPrefix("edm.") ? first.dropFirst(4) : first))
        if isType, rest.isEmpty || rest.hasPrefix("(") && rest.hasSuffix(")") { return true }
        // The member's own name: `"state": "state"`.
        return small == member.lowercased()
    }

    private static let pairs: [Character: Character] = ["{": "}", "<": ">", "[": "]"]
}
