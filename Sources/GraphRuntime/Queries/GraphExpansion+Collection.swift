/// A collection of what a property leads to: an array. (Several protocols, and not the type, for the compiler tells the
/// mistake that is cheapest to mend; see ``GraphRawText``.)
public typealias GraphExpandedCollection = RangeReplaceableCollection & MutableCollection & RandomAccessCollection
    & ExpressibleByArrayLiteral

extension GraphExpansion where Value: GraphExpandedCollection, Value.Element: GraphModel {
    /// The same seen as objects of a subtype, whose properties can be named then.
    public func `as`<Derived: GraphModel>(_ type: Derived.Type) -> GraphExpansion<[Derived]> { seen() }

    /// The same with those properties asked for and no others (`$select`), next to those named before.
    public func select<First: GraphNamedField, each Other: GraphNamedField>(
        _ first: KeyPath<GraphFields<Value.Element>, First>,
        _ others: repeat KeyPath<GraphFields<Value.Element>, each Other>
    ) -> Self {
        with { $0.add("$select", first, repeat each others) }
    }

    /// The same with what the property leads to (`$expand`), next to what was named before.
    public func expand<Field: GraphNamedField>(_ field: KeyPath<GraphFields<Value.Element>, Field>) -> Self {
        with { $0.add("$expand", field) }
    }

    /// The same with what the property leads to, which has options of its own.
    public func expand<Field: GraphNamedField, Shaped>(
        _ field: KeyPath<GraphFields<Value.Element>, Field>,
        _ shape: (GraphExpansion<Field.Value>) -> GraphExpansion<Shaped>
    ) -> Self {
        with { $0.add(field, shape) }
    }

    /// The same with the objects that the condition holds for (`$filter`), in the place of an earlier one.
    public func filter(_ condition: (GraphOperand<Value.Element>) -> GraphFilter) -> Self {
        filter(condition(GraphOperand()))
    }

    /// The same with the objects that the expression holds for.
    public func filter(_ expression: GraphFilter) -> Self { query("$filter", expression.text) }

    /// The same with the order of a property (`$orderby`), behind those given before.
    public func orderBy<Field: GraphNamedField>(
        _ field: KeyPath<GraphFields<Value.Element>, Field>, descending: Bool = false
    ) -> Self {
        orderBy(descending: descending) { $0[dynamicMember: field] }
    }

    /// The same with the order of a property further inside, behind those given before.
    public func orderBy<Key>(
        descending: Bool = false, by place: (GraphOperand<Value.Element>) -> GraphOperand<Key>
    ) -> Self {
        with { $0.order(place, descending) }
    }

    /// The same with an order, behind those given before; taken as it is.
    public func orderBy<Text: GraphRawText>(_ orders: Text...) -> Self { with { $0.add("$orderby", orders) } }

    /// The same with so many objects at most (`$top`); nil leaves it as it is.
    public func top(_ count: Int?) -> Self { with { $0.set("$top", count.map(String.init)) } }

    /// The same without the first so many objects (`$skip`); nil leaves it as it is.
    public func skip(_ count: Int?) -> Self { with { $0.set("$skip", count.map(String.init)) } }

    /// The same with the number of all objects (`$count`), or without it.
    public func count(_ isWanted: Bool = true) -> Self { query("$count", String(isWanted)) }
}
