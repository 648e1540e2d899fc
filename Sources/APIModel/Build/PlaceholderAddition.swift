import GraphGenBase

/// Types that no page defines.
struct PlaceholderAddition {
    private var types: TypeTable<Stage.Inherited>
    private var entities: Set<String> = []
    private var diagnostics: [Diagnostic] = []

    /// Adds a type for every name that no page defines. Gives those that are entities by what leads to them.
    static func run(
        _ types: consuming TypeTable<Stage.Inherited>, _ placeholders: consuming Placeholders,
        _ diagnostics: inout [Diagnostic]
    ) -> (TypeTable<Stage.Complete>, entities: Set<String>) {
        var pass = Self(types: types)
        pass.add(placeholders)
        diagnostics += pass.diagnostics
        return (pass.types.settled(), pass.entities)
    }

    private mutating func add(_ placeholders: Placeholders) {
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
            if entry.name == TypeNames.entity { addEntity(&type) }
            types[entry.name] = type
            diagnostics.append(
                DiagnosticCode.typeUndefined.at(
                    entry.source,
                    "No page defines \(entry.name); it is taken as an open "
                        + (isEnumeration ? "enumeration" : "type")))
        }
    }

    // The root of all entities, which Graph's protocol defines: abstract, with the key `id`.
    private mutating func addEntity(_ type: inout ModelType) {
        type.isAbstract = true
        entities.insert(TypeNames.entity)
        guard !type.properties.contains(where: { $0.name == "id" }) else { return }
        var id = Property(name: "id", type: .primitive(.string), source: type.source)
        id.isKey = true
        type.properties.insert(id, at: 0)
    }
}
