extension GraphValue: ExpressibleByNilLiteral {
    /// `nil` is JSON's `null`.
    public init(nilLiteral: ()) { self = .null }
}

extension GraphValue: ExpressibleByBooleanLiteral {
    /// A truth value.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension GraphValue: ExpressibleByIntegerLiteral {
    /// A whole number.
    public init(integerLiteral value: Int64) { self = .number(GraphNumber(value)) }
}

extension GraphValue: ExpressibleByFloatLiteral {
    /// A number with a fraction.
    public init(floatLiteral value: Double) { self = value.graphValue }
}

extension GraphValue: ExpressibleByStringLiteral {
    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }
}

extension GraphValue: ExpressibleByArrayLiteral {
    /// An array.
    public init(arrayLiteral elements: GraphValue...) { self = .array(elements) }
}

extension GraphValue: ExpressibleByDictionaryLiteral {
    /// An object; members keep the order of the literal, and the last of two equal names wins.
    public init(dictionaryLiteral elements: (String, GraphValue)...) { self = .object(GraphObject(elements)) }
}
