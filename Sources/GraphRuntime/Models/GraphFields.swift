/// What the pages say of the properties of a model: `Policy.Fields.pinMinimumLength.range`. Generated extensions add a
/// field for each property; its type says what a ``GraphUpdate`` may do to the property.
public struct GraphFields<Root: GraphModel>: Sendable {
    /// The fields of the type.
    public init() {}

    /// The field of a property that no update changes: read-only, a key, a navigation property.
    public func field<Value>(_ name: StaticString) -> GraphField<Value> {
        GraphField(name, of: Root.self)
    }

    /// The field of a property that an update sets or clears.
    public func updatableField<Value>(_ name: StaticString) -> GraphUpdatableField<Value> {
        GraphUpdatableField(field: field(name))
    }

    /// The field of a property that an update sets and never clears.
    public func nonNullField<Value>(_ name: StaticString) -> GraphNonNullField<Value> {
        GraphNonNullField(field: field(name))
    }
}
