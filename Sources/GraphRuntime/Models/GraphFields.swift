/// What the pages say of the properties of a model: `Policy.Fields.pinMinimumLength.range`. Generated extensions add a
/// field for each property.
public struct GraphFields<Root: GraphModel>: Sendable {
    /// The fields of the type.
    public init() {}

    /// The field of that name, with the type of its values.
    public func field<Value>(_ name: StaticString) -> GraphField<Value> {
        GraphField(name: name.description, owner: Root.odataType, schema: Root.schema)
    }
}
