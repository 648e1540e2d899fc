/// What a change does to one property.
public enum UpdateValue<Value> {
    /// Nothing: the property is not sent and keeps its value.
    case absent
    /// Clears it: `null` is sent.
    case null
    /// Sets it.
    case set(Value)

    /// The value that is set, nil for the other cases.
    public var value: Value? {
        if case .set(let value) = self { value } else { nil }
    }
}

/// What a change does to a property that cannot be null.
public enum NonNullUpdateValue<Value> {
    /// Nothing: the property is not sent and keeps its value.
    case absent
    /// Sets it.
    case set(Value)

    /// The value that is set, nil for the other case.
    public var value: Value? {
        if case .set(let value) = self { value } else { nil }
    }
}

extension UpdateValue: Sendable where Value: Sendable {}
extension UpdateValue: Equatable where Value: Equatable {}
extension UpdateValue: Hashable where Value: Hashable {}
extension NonNullUpdateValue: Sendable where Value: Sendable {}
extension NonNullUpdateValue: Equatable where Value: Equatable {}
extension NonNullUpdateValue: Hashable where Value: Hashable {}
