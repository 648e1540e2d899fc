extension GraphModel {
    /// The same object as another type, nil when it is not of that type.
    ///
    /// The type of the object is what its `@odata.type` says (with or without `#`), else the type of the view. A view as
    /// one of the bases of the present view always works, also for an object of a subtype that no page describes.
    public func `as`<Model: GraphModel>(_ type: Model.Type) -> Model? {
        if Self.schema.isType(Self.odataType, Model.odataType) { return Model(object: object) }
        let actual = actualType
        // The target's schema too: it may stand in a module that this one does not know.
        guard Model.schema.isType(actual, Model.odataType) || Self.schema.isType(actual, Model.odataType) else {
            return nil
        }
        return Model(object: object)
    }

    /// The same object as one of the bases of its type, or as its own type. The object says what it is (`@odata.type`) if
    /// it did not: as its base it could be anything.
    public init(viewing model: some GraphModel) {
        var object = model.object
        object.say(type(of: model), asOneOf: Self.self)
        self.init(object: object)
    }

    /// The qualified name of what the object is: its `@odata.type` without `#`, else the type of the view.
    var actualType: String { object.odataType ?? Self.odataType }
}

extension GraphUpdate {
    /// The same change, for an object that is known as one of the bases of its type. The change says what it changes
    /// (`@odata.type`) if it did not.
    public init<Derived: GraphModel>(viewing change: GraphUpdate<Derived>) {
        object = change.object
        object.say(Derived.self, asOneOf: Root.self)
    }
}

extension GraphObject {
    /// Names a type where the object is seen as a base of it.
    fileprivate mutating func say(_ type: any GraphModel.Type, asOneOf base: any GraphModel.Type) {
        guard type.odataType != base.odataType, odataType == nil, type is any GraphConcreteModel.Type else { return }
        self["@odata.type"] = .string("#" + type.odataType)
    }

    /// The qualified name in `@odata.type`, without `#`.
    var odataType: String? {
        guard let name = self["@odata.type"]?.string else { return nil }
        return GraphSchema.plainName(name)
    }
}
