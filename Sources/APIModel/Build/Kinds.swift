import GraphDocs
import GraphGenBase

/// Entity or complex type, keys, navigation properties.
extension Assembly {
    /// A type and all that derive from it are of one kind: entity as soon as anything says so of one of them.
    func settleKinds() {
        var roots: [String: Bool] = [:]
        let evidence = KindEvidence(types: types, operations: operations)
        let structures = types.keys.sorted().filter { types[$0]?.kind != .enumeration }
        for name in structures {
            let root = chain(name).last ?? name
            roots[root] = roots[root] == true || isEntity(name, evidence)
        }
        for name in structures {
            let kind: ModelType.Kind = roots[chain(name).last ?? name] == true ? .entity : .complex
            types[name]?.kind = kind
        }
    }

    private func isEntity(_ name: String, _ evidence: KindEvidence) -> Bool {
        if name == Self.entity || entities.contains(name) || evidence.relationshipTargets.contains(name) { return true }
        guard let type = types[name] else { return false }
        let group = definitions[name] ?? []
        if group.contains(where: { $0.facts.isComplex == true }) { return false }
        if evidence.addressedByKey.contains(name) { return true }
        // What is listed has a key, unless a function lists it: a locale, a time zone.
        if evidence.inCollections.contains(name),
            type.base != nil || type.properties.contains(where: { $0.name == "id" })
        {
            return true
        }
        if type.properties.contains(where: { $0.isKey || $0.isNavigation && $0.declaredIn == nil }) { return true }
        // Metadata comments name a key for some complex types too, so something must go with it: the property, a request.
        let hasKey = group.contains { definition in
            let keys = definition.facts.keyNames
            guard !keys.isEmpty else { return false }
            return evidence.read.contains(name)
                || type.properties.contains { keys.contains($0.name.lowercased()) }
        }
        if hasKey { return true }
        guard let id = type.properties.first(where: { $0.name == "id" }) else { return false }
        return evidence.read.contains(name) || id.isReadOnly && evidence.actionResults.contains(name)
    }

    /// Marks key properties and lists each type's own.
    func settleKeys() {
        for name in types.keys.sorted() {
            guard var type = types[name], type.kind == .entity else { continue }
            for property in definitions[name]?.flatMap(\.facts.keyNames) ?? [] {
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
            guard let properties = types[name]?.properties else { continue }
            let inherited = properties.indices.filter { index in
                guard !properties[index].isKey, let declaring = properties[index].declaredIn else { return false }
                return types[declaring]?.key.contains(properties[index].name) == true
            }
            change(inherited, of: name) { $0.isKey = true }
        }
    }

    private func change(_ indices: [Int], of name: String, _ body: (inout Property) -> Void) {
        guard !indices.isEmpty, let place = types.index(forKey: name) else { return }
        for index in indices { body(&types.values[place].properties[index]) }
    }

    /// Marks a property, named in lower case.
    private func mark(_ key: String, in type: inout ModelType) {
        guard let index = type.properties.firstIndex(where: { $0.name.lowercased() == key }) else {
            return
        }
        type.properties[index].isKey = true
    }

    /// Navigation properties are those that lead to entities, whichever table they stand in (OData 4.01, 4.2): a structural
    /// property cannot hold an entity.
    func settleNavigation() {
        for name in types.keys.sorted() {
            guard let properties = types[name]?.properties else { continue }
            // Noted first: a list that is looked at while it is changed is copied.
            let wrong = properties.indices.filter {
                properties[$0].isNavigation != (types[properties[$0].type]?.kind == .entity)
            }
            change(wrong, of: name) { $0.isNavigation.toggle() }
        }
        for name in flagTypes where types[name]?.kind == .enumeration { types[name]?.isFlags = true }
    }
}

extension TypeFacts {
    /// The names of the key properties, lower case.
    fileprivate var keyNames: [String] {
        guard let keyProperty, !keyProperty.isEmpty else { return [] }
        let bytes = keyProperty.lowercased().utf8
        return bytes.split { $0 == Byte.comma || $0 == Byte.space }.compactMap { String($0) }
    }
}
