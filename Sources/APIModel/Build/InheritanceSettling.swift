import GraphGenBase

/// Inherited properties: which type declares them.
struct InheritanceSettling {
    private let sketched: Set<String>
    private var types: TypeTable<Stage.Described>
    private var placeholders: Placeholders
    private var diagnostics: [Diagnostic] = []

    /// Sets `declaredIn`, adding to a base type what only its subtypes' pages list. `sketched` are the types whose
    /// properties are read from JSON.
    static func run(
        _ types: consuming TypeTable<Stage.Described>, _ placeholders: consuming Placeholders, sketched: Set<String>,
        _ diagnostics: inout [Diagnostic]
    ) -> (TypeTable<Stage.Inherited>, Placeholders) {
        var pass = Self(sketched: sketched, types: types, placeholders: placeholders)
        pass.settle()
        diagnostics += pass.diagnostics
        return (pass.types.settled(), pass.placeholders)
    }

    private mutating func settle() {
        let chains = types.byName.keys.map { ($0, types.chain($0)) }
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
                if let declaring = declaring(type.properties[index].name) {
                    type.properties[index].declaredIn = declaring
                } else if let named = type.properties[index].declaredIn {
                    let base = adopt(type.properties[index], by: named, bases: bases, in: name)
                    type.properties[index].declaredIn = base
                    if let base { own[base, default: []].insert(type.properties[index].name) }
                }
            }
            own[name] = Set(type.properties.lazy.filter { $0.declaredIn == nil }.map(\.name))
            types[name] = type
        }
    }

    // A row names a base type whose page does not list the property: it belongs there all the same.
    private mutating func adopt(
        _ property: Property, by named: String, bases: [String], in type: String
    ) -> String? {
        var own = property
        own.declaredIn = nil
        // The root of all entities has its key and nothing else; a page that says otherwise means some base type.
        if named == TypeNames.entity, property.name != "id" {
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

    private mutating func note(_ property: Property, _ message: String) {
        diagnostics.append(DiagnosticCode.propertyNotOnBase.at(property.source, message))
    }
}
