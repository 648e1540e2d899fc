import APIModel
import GraphGenBase

/// Base chains of a model.
struct TypeHierarchy {
    private var types: [String: ModelType] = [:]
    /// The names as the model has them, by their small letters.
    private var spellings: [String: String] = [:]
    private var hasDerived: Set<String> = []

    /// Indexes a model.
    ///
    /// In a selection, a type is a base where the pages say so, whether the derived ones are selected or not.
    init(_ model: Model) {
        self.init(model.types)
        hasDerived.formUnion((model.origin?.types ?? []).compactMap(\.base))
    }

    /// Indexes types.
    init(_ types: [ModelType]) {
        for type in types {
            self.types[type.qualifiedName] = type
            spellings[type.qualifiedName.lowercased()] = type.qualifiedName
            if let base = type.base { hasDerived.insert(base) }
        }
    }

    /// The type of a name.
    subscript(name: String) -> ModelType? { types[name] }

    /// The type that an object in JSON says it is (`@odata.type` without its `#`). Case does not matter, and the namespace
    /// of Graph may be missing, as in pages' examples.
    func said(_ name: String) -> ModelType? {
        let name = name.lowercased()
        return (spellings[name] ?? spellings["microsoft.graph.\(name)"]).flatMap { types[$0] }
    }

    /// The type of a value; nil for a primitive.
    subscript(type: ValueType) -> ModelType? { types[type] }

    /// The base of a type, when the model holds it as something that can be a base.
    func base(of type: ModelType) -> ModelType? {
        guard let base = type.base.flatMap({ types[$0] }), base.kind != .enumeration else { return nil }
        return base
    }

    /// The type itself and its bases, nearest first; ends where a cycle would begin.
    func chain(from name: String) -> [ModelType] {
        var chain: [ModelType] = []
        var next = types[name]
        while let type = next, !chain.contains(where: { $0.qualifiedName == type.qualifiedName }) {
            chain.append(type)
            next = base(of: type)
        }
        return chain
    }

    /// The properties a type declares: those no base holds, whatever the page says they are inherited from.
    func ownProperties(of type: ModelType) -> [Property] {
        let bases = Set(chain(from: type.qualifiedName).dropFirst().flatMap(\.properties).map(\.name))
        var seen: Set<String> = []
        return type.properties.filter { property in
            guard seen.insert(property.name).inserted else { return false }
            guard property.declaredIn != nil else { return true }
            return !bases.contains(property.name)
        }
    }

    /// Properties of bases that the type's own page says more of, or something else, with what holds of them there.
    func restatedProperties(of type: ModelType) -> [Property] {
        let bases = Array(chain(from: type.qualifiedName).dropFirst())
        guard !bases.isEmpty else { return [] }
        var inherited: [String: Property] = [:]
        let names = Set(type.properties.map(\.name))
        for property in bases.reversed().flatMap(\.properties) where names.contains(property.name) {
            inherited[property.name] = inherited[property.name].map { property.inheriting($0) } ?? property
        }
        let own = Set(ownProperties(of: type).map(\.name))
        var seen = own
        return type.properties.compactMap { property in
            guard seen.insert(property.name).inserted, let base = inherited[property.name] else { return nil }
            let merged = property.inheriting(base)
            return merged.rulesEqual(base) ? nil : merged
        }
    }

    /// The properties that a type declares and that have accessors: OData's annotations belong to the object, streams are no
    /// JSON.
    func accessibleProperties(of type: ModelType) -> [Property] {
        ownProperties(of: type).filter(\.isMember)
    }

    /// Whether other types have it as their base.
    func isBase(_ name: String) -> Bool { hasDerived.contains(name) }

    /// The nearest type that all of several are or derive from.
    func commonAncestor(of names: [String]) -> ModelType? {
        guard let first = names.first else { return nil }
        let others = names.dropFirst().map { Set(chain(from: $0).map(\.qualifiedName)) }
        return chain(from: first).first { candidate in others.allSatisfy { $0.contains(candidate.qualifiedName) } }
    }

    /// The type itself and its bases up to, but without, the root of all entities, which is nothing in common.
    func family(of name: String) -> [String] {
        let chain = chain(from: name).map(\.qualifiedName)
        return chain.count > 1 && chain.last == "microsoft.graph.entity" ? chain.dropLast() : chain
    }
}
