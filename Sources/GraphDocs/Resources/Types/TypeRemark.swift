import GraphGenBase

/// What stands in parentheses or after a comma behind a type: `(nullable)`, `, required`, `(max 255)`.
enum TypeRemark {
    /// Adds what a remark, in lower case, says of a type; the rest is kept as a note, the first one where there are
    /// several.
    static func apply(_ text: String, to term: inout TypeCellParser.Term) {
        if PrimitiveDictionary.collectionWords.contains(text) {
            term.isCollection = true
        } else if let isNullable = nullability[text] {
            term.isNullable = isNullable
        } else if let size = size(in: text) {
            term.maximumSize = size
        } else if term.note == nil {
            term.note = text
        }
    }

    /// `255`, `max 255`, `up to 255 characters`: the length that a remark bounds.
    private static func size(in text: String) -> Int? {
        var words = text.split(separator: " ")
        if let last = words.last, ["characters", "chars"].contains(last) { words.removeLast() }
        guard let number = words.popLast(), number.utf8.allSatisfy(\.isDigit), number.utf8.count < 10 else {
            return nil
        }
        return sizeOpenings.contains(words.joined(separator: " ")) ? Int(number) : nil
    }

    private static let sizeOpenings: Set<String> = [
        "", "max", "maximum", "up to", "max length", "maximum length", "max size", "maximum size", "max length:",
        "max:",
    ]

    private static let nullability = [
        "nullable": true, "null": true, "can be null": true, "or null": true, "not nullable": false,
        "non-nullable": false, "not null": false, "not-nullable": false,
    ]
}
