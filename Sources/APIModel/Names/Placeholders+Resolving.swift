import GraphDocs
import GraphGenBase

/// From a type as a cell names it to a qualified name.
extension Placeholders {
    /// The primitive or the qualified name; a type that nobody defines becomes a placeholder, a primitive that nobody
    /// knows any JSON.
    mutating func resolve<Settled>(
        _ reference: TypeReference, in scope: TypeNames.Scope, at source: Place, _ names: TypeNames,
        _ types: TypeTable<Settled>
    ) -> ValueType {
        if !reference.alternatives.isEmpty {
            // One of several types that have nothing in common is any of them.
            return commonBase(reference, in: scope, at: source, names, types) ?? .primitive(.untyped)
        }
        if reference.isPrimitive { return reference.type }
        if let known = names.lookUp(reference, in: scope) { return .named(known) }
        guard TypeNames.isName(reference.name), !PrimitiveType.isClaimed(reference.name) else {
            return .primitive(.untyped)
        }
        return .named(name(TypeNames.qualified(reference.name, in: scope), at: source))
    }

    // `[A](..) or [B](..)`: the nearest type that all of them are.
    private mutating func commonBase<Settled>(
        _ reference: TypeReference, in scope: TypeNames.Scope, at source: Place, _ names: TypeNames,
        _ types: TypeTable<Settled>
    ) -> ValueType? {
        var first = reference
        first.alternatives = []
        if reference.alternatives.allSatisfy({ $0.name == first.name }) {
            return resolve(first, in: scope, at: source, names, types)
        }
        let resolved = ([first] + reference.alternatives).map { names.lookUp($0, in: scope) }
        guard let own = resolved[0] else { return nil }
        let chains = resolved.compactMap { $0 }.map(types.chain)
        guard chains.count == resolved.count else { return nil }
        return types.chain(own).first { candidate in chains.allSatisfy { $0.contains(candidate) } }.map(ValueType.named)
    }
}
