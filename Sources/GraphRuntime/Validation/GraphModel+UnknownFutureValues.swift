extension GraphModel {
    /// The object without the properties that hold the placeholder `unknownFutureValue`, themselves or anywhere inside
    /// them: what to send back of an object that the service sent. An update leaves these properties as they are.
    public func withoutUnknownFutureValues() -> Self {
        Self(object: Self.schema.withoutUnknownFutureValues(object, as: Self.odataType))
    }
}

extension GraphUpdate {
    /// The change without the properties that hold the placeholder `unknownFutureValue`, themselves or anywhere inside
    /// them: they keep their values.
    public func withoutUnknownFutureValues() -> Self {
        Self(object: Root.schema.withoutUnknownFutureValues(object, as: Root.odataType))
    }
}

extension GraphSchema {
    /// The object without the properties that hold the placeholder anywhere inside them. Whole properties, since an object
    /// or a collection inside an object is replaced as a whole: what it lacks would be lost.
    fileprivate func withoutUnknownFutureValues(_ object: GraphObject, as type: String) -> GraphObject {
        let rules = validate(object, as: type, for: .update, options: ValidationOptions())
        let names = Set(
            rules.filter { $0.code == .unknownFutureValue }.map { $0.path.prefix { $0 != "." && $0 != "[" } })
        return names.isEmpty ? object : object.keepingMembers { !names.contains($0[...]) }
    }
}
