extension GraphModel {
    /// Refers to an object that exists instead of holding one: `tab.bind(\.teamsApp, to: "https://…")` is sent as
    /// `teamsApp@odata.bind`. Nil takes the reference back.
    public mutating func bind<Field: GraphNamedField>(
        _ field: KeyPath<GraphFields<Self>, Field>, to reference: GraphReference?
    ) where Field.Value: GraphModel {
        object.bind(GraphFields<Self>()[keyPath: field].name, reference?.graphValue)
    }

    /// Refers to objects that exist instead of holding some; none takes the references back.
    public mutating func bind<Field: GraphNamedField, Element: GraphModel>(
        _ field: KeyPath<GraphFields<Self>, Field>, to references: [GraphReference]
    ) where Field.Value == [Element] {
        object.bind(GraphFields<Self>()[keyPath: field].name, references)
    }
}

extension GraphUpdate {
    /// Makes the property refer to another object: sent as `teamsApp@odata.bind`. Nil takes the reference back.
    public mutating func bind<Field: GraphNamedField>(
        _ field: KeyPath<GraphFields<Root>, Field>, to reference: GraphReference?
    ) where Field.Value: GraphModel {
        object.bind(GraphFields<Root>()[keyPath: field].name, reference?.graphValue)
    }

    /// Adds references to a collection; none takes them back.
    public mutating func bind<Field: GraphNamedField, Element: GraphModel>(
        _ field: KeyPath<GraphFields<Root>, Field>, to references: [GraphReference]
    ) where Field.Value == [Element] {
        object.bind(GraphFields<Root>()[keyPath: field].name, references)
    }
}

extension GraphObject {
    fileprivate mutating func bind(_ name: String, _ references: [GraphReference]) {
        // (Not `nil`, which as a value is `null`.)
        bind(name, references.isEmpty ? .none : .some(references.graphValue))
    }

    /// Sets the references of a property in its stead.
    fileprivate mutating func bind(_ name: String, _ references: GraphValue?) {
        if references != nil { self[name] = nil }
        self[name + "@odata.bind"] = references
    }
}
