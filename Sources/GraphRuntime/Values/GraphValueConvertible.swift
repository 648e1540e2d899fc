/// A Swift type that stands for a JSON value: what properties, action parameters and function arguments are made of.
public protocol GraphValueConvertible: Sendable {
    /// The Swift value, nil when the JSON value is of another type or out of range.
    init?(graphValue: GraphValue)

    /// The JSON value.
    var graphValue: GraphValue { get }
}

/// A value that several texts say, such as a GUID in upper or lower case. (A protocol of its own, as are literals: each
/// model emits a function for every requirement of ``GraphValueConvertible``.)
public protocol GraphRespelledValue: GraphValueConvertible {
    /// The JSON value to write over an existing one: the existing spelling when it says the same.
    func graphValue(replacing existing: GraphValue) -> GraphValue
}

/// A value whose literal in URLs is not what its JSON suggests.
public protocol GraphLiteralValue: GraphValueConvertible {
    /// The value as an OData literal in a URL, not yet percent-encoded (OData 4.01 URL Conventions, section 5.1.1.6.1).
    var urlLiteral: String { get }
}

extension GraphValueConvertible {
    /// The JSON value to write over an existing one, which keeps its spelling when it says the same.
    public func graphValue(replacing existing: GraphValue) -> GraphValue {
        let new = graphValue
        // Most values have one spelling, and the question costs more than the comparison.
        guard new != existing, new.mayBeRespelled, let value = self as? any GraphRespelledValue else { return new }
        return value.graphValue(replacing: existing)
    }

    /// The value as an OData literal in a URL, not yet percent-encoded (OData 4.01 URL Conventions, section 5.1.1.6.1):
    /// strings in single quotes with inner ones doubled, numbers, dates and GUIDs bare. Objects and arrays are their
    /// JSON text.
    public var urlLiteral: String {
        if let value = self as? any GraphLiteralValue { return value.urlLiteral }
        return graphValue.urlLiteral
    }
}

extension GraphValue {
    /// Whether another value can say the same.
    fileprivate var mayBeRespelled: Bool {
        switch self {
        case .string, .array, .object: true
        case .null, .bool, .number: false
        }
    }
}

extension GraphValue: GraphValueConvertible {
    /// The value itself.
    public init?(graphValue: GraphValue) { self = graphValue }

    /// The value itself.
    public var graphValue: GraphValue { self }

    /// The literal that the JSON value suggests; objects and arrays are their JSON text.
    public var urlLiteral: String {
        if case .string(let text) = self { return GraphLiteral.quoted(text) }
        return jsonText()
    }
}

extension GraphObject: GraphValueConvertible {
    /// The object, nil for another kind of value.
    public init?(graphValue: GraphValue) {
        guard case .object(let object) = graphValue else { return nil }
        self = object
    }

    /// The object as a value.
    public var graphValue: GraphValue { .object(self) }
}

extension Array: GraphValueConvertible, GraphRespelledValue where Element: GraphValueConvertible {
    /// The elements, nil when the value is no array or one element is of another type.
    public init?(graphValue: GraphValue) {
        guard case .array(let values) = graphValue else { return nil }
        var elements: [Element] = []
        elements.reserveCapacity(values.count)
        for value in values {
            guard let element = Element(graphValue: value) else { return nil }
            elements.append(element)
        }
        self = elements
    }

    /// An array of the elements' values.
    public var graphValue: GraphValue { .array(map(\.graphValue)) }

    /// Each element keeps the spelling of the one in its place.
    public func graphValue(replacing existing: GraphValue) -> GraphValue {
        guard case .array(let values) = existing else { return graphValue }
        return .array(
            enumerated().map { place, element in
                place < values.count ? element.graphValue(replacing: values[place]) : element.graphValue
            })
    }
}
