extension GraphExpansion where Value: GraphModel {
    /// The same seen as a subtype, whose properties can be named then: `user.manager` leads to a directory object, which
    /// has no name of its own, and `.expand(\.manager) { $0.as(User.self).select(\.displayName) }` asks for one.
    public func `as`<Derived: GraphModel>(_ type: Derived.Type) -> GraphExpansion<Derived> { seen() }

    /// The same with those properties asked for and no others (`$select`), next to those named before.
    public func select<First: GraphNamedField, each Other: GraphNamedField>(
        _ first: KeyPath<GraphFields<Value>, First>, _ others: repeat KeyPath<GraphFields<Value>, each Other>
    ) -> Self {
        with { $0.add("$select", first, repeat each others) }
    }

    /// The same with what the property leads to (`$expand`), next to what was named before.
    public func expand<Field: GraphNamedField>(_ field: KeyPath<GraphFields<Value>, Field>) -> Self {
        with { $0.add("$expand", field) }
    }

    /// The same with what the property leads to, which has options of its own.
    public func expand<Field: GraphNamedField, Shaped>(
        _ field: KeyPath<GraphFields<Value>, Field>,
        _ shape: (GraphExpansion<Field.Value>) -> GraphExpansion<Shaped>
    ) -> Self {
        with { $0.add(field, shape) }
    }
}
