/// Why bytes are not JSON, and where.
public struct GraphJSONError: Error, Hashable, Sendable {
    /// What is wrong, by the sections of RFC 8259.
    public enum Reason: String, Hashable, Sendable {
        /// The text ends before the value does.
        case unexpectedEnd = "the text ends before the value does"
        /// A character that cannot stand there.
        case unexpectedCharacter = "a character that cannot stand here"
        /// More text after the value.
        case trailingText = "more text after the value"
        /// A number not spelled as section 6 asks (leading zero, no digit after the point, ...).
        case number = "not a number as JSON spells it"
        /// A control character inside a string (section 7).
        case controlCharacter = "a control character inside a string"
        /// An unknown escape inside a string, or `\u` without four hexadecimal digits.
        case escape = "an escape that JSON does not have"
        /// Half of a surrogate pair (section 8.2), which no string of Unicode characters can hold.
        case loneSurrogate = "half of a surrogate pair"
        /// Bytes that are not UTF-8 (section 8.1).
        case invalidUTF8 = "bytes that are not UTF-8"
        /// More arrays and objects inside one another than ``GraphJSONError/maximumDepth``.
        case tooDeep = "more than 512 arrays and objects inside one another"
    }

    /// How many arrays and objects may be inside one another; real responses stay below 20.
    public static let maximumDepth = GraphLimits.jsonDepth

    /// What is wrong.
    public let reason: Reason
    /// How many bytes come before the place.
    public let offset: Int
    /// The line of the place, from 1.
    public let line: Int
    /// The column of the place in Unicode scalars, from 1.
    public let column: Int

    init(_ reason: Reason, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        self.reason = reason
        self.offset = offset
        let before = bytes.prefix(offset)
        line = before.reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        column = before[lineStart...].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
}

extension GraphJSONError: CustomStringConvertible {
    /// Place and reason in one line.
    public var description: String { "not JSON at line \(line), column \(column) (byte \(offset)): \(reason.rawValue)" }
}
