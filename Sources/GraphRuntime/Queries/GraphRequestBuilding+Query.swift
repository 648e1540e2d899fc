/// Query options of every request.
///
/// Pages say in three ways which options a request takes: they list them, they say "supports the OData query parameters",
/// or they say nothing. The list is often shorter than the truth and the other two are no list, so every option can be
/// written on every request whose answer has a place for it, and ``GraphRequestBuilding/validate(for:options:)`` tells what
/// the page of the operation excludes: an option that it denies, and, as a warning, one that it leaves out of a list it
/// gives as complete. Where a page lists nothing, nothing is found.
extension GraphRequestBuilding {
    func withOptions(_ change: (inout GraphQueryOptions) -> Void) -> Self { with { change(&$0.query) } }

    /// The request with a query option taken as it is, in the place of an earlier one of that name: for options that no
    /// other method writes. (The value is percent-encoded on sending.)
    public func query(_ name: String, _ value: String) -> Self { withOptions { $0.set(name, value) } }

    /// The request with those properties asked for and no others (`$select`), next to those named before; taken as it is.
    public func select<Text: GraphRawText>(_ names: Text...) -> Self { withOptions { $0.add("$select", names) } }

    /// The request with related objects asked for (`$expand`), next to those named before; taken as it is:
    /// `members($select=id)`.
    public func expand<Text: GraphRawText>(_ names: Text...) -> Self { withOptions { $0.add("$expand", names) } }
}

extension GraphRequestBuilding where Result: GraphModel {
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
