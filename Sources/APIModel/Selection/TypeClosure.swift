import GraphGenBase

/// The types that chosen types and operations reach.
struct TypeClosure {
    private let byName: [String: ModelType]
    private let ordered: [ModelType]
    private let followsEntities: Bool
    private(set) var names: Set<String> = []

    init(types: [ModelType], followsEntities: Bool = true) {
        ordered = types
        self.followsEntities = followsEntities
        byName = Dictionary(types.map { ($0.qualifiedName, $0) }) { first, _ in first }
    }

    /// Adds a type and what it reaches.
    mutating func add(_ name: String) {
        var open = [name]
        while let next = open.popLast() {
            guard let type = byName[next], names.insert(next).inserted else { continue }
            if let base = type.base { open.append(base) }
            for property in type.properties {
                if isFollowed(property), let name = property.type.name { open.append(name) }
                if let declaring = property.declaredIn { open.append(declaring) }
                if let enumeration = property.enumeration?.value { open.append(enumeration) }
            }
        }
    }

    private func isFollowed(_ property: Property) -> Bool {
        followsEntities || byName[property.type]?.kind != .entity
    }

    /// A type without the properties whose types were not reached; asked when everything is added.
    func cut(_ type: ModelType) -> ModelType {
        if followsEntities { return type }
        func isKept(_ property: Property) -> Bool {
            guard let name = property.type.name, byName[name] != nil else { return true }
            return names.contains(name)
        }
        var result = type
        result.droppedProperties = type.properties.filter { !isKept($0) }.map(\.name)
        result.properties.removeAll { !isKept($0) }
        return result
    }

    private mutating func add(_ type: ValueType?) { if let name = type?.name { add(name) } }

    /// Adds what an operation names.
    mutating func add(_ operation: Operation) {
        add(operation.response?.type)
        for parameter in operation.parameters { add(parameter.type) }
        guard let body = operation.requestBody else { return }
        add(body.type)
        for property in body.properties { add(property.type) }
    }

    /// Adds the types that objects in examples say they are of (`@odata.type`), and those that the prose of the pages names,
    /// where they derive from one that is reached: who sends a mail with attachments needs those the page attaches.
    mutating func addTypes(shownBy operations: [Operation]) {
        var shown = Set(operations.lazy.flatMap(\.mentions))
        shown.formUnion(summarized(by: operations))
        for example in operations.lazy.flatMap(\.examples) {
            for case .json(let body)? in [example.request?.body, example.response?.body] {
                body.visitObjects { object in
                    if let name = object.saidType { shown.insert(name) }
                }
            }
        }
        for name in shown.sorted() where byName[name] != nil && !names.contains(name) {
            if bases(of: name).contains(where: { names.contains($0) && $0 != TypeNames.entity }) { add(name) }
        }
    }

    /// Types in summaries, where words have no mark: `Users, devices and service principals`.
    private func summarized(by operations: [Operation]) -> [String] {
        var byWord: [String: String] = [:]
        for type in ordered where type.base != nil && type.base != TypeNames.entity && type.kind != .enumeration {
            byWord[type.name.lowercased()] = type.qualifiedName
        }
        var found: [String] = []
        for summary in Set(operations.map(\.summary)) {
            let words = summary.lowercased().split { !$0.isLetter && !$0.isNumber }
            for (place, word) in words.enumerated() {
                let pair = place + 1 < words.count ? word + words[place + 1] : word
                for name in [word, pair] {
                    let single = name.hasSuffix("s") ? String(name.dropLast()) : String(name)
                    if let type = byWord[String(name)] ?? byWord[single] { found.append(type) }
                }
            }
        }
        return found
    }

    private func bases(of name: String) -> [String] {
        var bases: [String] = []
        var next = byName[name]?.base
        while let base = next, !bases.contains(base) {
            bases.append(base)
            next = byName[base]?.base
        }
        return bases
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
