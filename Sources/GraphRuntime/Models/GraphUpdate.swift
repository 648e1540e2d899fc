/// A change to an object, for `PATCH`: each property is left alone, cleared or set, and these cannot be confused.
/// Its properties are those whose field in ``GraphFields`` says that an update may change them.
@dynamicMemberLookup
public struct GraphUpdate<Root: GraphModel>: GraphRequestBody, GraphValueConvertible, Hashable {
    /// The members as they will be sent.
    public var object: GraphObject

    /// A change of nothing. It says the type (`@odata.type`) where objects of the type exist: the service needs it where
    /// the address is that of a base type. Requests leave it out elsewhere.
    public init() { object = Root.self is any GraphConcreteModel.Type ? .empty(ofType: Root.odataType) : [:] }

    /// A change made of those members, whatever they are.
    public init(object: GraphObject) { self.object = object }

    /// Whether nothing would change: no member but annotations.
    public var isEmpty: Bool { object.allSatisfy { $0.name.utf8.contains(UInt8(ascii: "@")) } }

    /// What happens to a property. A member of another JSON type than the property's reads as `.absent`.
    public subscript<Value: GraphValueConvertible>(
        dynamicMember field: KeyPath<GraphFields<Root>, GraphUpdatableField<Value>>
    ) -> UpdateValue<Value> {
        get { change(of: GraphFields<Root>()[keyPath: field].name) }
        @inlinable set {
            let name = GraphFields<Root>()[keyPath: field].field.literal
            switch newValue {
            case .absent: put(name, nil)
            case .null: put(name, .null)
            case .set(let value): put(name, spelled(name, value))
            }
        }
    }

    /// What happens to a property that cannot be null. `null`, too, reads as `.absent`.
    public subscript<Value: GraphValueConvertible>(
        dynamicMember field: KeyPath<GraphFields<Root>, GraphNonNullField<Value>>
    ) -> NonNullUpdateValue<Value> {
        get {
            object[GraphFields<Root>()[keyPath: field].name].flatMap { Value(graphValue: $0) }.map { .set($0) }
                ?? .absent
        }
        @inlinable set {
            let name = GraphFields<Root>()[keyPath: field].field.literal
            switch newValue {
            case .absent: put(name, nil)
            case .set(let value): put(name, spelled(name, value))
            }
        }
    }
}

/// What setters are made of. They are inlined, so that the compiler knows which field a caller names and of which type it
/// is: looking the key path up takes longer than the rest.
extension GraphUpdate {
    /// The value as it is written over what is there.
    @inlinable func spelled<Value: GraphValueConvertible>(_ name: StaticString, _ value: Value) -> GraphValue {
        guard let existing = object.member(name) else { return value.graphValue }
        return value.graphValue(replacing: existing)
    }

    @usableFromInline mutating func put(_ name: StaticString, _ value: GraphValue?) { object.put(name, value) }
}

extension GraphUpdate {
    /// What a change that was made of members says of a property that no update changes. (Without this the compiler says
    /// that it failed to produce a diagnostic where one is set.)
    public subscript<Value: GraphValueConvertible>(
        dynamicMember field: KeyPath<GraphFields<Root>, GraphField<Value>>
    ) -> UpdateValue<Value> {
        get { change(of: GraphFields<Root>()[keyPath: field].name) }
        @available(*, unavailable, message: "the pages let no update change this property")
        set {}
    }

    private func change<Value: GraphValueConvertible>(of name: String) -> UpdateValue<Value> {
        switch object[name] {
        case nil: .absent
        case .null?: .null
        case let value?: Value(graphValue: value).map { .set($0) } ?? .absent
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
