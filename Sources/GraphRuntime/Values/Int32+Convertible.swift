import Foundation

/// Reads a whole number that fits the type: `5`, and also `5.0` and `5e0`, which are the same number.
@inline(__always)
private func whole<Integer: FixedWidthInteger>(_ value: GraphValue) -> Integer? {
    guard case .number(let number) = value else { return nil }
    if case .integer(let value) = number.form { return Integer(exactly: value) }
    return number.int64.flatMap { Integer(exactly: $0) }
}

extension UInt8: GraphValueConvertible {
    /// The number, nil when it is not whole or does not fit.
    public init?(graphValue: GraphValue) {
        guard let value: UInt8 = whole(graphValue) else { return nil }
        self = value
    }

    /// The number.
    public var graphValue: GraphValue { .number(GraphNumber(Int64(self))) }
}

extension Int8: GraphValueConvertible {
    /// The number, nil when it is not whole or does not fit.
    public init?(graphValue: GraphValue) {
        guard let value: Int8 = whole(graphValue) else { return nil }
        self = value
    }

    /// The number.
    public var graphValue: GraphValue { .number(GraphNumber(Int64(self))) }
}

extension Int16: GraphValueConvertible {
    /// The number, nil when it is not whole or does not fit.
    public init?(graphValue: GraphValue) {
        guard let value: Int16 = whole(graphValue) else { return nil }
        self = value
    }

    /// The number.
    public var graphValue: GraphValue { .number(GraphNumber(Int64(self))) }
}

extension Int32: GraphValueConvertible {
    /// The number, nil when it is not whole or does not fit.
    public init?(graphValue: GraphValue) {
        guard let value: Int32 = whole(graphValue) else { return nil }
        self = value
    }

    /// The number.
    public var graphValue: GraphValue { .number(GraphNumber(Int64(self))) }
}

extension Int64: GraphValueConvertible {
    /// The number, nil when it is not whole or does not fit. A string of digits is read too: that is how
    /// `IEEE754Compatible=true` sends 64-bit numbers (OData JSON 4.01, section 7.1).
    public init?(graphValue: GraphValue) {
        if case .string(let text) = graphValue {
            guard let number = GraphNumber(text: text)?.int64 else { return nil }
            self = number
        } else {
            guard let value: Int64 = whole(graphValue) else { return nil }
            self = value
        }
    }

    /// The number.
    public var graphValue: GraphValue { .number(GraphNumber(self)) }
}

extension Int: GraphValueConvertible {
    /// The number, read as `Int64` is.
    public init?(graphValue: GraphValue) {
        guard let value = Int64(graphValue: graphValue) else { return nil }
        self.init(exactly: value)
    }

    /// The number.
    public var graphValue: GraphValue { .number(GraphNumber(Int64(self))) }
}

extension Double: GraphLiteralValue {
    /// The nearest number, nil when it is too large. The strings `INF`, `-INF` and `NaN` are read too (OData JSON 4.01,
    /// section 7.1).
    public init?(graphValue: GraphValue) {
        switch graphValue {
        case .number(let number):
            let value = number.double
            guard value.isFinite else { return nil }
            self = value
        case .string("INF"): self = .infinity
        case .string("-INF"): self = -.infinity
        case .string("NaN"): self = .nan
        default: return nil
        }
    }

    /// The number; `INF`, `-INF` and `NaN` as strings.
    public var graphValue: GraphValue {
        if let number = GraphNumber(self) { return .number(number) }
        return .string(isNaN ? "NaN" : self < 0 ? "-INF" : "INF")
    }

    /// The number bare, also where JSON needs a string (OData ABNF `doubleValue`).
    public var urlLiteral: String { graphValue.string ?? description }
}

extension Float: GraphLiteralValue {
    /// The nearest number, nil when it is too large; `INF`, `-INF` and `NaN` are read too.
    public init?(graphValue: GraphValue) {
        guard let value = Double(graphValue: graphValue) else { return nil }
        self.init(value)
        if isInfinite && value.isFinite { return nil }
    }

    /// The number in its own shortest spelling; `INF`, `-INF` and `NaN` as strings.
    public var graphValue: GraphValue {
        guard isFinite, let number = GraphNumber(text: description) else { return Double(self).graphValue }
        return .number(number)
    }

    /// The number bare, also where JSON needs a string.
    public var urlLiteral: String { graphValue.string ?? description }
}

extension Decimal: GraphValueConvertible {
    /// The exact number, nil when it has more than 38 digits. A string of digits is read too, as `IEEE754Compatible=true`
    /// sends decimals.
    public init?(graphValue: GraphValue) {
        let number: GraphNumber?
        switch graphValue {
        case .number(let value): number = value
        case .string(let text): number = GraphNumber(text: text)
        default: number = nil
        }
        guard let value = number?.decimal else { return nil }
        self = value
    }

    /// The number, digit by digit; `NaN` as a string.
    public var graphValue: GraphValue { GraphNumber(text: description).map(GraphValue.number) ?? .string(description) }
}
