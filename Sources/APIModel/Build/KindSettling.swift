import GraphDocs
import GraphGenBase

/// Entity or complex type.
struct KindSettling {
    private let definitions: [String: [Catalogue.Definition]]
    private let evidence: KindEvidence
    private let entities: Set<String>
    private var types: TypeTable<Stage.Complete>

    /// A type and all that derive from it are of one kind: entity as soon as anything says so of one of them. `entities`
    /// are those that something other than their page makes entities.
    static func run(
        _ types: consuming TypeTable<Stage.Complete>, _ catalogue: Catalogue, _ operations: [Operation],
        entities: Set<String>
    ) -> TypeTable<Stage.Classified> {
        let evidence = KindEvidence(types: types.byName, operations: operations)
        var pass = Self(definitions: catalogue.definitions, evidence: evidence, entities: entities, types: types)
        pass.settle()
        return pass.types.settled()
    }

    private mutating func settle() {
        var roots: [String: Bool] = [:]
        let structures = types.names.filter { types[$0]?.kind != .enumeration }
        for name in structures {
            let root = types.chain(name).last ?? name
            roots[root] = roots[root] == true || isEntity(name)
        }
        for name in structures {
            let kind: ModelType.Kind = roots[types.chain(name).last ?? name] == true ? .entity : .complex
            types[name]?.kind = kind
        }
    }

    private func isEntity(_ name: String) -> Bool {
        if name == TypeNames.entity { return true }
        guard let type = types[name] else { return false }
        let group = definitions[name] ?? []
        // The page's own words come first, then its key, then its addresses.
        if group.contains(where: { $0.facts.isComplex == true }) { return false }
        if entities.contains(name) { return true }
        // A relationship alone makes no entity: complex types stand under that heading as well.
        if evidence.relationshipTargets.contains(name),
            evidence.read.contains(name) || type.isPlaceholder || type.properties.contains(where: { $0.name == "id" })
        {
            return true
        }
        if evidence.addressedByKey.contains(name) { return true }
        // What is listed has a key, unless a function lists it: a locale, a time zone.
        if evidence.inCollections.contains(name),
            type.base != nil || type.properties.contains(where: { $0.name == "id" })
        {
            return true
        }
        if type.properties.contains(where: {
            $0.isKey || $0.isNavigation && $0.declaredIn == nil && $0.type.name != nil
        }) {
            return true
        }
        // Metadata comments name a key for some complex types too, so something must go with it: the property, a request.
        let hasKey = group.contains { definition in
            let keys = definition.facts.keyNames
            guard !keys.isEmpty else { return false }
            return evidence.read.contains(name)
                || type.properties.contains { keys.contains($0.name.lowercased()) }
        }
        if hasKey { return true }
        guard let id = type.properties.first(where: { $0.name == "id" }) else { return false }
        return evidence.read.contains(name) || (id.isReadOnly || id.isKey) && evidence.actionResults.contains(name)
    }
}
