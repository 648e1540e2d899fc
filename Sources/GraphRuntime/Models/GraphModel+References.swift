extension GraphModel {
    /// Refers to an object that exists instead of holding one: `tab.bind(\.teamsApp, to: "https://…")` is sent as
    /// `teamsApp@odata.bind`. Nil takes the reference back.
    public mutating func bind<Value: GraphModel>(
        _ field: KeyPath<GraphFields<Self>, GraphField<Value>>, to reference: GraphReference?
    ) {
        object.bind(GraphFields<Self>()[keyPath: field].name, reference?.graphValue)
    }

    /// Refers to objects that exist instead of holding some; none takes the references back.
    public mutating func bind<Value: GraphModel>(
        _ field: KeyPath<GraphFields<Self>, GraphField<[Value]>>, to references: [GraphReference]
    ) {
        object.bind(GraphFields<Self>()[keyPath: field].name, references)
    }

    /// The same for a property that updates may set.
    public mutating func bind<Value: GraphModel>(
        _ field: KeyPath<GraphFields<Self>, GraphUpdatableField<Value>>, to reference: GraphReference?
    ) {
        object.bind(GraphFields<Self>()[keyPath: field].name, reference?.graphValue)
    }

    /// The same for a collection that updates may set.
    public mutating func bind<Value: GraphModel>(
        _ field: KeyPath<GraphFields<Self>, GraphUpdatableField<[Value]>>, to references: [GraphReference]
    ) {
        object.bind(GraphFields<Self>()[keyPath: field].name, references)
    }
}

extension GraphUpdate {
    /// Makes the property refer to another object: sent as `teamsApp@odata.bind`. Nil takes the reference back.
    public mutating func bind<Value: GraphModel>(
        _ field: KeyPath<GraphFields<Root>, GraphField<Value>>, to reference: GraphReference?
    ) {
        object.bind(GraphFields<Root>()[keyPath: field].name, reference?.graphValue)
    }

    /// Adds references to a collection; none takes them back.
    public mutating func bind<Value: GraphModel>(
        _ field: KeyPath<GraphFields<Root>, GraphField<[Value]>>, to references: [GraphReference]
    ) {
        object.bind(GraphFields<Root>()[keyPath: field].name, references)
    }

    /// The same for a property that updates may set.
    public mutating func bind<Value: GraphModel>(
        _ field: KeyPath<GraphFields<Root>, GraphUpdatableField<Value>>, to reference: GraphReference?
    ) {
        object.bind(GraphFields<Root>()[keyPath: field].name, reference?.graphValue)
    }

    /// The same for a collection that updates may set.
    public mutating func bind<Value: GraphModel>(
        _ field: KeyPath<GraphFields<Root>, GraphUpdatableField<[Value]>>, to references: [GraphReference]
    ) {
        object.bind(GraphFields<Root>()[keyPath: field].name, references)
    }
}

extension GraphObject {
    fileprivate mutating func bind(_ name: String, _ references: [GraphReference]) {
        let value: GraphValue? = references.isEmpty ? .none : .some(references.graphValue)
        bind(name, value)
    }

    /// Sets the references of a property in its stead.
    fileprivate mutating func bind(_ name: String, _ references: GraphValue?) {
        if references != nil { self[name] = nil }
        self[name + "@odata.bind"] = references
    }
}
