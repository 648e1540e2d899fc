/// What the pages say of a property that an update sets or clears. Everything of ``GraphField`` is here too.
@dynamicMemberLookup
public struct GraphUpdatableField<Value>: GraphNamedField {
    /// What the pages say.
    public let field: GraphField<Value>

    /// The name in JSON.
    public var name: String { field.name }

    /// What the pages say of one aspect.
    public subscript<Aspect>(dynamicMember aspect: KeyPath<GraphField<Value>, Aspect>) -> Aspect {
        field[keyPath: aspect]
    }
}
