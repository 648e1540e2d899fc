extension GraphDateTime: GraphLiteralValue {
    /// The instant, nil when the value is no string of that form.
    public init?(graphValue: GraphValue) {
        guard case .string(let text) = graphValue else { return nil }
        self.init(text)
    }

    /// The text as it came.
    public var graphValue: GraphValue { .string(text) }

    /// The text without quotes.
    public var urlLiteral: String { text }
}

extension GraphDate: GraphLiteralValue {
    /// The day, nil when the value is no string of that form.
    public init?(graphValue: GraphValue) {
        guard case .string(let text) = graphValue else { return nil }
        self.init(text)
    }

    /// The day as `YYYY-MM-DD`.
    public var graphValue: GraphValue { .string(text) }

    /// The day without quotes.
    public var urlLiteral: String { text }
}

extension GraphTimeOfDay: GraphLiteralValue {
    /// The time, nil when the value is no string of that form.
    public init?(graphValue: GraphValue) {
        guard case .string(let text) = graphValue else { return nil }
        self.init(text)
    }

    /// The text as it came.
    public var graphValue: GraphValue { .string(text) }

    /// The text without quotes.
    public var urlLiteral: String { text }
}

extension GraphDuration: GraphLiteralValue {
    /// The span, nil when the value is no string of that form.
    public init?(graphValue: GraphValue) {
        guard case .string(let text) = graphValue else { return nil }
        self.init(text)
    }

    /// The text as it came.
    public var graphValue: GraphValue { .string(text) }

    /// OData's `duration'...'` literal.
    public var urlLiteral: String { "duration'\(text)'" }
}
