import GraphDocs
import GraphGenBase

/// The properties of every structure, in page order.
struct PropertyCollection {
    private let catalogue: Catalogue
    private var types: TypeTable<Stage.Derived>
    private var rows: RowReader
    private var found = Findings()
    private var diagnostics: [Diagnostic] = []

    /// What rows tell that only later passes can use.
    struct Findings {
        /// Comparisons that wait for the names of the other properties.
        var relations: [PendingRelation] = []
        /// Types whose properties are read from their JSON representation, for want of a table.
        var sketched: Set<String> = []
    }

    /// Reads all rows; of a property that stands twice the first row counts.
    static func run(
        _ types: consuming TypeTable<Stage.Derived>, _ catalogue: Catalogue, _ rows: inout RowReader,
        _ diagnostics: inout [Diagnostic]
    ) -> (TypeTable<Stage.Described>, Findings) {
        var pass = Self(catalogue: catalogue, types: types, rows: consume rows)
        pass.collect()
        rows = pass.rows
        diagnostics += pass.diagnostics
        return (pass.types.settled(), pass.found)
    }

    private mutating func collect() {
        for name in catalogue.definitions.keys.sorted() {
            guard var type = types[name], let group = catalogue.definitions[name] else { continue }
            var known: [String: Int] = [:]
            for definition in group {
                let scope = definition.page.scope
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
                        var property = add(row, to: name, in: scope, isNavigation: isNavigation)
                        if !isNavigation { noteText(&property, shown: definition.facts.jsonRepresentation) }
                        type.properties.append(property)
                    }
                }
            }
            if type.properties.isEmpty, !type.isOpen { addSketch(of: name, to: &type) }
            types[name] = type
        }
    }

    private mutating func add(
        _ row: PropertyFacts, to type: String, in scope: TypeNames.Scope, isNavigation: Bool
    ) -> Property {
        var built = rows.read(row, in: scope, among: types)
        diagnostics += built.diagnostics
        built.property.isNavigation = isNavigation
        built.property.declaredIn = built.inheritedFrom == type ? nil : built.inheritedFrom
        if isNavigation, let name = built.property.type.name { rows.mentions.placeholders.markNavigation(name) }
        for reading in built.relations {
            found.relations.append(
                PendingRelation(type: type, property: built.property.name, reading: reading, source: built.source))
        }
        return built.property
    }

    // A type that no page defines, of which the JSON shows "String": an enumeration, open as long as no page lists its members.
    private mutating func noteText(_ property: inout Property, shown json: JSONValue?) {
        guard let name = property.type.name, rows.mentions.placeholders.contains(name), var shown = json?[property.name]
        else { return }
        if case .array(let elements) = shown, let first = elements.first { shown = first }
        if shown.stringValue == "String" { rows.mentions.placeholders.markEnumeration(name) }
    }

    private mutating func noteConflict(_ row: PropertyFacts, with property: Property, in scope: TypeNames.Scope) {
        guard let reference = row.type else { return }
        let type =
            reference.isPrimitive
            ? reference.type : catalogue.names.lookUp(reference, in: scope).map(ValueType.named) ?? property.type
        guard type != property.type || reference.isCollection != property.isCollection else { return }
        diagnostics.append(
            DiagnosticCode.propertyConflict.at(
                row.source,
                "\(row.name) is \(reference.raw) here and \(property.type)\(property.isCollection ? " collection" : "") "
                    + "on \(property.source.page):\(property.source.line)"))
    }

    // A page without tables still shows its properties as JSON; what open types show there are samples.
    private mutating func addSketch(of name: String, to type: inout ModelType) {
        for definition in catalogue.definitions[name] ?? [] {
            guard let json = definition.facts.jsonRepresentation else { continue }
            let scope = definition.page.scope
            found.sketched.insert(name)
            for row in JSONSketch.rows(of: json, at: definition.facts.source) {
                type.properties.append(add(row, to: name, in: scope, isNavigation: false))
            }
            return
        }
    }
}
