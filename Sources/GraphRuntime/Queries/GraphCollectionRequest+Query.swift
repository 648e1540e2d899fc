extension GraphCollectionRequest {
    /// The request with the elements that the condition holds for (`$filter`), in the place of an earlier one: the service
    /// chooses them. Each property is an operand with the operators of its own type; see ``GraphOperand``.
    ///
    /// (A closure that only Swift can understand, of an element itself, is the `filter` that every `AsyncSequence` has: all
    /// elements come, and are chosen here.)
    public func filter(_ condition: (GraphOperand<Element>) -> GraphFilter) -> Self {
        filter(condition(GraphOperand()))
    }

    /// The request with the elements that the expression holds for, in the place of an earlier one. Values put into the
    /// literal with `\(...)` become OData literals: `.filter("displayName eq \(name)")`.
    public func filter(_ expression: GraphFilter) -> Self { query("$filter", expression.text) }

    /// The request with the elements that the expression holds for, taken as it is.
    @_disfavoredOverload
    public func filter(_ expression: String) -> Self { query("$filter", expression) }

    /// The request with the order of a property (`$orderby`), behind those given before.
    public func orderBy<Field: GraphNamedField>(
        _ field: KeyPath<GraphFields<Element>, Field>, descending: Bool = false
    ) -> Self {
        orderBy(descending: descending) { $0[dynamicMember: field] }
    }

    /// The request with the order of a property further inside, behind those given before:
    /// `.orderBy { $0.from.emailAddress.name }`.
    public func orderBy<Key>(
        descending: Bool = false, by place: (GraphOperand<Element>) -> GraphOperand<Key>
    ) -> Self {
        withOptions { $0.order(place, descending) }
    }

    /// The request with an order, behind those given before; taken as it is: `"displayName"`, `"createdDateTime desc"`.
    public func orderBy<Text: GraphRawText>(_ orders: Text...) -> Self { withOptions { $0.add("$orderby", orders) } }

    /// The request with at most so many elements on a page (`$top`; services have limits of their own); nil leaves it as it
    /// is.
    public func top(_ count: Int?) -> Self { withOptions { $0.set("$top", count.map(String.init)) } }

    /// The request without the first so many elements (`$skip`); nil leaves it as it is.
    public func skip(_ count: Int?) -> Self { withOptions { $0.set("$skip", count.map(String.init)) } }

    /// The request with the number of all elements (`$count`), which comes with the first page; or without it.
    public func count(_ isWanted: Bool = true) -> Self { query("$count", String(isWanted)) }

    /// The request with the elements that the words are found in (`$search`), in quotation marks as the service needs them.
    public func search(_ words: String) -> Self { search(raw: Self.quoted(words)) }

    /// The request with the elements in whose property the words are found (`$search="displayName:…"`).
    public func search<Field: GraphNamedField>(
        _ field: KeyPath<GraphFields<Element>, Field>, _ words: String
    ) -> Self {
        search(raw: Self.quoted("\(GraphFields<Element>()[keyPath: field].name):\(words)"))
    }

    /// The request with an expression for `$search` that is taken as it is: `"displayName:a" OR "mail:b"`, each part in
    /// quotation marks.
    public func search(raw expression: String) -> Self { query("$search", expression) }

    private static func quoted(_ words: String) -> String {
        "\"" + words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// The request with what advanced queries on directory objects need: `ConsistencyLevel: eventual` and `$count=true`.
    /// Both come by themselves where the query needs them as the pages say; this is for queries of which they do not.
    public func eventuallyConsistent() -> Self { count().header(.consistencyLevel, "eventual") }
}
