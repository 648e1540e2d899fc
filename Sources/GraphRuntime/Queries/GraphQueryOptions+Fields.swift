extension GraphQueryOptions {
    /// Adds texts to an option that is a list.
    mutating func add<Text: GraphRawText>(_ name: String, _ texts: [Text]) { add(name, texts.map { String($0) }) }

    /// Adds the names of fields to an option that is a list.
    mutating func add<Model: GraphModel, First: GraphNamedField, each Other: GraphNamedField>(
        _ name: String,
        _ first: KeyPath<GraphFields<Model>, First>, _ others: repeat KeyPath<GraphFields<Model>, each Other>
    ) {
        let fields = GraphFields<Model>()
        var names = [fields[keyPath: first].name]
        repeat names.append(fields[keyPath: each others].name)
        add(name, names)
    }

    /// Adds a field to what is expanded, with options of its own in parentheses.
    mutating func add<Model: GraphModel, Field: GraphNamedField, Shaped>(
        _ field: KeyPath<GraphFields<Model>, Field>,
        _ shape: (GraphExpansion<Field.Value>) -> GraphExpansion<Shaped>
    ) {
        add("$expand", [GraphFields<Model>()[keyPath: field].name + shape(GraphExpansion()).options.nested])
    }

    /// Adds an order.
    mutating func order<Model: GraphModel, Key>(
        _ place: (GraphOperand<Model>) -> GraphOperand<Key>, _ descending: Bool
    ) {
        add("$orderby", [place(GraphOperand()).path + (descending ? " desc" : "")])
    }
}
