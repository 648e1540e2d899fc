import GraphDocs
import GraphGenBase

/// Inherited properties: which type declares them.
extension Assembly {
    /// Sets `declaredIn`, adding to a base type what only its subtypes' pages list.
    func settleInheritedProperties() {
        let chains = types.keys.map { ($0, chain($0)) }
        var own: [String: Set<String>] = [:]
        // Base types first, so that a subtype can ask them.
        for (name, chain) in chains.sorted(by: { ($0.1.count, $0.0) < ($1.1.count, $1.0) }) {
            guard var type = types[name], type.kind != .enumeration else { continue }
            let bases = Array(chain.dropFirst())
            func declaring(_ property: String) -> String? { bases.last { own[$0]?.contains(property) == true } }
            if sketched.contains(name) {
                // JSON shows inherited members too, without telling; the base type's table knows better.
                type.properties.removeAll { declaring($0.name) != nil }
            }
            for index in type.properties.indices {
                let property = type.properties[index]
                if let declaring = declaring(property.name) {
                    type.properties[index].declaredIn = declaring
                } else if let named = property.declaredIn {
                    let base = adopt(property, by: named, bases: bases, in: name)
                    type.properties[index].declaredIn = base
                    if let base { own[base, default: []].insert(property.name) }
                }
            }
            own[name] = Set(type.properties.lazy.filter { $0.declaredIn == nil }.map(\.name))
            types[name] = type
        }
    }

    // A row names a base type whose page does not list the property: it belongs there all the same.
    private func adopt(_ property: Property, by named: String, bases: [String], in type: String) -> String? {
        var own = property
        own.declaredIn = nil
        // The root of all entities has its key and nothing else; a page that says otherwise means some base type.
        if named == Self.entity, property.name != "id" {
            note(property, "\(property.name) is said to be inherited from \(named), which has an id only")
            return nil
        }
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
        diagnostics.append(DiagnosticCode.propertyNotOnBase.at(property.source, message))
    }

    /// Adds a type for every name that no page defines.
    func addPlaceholders() {
        for (_, entry) in placeholders.entries.sorted(by: { $0.key < $1.key }) where types[entry.name] == nil {
            let last = TypeNames.lastPart(entry.name)
            let isEnumeration =
                (!entry.values.isEmpty || entry.isEnumeration) && entry.properties.isEmpty && !entry.isBase
                && !entry.isNavigation
            var type = ModelType(
                name: last, namespace: String(entry.name.dropLast(last.count + 1)),
                kind: isEnumeration ? .enumeration : .complex, base: entry.base,
                source: entry.source)
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
                DiagnosticCode.typeUndefined.at(
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
        var id = Property(name: "id", type: .primitive(.string), source: type.source)
        id.isKey = true
        type.properties.insert(id, at: 0)
    }
}
