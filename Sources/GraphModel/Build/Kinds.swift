import GraphDocs

/// Entity or complex type, keys, navigation properties.
extension Assembly {
    /// A type and all that derive from it are of one kind: entity as soon as anything says so of one of them.
    func settleKinds() {
        var roots: [String: Bool] = [:]
        let structures = types.keys.sorted().filter { types[$0]?.kind != .enumeration }
        for name in structures {
            let root = chain(name).last ?? name
            roots[root] = roots[root] == true || isEntity(name)
        }
        for name in structures {
            let kind: ModelType.Kind = roots[chain(name).last ?? name] == true ? .entity : .complex
            types[name]?.kind = kind
        }
    }

    private func isEntity(_ name: String) -> Bool {
        if name == Self.entity || entities.contains(name) { return true }
        guard let type = types[name] else { return false }
        let group = definitions[name] ?? []
        if group.contains(where: { $0.facts.keyProperty?.isEmpty == false }) { return true }
        if type.properties.contains(where: \.isKey) { return true }
        if group.contains(where: { $0.facts.isComplex == true }) { return false }
        return type.properties.contains { $0.isNavigation && $0.declaredIn == nil }
    }

    /// Marks key properties and lists each type's own.
    func settleKeys() {
        for name in types.keys.sorted() {
            guard var type = types[name], type.kind == .entity else { continue }
            for property in definitions[name]?.compactMap(\.facts.keyProperty) ?? [] {
                mark(property, in: &type)
            }
            if !chain(name).contains(where: { types[$0]?.properties.contains(where: \.isKey) == true }),
                !type.properties.contains(where: \.isKey)
            {
                mark("id", in: &type)
            }
            type.key = type.properties.filter { $0.isKey && $0.declaredIn == nil }.map(\.name)
            types[name] = type
        }
        // What a base type declares as key is one in its subtypes' lists too.
        for name in types.keys.sorted() {
            guard let type = types[name] else { continue }
            for (index, property) in type.properties.enumerated() where !property.isKey {
                guard let declaring = property.declaredIn, types[declaring]?.key.contains(property.name) == true else {
                    continue
                }
                types[name]?.properties[index].isKey = true
            }
        }
    }

    private func mark(_ key: String, in type: inout ModelType) {
        guard let index = type.properties.firstIndex(where: { $0.name.lowercased() == key.lowercased() }) else {
            return
        }
        type.properties[index].isKey = true
    }

    /// A relationship leads to an entity; what leads to a complex type is a property, whatever its table is called.
    func settleNavigation() {
        for name in types.keys.sorted() {
            guard let properties = types[name]?.properties else { continue }
            for (index, property) in properties.enumerated() where property.isNavigation {
                let target = types[property.type]
                if target == nil || target?.kind == .enumeration { types[name]?.properties[index].isNavigation = false }
            }
        }
        for name in flagTypes where types[name]?.kind == .enumeration { types[name]?.isFlags = true }
    }
}
