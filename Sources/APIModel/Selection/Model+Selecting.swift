extension Model {
    /// The part of the model that a selection chooses: its operations and types, and every type these reach through base
    /// types, properties, bodies, responses and parameters (or only those a selection wants followed), and the subtypes of
    /// these that its examples show. Diagnostics stay for the pages that are left.
    package func selecting(_ selection: Selection) -> Model {
        if selection.isEmpty { return self }
        let selector = Selector(selection)
        var result = Model(apiVersion: apiVersion)
        result.origin = origin ?? Origin(types: types, operations: operations)
        result.operations = operations.filter(selector.includes)
        var closure = TypeClosure(types: types, followsEntities: !selection.dropsUnreachedProperties)
        for type in types where selector.includes(type) {
            closure.add(type.qualifiedName)
            if selection.includesDerivedTypes { closure.addTypes(derivedFrom: type.qualifiedName) }
        }
        for operation in result.operations { closure.add(operation) }
        closure.addTypes(shownBy: result.operations)
        result.types = types.filter { closure.names.contains($0.qualifiedName) }.map(closure.cut)
        let pages = Set(result.types.map(\.source.page) + result.operations.map(\.source.page))
        result.diagnostics = diagnostics.filter { pages.contains($0.page) || selector.includes(page: $0.page) }
        return result
    }
}
