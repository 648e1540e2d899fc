import GraphDocs
import GraphGenBase

/// The properties of every structure, in page order.
extension Assembly {
    /// Reads all rows; of a property that stands twice the first row counts.
    func buildProperties() {
        for name in definitions.keys.sorted() {
            guard var type = types[name], let group = definitions[name] else { continue }
            var known: [String: Int] = [:]
            for definition in group {
                let scope = scope(definition.page)
                for (rows, isNavigation) in [
                    (definition.facts.properties, false), (definition.facts.relationships, true),
                ] {
                    for row in rows {
                        if let index = known[row.name] {
                            noteConflict(row, with: type.properties[index], in: scope)
                            if isNavigation { type.properties[index].isNavigation = true }
                            continue
                        }
                        known[row.name] = type.properties.count
                        type.properties.append(add(row, to: name, in: scope, isNavigation: isNavigation))
                    }
                }
            }
            if type.properties.isEmpty, !type.isOpen { addSketch(of: name, to: &type) }
            types[name] = type
        }
    }

    private func add(_ row: PropertyFacts, to type: String, in scope: TypeNames.Scope, isNavigation: Bool) -> Property {
        let built = build(row, in: scope)
        var property = built.property
        property.isNavigation = isNavigation
        property.declaredIn = built.inheritedFrom == type ? nil : built.inheritedFrom
        if isNavigation, let name = property.type.name { placeholders.markNavigation(name) }
        pendingRelations += built.relations.map {
            PendingRelation(type: type, property: property.name, reading: $0, source: built.source)
        }
        return property
    }

    private func noteConflict(_ row: PropertyFacts, with property: Property, in scope: TypeNames.Scope) {
        guard let reference = row.type else { return }
        let type =
            reference.isPrimitive
            ? reference.type : names.lookUp(reference, in: scope).map(ValueType.named) ?? property.type
        guard type != property.type || reference.isCollection != property.isCollection else { return }
        diagnostics.append(
            DiagnosticCode.propertyConflict.at(
                row.source,
                "\(row.name) is \(reference.raw) here and \(property.type)\(property.isCollection ? " collection" : "") "
                    + "on \(property.source.page):\(property.source.line)"))
    }

    // A page without tables still shows its properties as JSON; what open types show there are samples.
    private func addSketch(of name: String, to type: inout ModelType) {
        for definition in definitions[name] ?? [] {
            guard let json = definition.facts.jsonRepresentation else { continue }
            let scope = scope(definition.page)
            sketched.insert(name)
            for row in JSONSketch.rows(of: json, at: definition.facts.source) {
                type.properties.append(add(row, to: name, in: scope, isNavigation: false))
            }
            return
        }
    }
}
