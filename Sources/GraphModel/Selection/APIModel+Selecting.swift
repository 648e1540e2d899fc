extension APIModel {
    /// The part of the model that a selection chooses: its operations and types, and every type these reach through base
    /// types, properties, bodies, responses and parameters. Diagnostics stay for the pages that are left.
    public func selecting(_ selection: Selection) -> APIModel {
        if selection.isEmpty { return self }
        let selector = Selector(selection)
        var result = APIModel(apiVersion: apiVersion)
        result.operations = operations.filter(selector.includes)
        var closure = TypeClosure(types: types)
        for type in types where selector.includes(type) {
            closure.add(type.qualifiedName)
            if selection.includesDerivedTypes { closure.addTypes(derivedFrom: type.qualifiedName) }
        }
        for operation in result.operations { closure.add(operation) }
        result.types = types.filter { closure.names.contains($0.qualifiedName) }
        let pages = Set(result.types.map(\.source.page) + result.operations.map(\.source.page))
        result.diagnostics = diagnostics.filter { pages.contains($0.page) || selector.includes(page: $0.page) }
        return result
    }
}

/// The types that chosen types and operations reach.
struct TypeClosure {
    private let byName: [String: ModelType]
    private let ordered: [ModelType]
    private(set) var names: Set<String> = []

    init(types: [ModelType]) {
        ordered = types
        byName = Dictionary(types.map { ($0.qualifiedName, $0) }) { first, _ in first }
    }

    /// Adds a type and what it reaches.
    mutating func add(_ name: String) {
        var open = [name]
        while let next = open.popLast() {
            guard let type = byName[next], names.insert(next).inserted else { continue }
            if let base = type.base { open.append(base) }
            open += type.properties.flatMap { [$0.type] + ($0.declaredIn.map { [$0] } ?? []) }
        }
    }

    /// Adds what an operation names.
    mutating func add(_ operation: Operation) {
        if let type = operation.response?.type { add(type) }
        for parameter in operation.parameters { add(parameter.type) }
        guard let body = operation.requestBody else { return }
        if let type = body.type { add(type) }
        for property in body.properties { add(property.type) }
    }

    /// Adds every type that derives from one.
    mutating func addTypes(derivedFrom name: String) {
        var bases: Set<String> = [name]
        var isGrowing = true
        while isGrowing {
            isGrowing = false
            for type in ordered where !bases.contains(type.qualifiedName) {
                guard let base = type.base, bases.contains(base) else { continue }
                bases.insert(type.qualifiedName)
                isGrowing = true
            }
        }
        for base in bases.sorted() { add(base) }
    }
}
