/// What the pages say of a property that an update sets and never clears: the pages say that it is not null. Everything of ``GraphField`` is here too.
@dynamicMemberLookup
public struct GraphNonNullField<Value>: GraphNamedField {
    /// What the pages say.
    public let field: GraphField<Value>

    /// The name in JSON.
    public var name: String { field.name }

    /// What the pages say of one aspect.
    public subscript<Aspect>(dynamicMember aspect: KeyPath<GraphField<Value>, Aspect>) -> Aspect {
        field[keyPath: aspect]
    }
}
