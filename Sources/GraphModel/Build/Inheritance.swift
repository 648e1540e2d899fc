import GraphDocs

/// Inherited properties: which type declares them.
extension Assembly {
    /// Sets `declaredIn`, adding to a base type what only its subtypes' pages list.
    func settleInheritedProperties() {
        // Base types first, so that a subtype can ask them.
        for name in types.keys.sorted(by: { (chain($0).count, $0) < (chain($1).count, $1) }) {
            guard var type = types[name], type.kind != .enumeration else { continue }
            let bases = Array(chain(name).dropFirst())
            for index in type.properties.indices {
                let property = type.properties[index]
                if let declaring = declaring(property.name, among: bases) {
                    type.properties[index].declaredIn = declaring
                } else if let named = property.declaredIn {
                    type.properties[index].declaredIn = adopt(property, by: named, bases: bases, in: name)
                }
            }
            types[name] = type
        }
    }

    // The type among the bases that has the property of its own.
    private func declaring(_ property: String, among bases: [String]) -> String? {
        bases.last { base in
            types[base]?.properties.contains { $0.name == property && $0.declaredIn == nil } == true
        }
    }

    // A row names a base type whose page does not list the property: it belongs there all the same.
    private func adopt(_ property: Property, by named: String, bases: [String], in type: String) -> String? {
        var own = property
        own.declaredIn = nil
        if placeholders.contains(named) {
            placeholders.add(property: own, to: named)
            return named
        }
        guard bases.contains(named) else {
            note(property, "\(property.name) is said to be inherited from \(named), which is no base type of \(type)")
            return nil
        }
        note(property, "\(property.name) is said to be inherited from \(named), whose page does not list it")
        types[named]?.properties.append(own)
        return named
    }

    private func note(_ property: Property, _ message: String) {
        diagnostics.append(ModelDiagnostic.propertyNotOnBase.at(property.source, message))
    }

    /// Adds a type for every name that no page defines.
    func addPlaceholders() {
        for (_, entry) in placeholders.entries.sorted(by: { $0.key < $1.key }) where types[entry.name] == nil {
            let last = TypeNames.lastPart(entry.name)
            let isEnumeration =
                !entry.values.isEmpty && entry.properties.isEmpty && !entry.isBase && !entry.isNavigation
            var type = ModelType(
                name: last, namespace: String(entry.name.dropLast(last.count + 1)),
                kind: isEnumeration ? .enumeration : .complex, base: entry.base,
                source: Source(page: entry.source.page, line: entry.source.line))
            type.isPlaceholder = true
            let source = type.source
            if isEnumeration {
                type.isEvolvable = true
                type.members = entry.values.map { ModelType.Member(name: $0, source: source) }
            } else {
                type.isOpen = true
                type.properties = entry.properties
                if entry.isNavigation { entities.insert(entry.name) }
            }
            if entry.name == Self.entity { addEntity(&type) }
            types[entry.name] = type
            diagnostics.append(
                ModelDiagnostic.typeUndefined.at(
                    entry.source,
                    "No page defines \(entry.name); it is taken as an open "
                        + (isEnumeration ? "enumeration" : "type")))
        }
    }

    // The root of all entities, which Graph's protocol defines: abstract, with the key `id`.
    private func addEntity(_ type: inout ModelType) {
        type.isAbstract = true
        entities.insert(Self.entity)
        guard !type.properties.contains(where: { $0.name == "id" }) else { return }
        var id = Property(name: "id", type: "Edm.String", source: type.source)
        id.isKey = true
        type.properties.insert(id, at: 0)
    }
}
