/// One JSON value, as the service sent it or as it will be sent.
///
/// Nothing is lost on the way through: `null` is told from an absent member, the order of object members is kept, and
/// a number that fits no machine type stays exact.
public enum GraphValue: Sendable, Hashable {
    /// `null`, written by the sender (an absent member is no value at all).
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number, exact.
    case number(GraphNumber)
    /// A string.
    case string(String)
    /// An array.
    case array([GraphValue])
    /// An object.
    case object(GraphObject)
}

extension GraphValue {
    /// Whether this is `null`.
    public var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// The string, nil for another kind of value.
    public var string: String? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The truth value, nil for another kind of value.
    public var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The number, nil for another kind of value.
    public var number: GraphNumber? {
        if case .number(let value) = self { value } else { nil }
    }

    /// The elements, nil for another kind of value.
    public var array: [GraphValue]? {
        if case .array(let value) = self { value } else { nil }
    }

    /// The object, nil for another kind of value.
    public var object: GraphObject? {
        if case .object(let value) = self { value } else { nil }
    }

    /// The member of that name; nil when it is absent or this is not an object.
    public subscript(_ name: String) -> GraphValue? { object?[name] }

    /// The element at that place; nil when there is none or this is not an array.
    public subscript(_ index: Int) -> GraphValue? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    /// What kind of value this is, by the names of RFC 8259 section 1: `null`, `boolean`, `number`, `string`, `array`,
    /// `object`.
    var kind: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }

    /// What kind of value this is in words, for messages: `null`, `a boolean`, `a number`, ...
    var kindName: String {
        switch self {
        case .null: kind
        case .array, .object: "an " + kind
        default: "a " + kind
        }
    }
}
