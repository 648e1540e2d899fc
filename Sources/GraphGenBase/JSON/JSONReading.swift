/// What a tolerant reading of JSON came to.
package struct JSONReading: Sendable, Hashable {
    /// Something that is not JSON (RFC 8259) and was read all the same.
    package struct Repair: Sendable, Hashable {
        /// The kinds of repairs.
        package enum Kind: String, Sendable, Hashable, CaseIterable {
            /// A comma before a closing bracket, or two in a row.
            case strayComma = "a stray comma"
            /// A `//`, `/* */` or `<!-- -->` comment.
            case comment = "a comment"
            /// A line end or another control character inside a string; it is kept.
            case rawControl = "a line end in a string"
            /// `...` or U+2026 in place of members, elements or a value; a value becomes `null`.
            case ellipsis = "an ellipsis"
            /// A string in typographic quotation marks.
            case smartQuote = "typographic quotation marks"
            /// A string in apostrophes.
            case singleQuote = "apostrophes as quotation marks"
            /// A no-break, thin or zero-width space between tokens.
            case oddSpace = "a no-break space"
            /// A member name without quotation marks.
            case unquotedName = "a name without quotation marks"
            /// A word such as `String` in place of a value; it becomes a string.
            case unquotedValue = "a value without quotation marks"
            /// Two members or elements with no comma between them.
            case missingComma = "a missing comma"
            /// A backslash before a character that it does not escape; the character is kept.
            case invalidEscape = "an invalid escape"
            /// The text ends before the last bracket is closed.
            case missingBracket = "a missing closing bracket"
            /// Text after the value, which was asked for alone.
            case trailingText = "text after the value"
        }

        /// What was repaired.
        package var kind: Kind
        /// The line, from 1 at the start of what was read.
        package var line: Int
        /// The column in bytes, from 1.
        package var column: Int

        /// Makes a repair.
        package init(_ kind: Kind, line: Int, column: Int) {
            self.kind = kind
            self.line = line
            self.column = column
        }
    }

    /// Why there is no value.
    package struct Failure: Error, Sendable, Hashable {
        /// An English phrase without a final period.
        package var reason: String
        /// The line, from 1 at the start of what was read.
        package var line: Int
        /// The column in bytes, from 1.
        package var column: Int

        /// Makes a failure.
        package init(reason: String, line: Int, column: Int) {
            self.reason = reason
            self.line = line
            self.column = column
        }
    }

    /// The value; nil when the text could not be read.
    package var value: JSONValue?
    /// The repairs, in the order of the text. Empty for JSON proper.
    package var repairs: [Repair]
    /// Why there is no value; nil when there is one.
    package var failure: Failure?

    /// Makes a reading.
    package init(value: JSONValue?, repairs: [Repair], failure: Failure?) {
        self.value = value
        self.repairs = repairs
        self.failure = failure
    }

    /// The kinds of repairs made, each once, in words.
    package var repairSummary: String {
        Repair.Kind.allCases.filter { kind in repairs.contains { $0.kind == kind } }.map(\.rawValue)
            .joined(separator: ", ")
    }
}
