import Foundation

/// A JSON number, exact: a whole number of 64 bits, a `Double`, or the digits as they came.
///
/// Two numbers are equal when they are the same number, whatever their spelling: `1`, `1.0` and `10e-1` are equal.
public struct GraphNumber: Sendable {
    enum Form: Sendable {
        case integer(Int64)
        case double(Double)
        /// A spelling that follows RFC 8259 section 6 and is not a plain 64-bit integer.
        case text(String)
    }

    var form: Form

    init(form: Form) { self.form = form }

    /// A whole number.
    public init(_ value: Int64) { form = .integer(value) }

    /// A finite number; nil for infinity and "not a number", which JSON cannot say.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        form = .double(value)
    }

    /// The number spelled by the text, kept as spelled; nil when it is not spelled as RFC 8259 section 6 asks.
    public init?(text: String) {
        guard NumberGrammar.matches(text) else { return nil }
        if let value = Int64(text), text != "-0" { form = .integer(value) } else { form = .text(text) }
    }

    /// The spelling, as it came or as it will be written.
    public var text: String {
        switch form {
        case .integer(let value): String(value)
        case .double(let value): value.description
        case .text(let text): text
        }
    }

    /// The number when it is whole and fits 64 bits (also when it came as `5.0` or `5e2`).
    public var int64: Int64? {
        switch form {
        case .integer(let value): value
        case .double(let value): Int64(exactly: value)
        case .text(let text): DecimalDigits(text).int64
        }
    }

    /// The nearest `Double`; infinite when the number is too large for one.
    public var double: Double {
        switch form {
        case .integer(let value): Double(value)
        case .double(let value): value
        case .text(let text): Double(text) ?? .nan
        }
    }

    /// The number as a `Decimal`; nil when it does not fit exactly (more than 38 digits, or too large).
    public var decimal: Decimal? {
        if case .integer(let value) = form { return Decimal(value) }
        guard let value = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")), !value.isNaN,
            let back = GraphNumber(text: value.description), back == self
        else { return nil }
        return value
    }
}

extension GraphNumber: ExpressibleByIntegerLiteral {
    /// A whole number.
    public init(integerLiteral value: Int64) { self.init(value) }
}

extension GraphNumber: CustomStringConvertible {
    /// The spelling of the number.
    public var description: String { text }
}
