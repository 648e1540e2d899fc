import APIModel

/// The relationships that updates may set: those that the table of an update lists or its example sets.
struct UpdatedRelationships {
    private var names: [String: Set<String>] = [:]

    /// Looks at all bodies of updates.
    init(_ operations: [APIModel.Operation]) {
        for operation in operations where operation.method == "PATCH" {
            guard let body = operation.requestBody, let type = body.type?.name else { continue }
            names[type, default: []].formUnion(body.properties.filter { !$0.isReadOnly }.map(\.name))
            for example in operation.examples {
                guard case .json(.object(let members))? = example.request?.body else { continue }
                names[type, default: []].formUnion(members.map(\.name))
            }
        }
    }

    /// Whether an update of a type may set a property that it declares.
    func mayUpdate(_ property: Property, of type: ModelType) -> Bool {
        !property.isReadOnly && !property.isKey && !property.isImmutable
            && (!property.isNavigation || names[type.qualifiedName]?.contains(property.name) == true)
    }
}
