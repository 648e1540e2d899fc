extension GraphQueryBuilding where Result: GraphModel {
    /// The request with those properties asked for and no others (`$select`), next to those named before.
    public func select<First: GraphNamedField, each Other: GraphNamedField>(
        _ first: KeyPath<GraphFields<Result>, First>, _ others: repeat KeyPath<GraphFields<Result>, each Other>
    ) -> Self {
        withOptions { $0.add("$select", first, repeat each others) }
    }

    /// The request with what the property leads to (`$expand`), next to what was named before.
    public func expand<Field: GraphNamedField>(_ field: KeyPath<GraphFields<Result>, Field>) -> Self {
        withOptions { $0.add("$expand", field) }
    }

    /// The request with what the property leads to, which has options of its own: `.expand(\.manager) { $0.select(\.id) }`,
    /// and of a collection `.expand(\.members) { $0.filter { $0.id != mine }.top(5) }`.
    public func expand<Field: GraphNamedField, Shaped>(
        _ field: KeyPath<GraphFields<Result>, Field>,
        _ shape: (GraphExpansion<Field.Value>) -> GraphExpansion<Shaped>
    ) -> Self {
        withOptions { $0.add(field, shape) }
    }
}
