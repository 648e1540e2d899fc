/// What the plain text of a block leaves away at its ends.
enum PlainText {
    /// Text without white space (the Unicode property) at its ends.
    static func trimmed(_ text: String) -> String {
        let utf8 = text.utf8
        guard let first = utf8.first, let last = utf8.last else { return text }
        if isOrdinary(first), isOrdinary(last) { return text }
        let scalars = text.unicodeScalars
        var low = scalars.startIndex
        var high = scalars.endIndex
        while low < high, scalars[low].properties.isWhitespace { low = scalars.index(after: low) }
        while high > low {
            let before = scalars.index(before: high)
            guard scalars[before].properties.isWhitespace else { break }
            high = before
        }
        return String(text[low..<high])
    }

    private static func isOrdinary(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x80 }
}
