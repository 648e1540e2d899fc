import GraphGenBase

/// The markers of quotes and list items that a line begins with.
struct LineMarkers {
    private let bytes: Bytes
    private let end: Int
    private var offset: Int
    /// Where the line's last run of one of `-`, `*`, `_` with blanks between begins: from there on it is a rule.
    private let rule: Int

    /// Begins at the beginning of a line.
    init(_ bytes: Bytes, _ line: Range<Int>) {
        self.bytes = bytes
        offset = line.lowerBound
        end = line.upperBound
        var start = line.upperBound
        var mark: UInt8?
        while start > line.lowerBound {
            let byte = bytes[start - 1]
            if !byte.isBlank {
                guard byte == Byte.hyphen || byte == Byte.asterisk, mark ?? byte == byte else { break }
                mark = byte
            }
            start -= 1
        }
        rule = start
    }

    /// The offset behind the next marker; nil when something else follows.
    mutating func next() -> Int? {
        while offset < end, bytes[offset].isBlank { offset += 1 }
        guard offset < end, offset < rule else { return nil }
        switch bytes[offset] {
        case Byte.greater: offset += 1
        case Byte.hyphen, Byte.asterisk, Byte.plus:
            guard isFollowedByBlank(offset) else { return nil }
            offset += 1
        default:
            var digits = offset
            while digits < end, digits < offset + 9, bytes[digits].isDigit { digits += 1 }
            guard digits > offset, digits < end,
                bytes[digits] == Byte.period || bytes[digits] == Byte.rightParenthesis, isFollowedByBlank(digits)
            else { return nil }
            offset = digits + 1
        }
        return offset
    }

    private func isFollowedByBlank(_ offset: Int) -> Bool { offset + 1 == end || bytes[offset + 1].isBlank }
}
