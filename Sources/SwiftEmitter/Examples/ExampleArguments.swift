/// A segment of an example's address that calls a function: `range(address='A1:B2')`.
struct ExampleArguments {
    /// The word before the parentheses.
    let word: String
    /// The arguments by name, without their quotation marks.
    let values: [(name: String, value: String)]

    /// Reads a segment; a word without parentheses has no arguments.
    init?(_ raw: String) {
        guard let inside = Self.inside(raw) else {
            word = PercentText.decoded(raw)
            values = []
            return
        }
        word = PercentText.decoded(raw.prefix { $0 != "(" })
        var values: [(String, String)] = []
        for part in PathSegment.arguments(of: inside) {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { return nil }
            let name = pair[0].filter { !$0.isWhitespace }
            values.append((PercentText.decoded(name), Self.unquoted(PercentText.decoded(pair[1]))))
        }
        self.values = values
    }

    /// The argument of that name, whatever its case.
    subscript(name: String) -> String? { values.first { $0.name.lowercased() == name.lowercased() }?.value }

    /// What stands in the parentheses at the end of a segment.
    static func inside(_ raw: String) -> String? {
        guard raw.hasSuffix(")"), let open = raw.firstIndex(of: "(") else { return nil }
        return String(raw[raw.index(after: open)...].dropLast())
    }

    /// A literal of OData without its quotation marks.
    static func unquoted(_ text: String) -> String {
        guard text.count >= 2, text.first == "'", text.last == "'" else { return text }
        return String(text.dropFirst().dropLast()).replacing("''", with: "'")
    }
}
