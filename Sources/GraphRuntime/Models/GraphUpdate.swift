/// A change to an object, for `PATCH`: each property is left alone, cleared or set, and these cannot be confused.
/// Generated extensions add the properties that can be changed.
public struct GraphUpdate<Root: GraphModel>: GraphRequestBody, GraphValueConvertible, Hashable {
    /// The members as they will be sent.
    public var object: GraphObject

    /// A change of nothing. It says the type (`@odata.type`) where objects of the type exist: the service needs it where
    /// the address is that of a base type.
    public init() { object = (Root.self as? any GraphConcreteModel.Type)?.init().object ?? [:] }

    /// A change made of those members, whatever they are.
    public init(object: GraphObject) { self.object = object }

    /// Whether nothing would change: no member but annotations.
    public var isEmpty: Bool { object.allSatisfy { $0.name.utf8.contains(UInt8(ascii: "@")) } }

    /// What happens to a property. A member of another JSON type than the property's reads as `.absent`.
    public func get<Value: GraphValueConvertible>(_ name: StaticString) -> UpdateValue<Value> {
        switch object.value(name) {
        case nil: .absent
        case .null?: .null
        case let value?: Value(graphValue: value).map { .set($0) } ?? .absent
        }
    }

    /// What happens to a property that cannot be null. `null`, too, reads as `.absent`.
    public func get<Value: GraphValueConvertible>(_ name: StaticString) -> NonNullUpdateValue<Value> {
        object.value(name).flatMap { Value(graphValue: $0) }.map { .set($0) } ?? .absent
    }

    /// Says what happens to a property.
    public mutating func set<Value: GraphValueConvertible>(_ name: StaticString, _ value: UpdateValue<Value>) {
        switch value {
        case .absent: object.set(name, GraphValue?.none)
        case .null: object.set(name, GraphValue.null)
        case .set(let value): object.set(name, value)
        }
    }

    /// Says what happens to a property that cannot be null.
    public mutating func set<Value: GraphValueConvertible>(_ name: StaticString, _ value: NonNullUpdateValue<Value>) {
        switch value {
        case .absent: object.set(name, GraphValue?.none)
        case .set(let value): object.set(name, value)
        }
    }
}

extension GraphUpdate: Codable {
    /// Reads the members from any coder.
    public init(from decoder: any Decoder) throws { object = try GraphObject(from: decoder) }

    /// Writes the members to any coder.
    public func encode(to encoder: any Encoder) throws { try object.encode(to: encoder) }
}

extension GraphUpdate {
    /// The members as a change, nil when the value is no object.
    public init?(graphValue: GraphValue) {
        guard case .object(let object) = graphValue else { return nil }
        self.object = object
    }

    /// The members.
    public var graphValue: GraphValue { .object(object) }
}

extension GraphUpdate: CustomDebugStringConvertible {
    /// The JSON that would be sent, for debugging.
    public var debugDescription: String { "\(Root.self).Update(\(object.jsonText()))" }
}
