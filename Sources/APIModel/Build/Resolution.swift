import GraphDocs
import GraphGenBase

/// From a type as a cell names it to a qualified name.
extension Assembly {
    /// The primitive or the qualified name; a type that nobody defines becomes a placeholder, a primitive that nobody
    /// knows any JSON.
    func resolve(_ reference: TypeReference, in scope: TypeNames.Scope, at source: Place) -> ValueType {
        if !reference.alternatives.isEmpty {
            // One of several types that have nothing in common is any of them.
            return commonBase(reference, in: scope, at: source) ?? .primitive(.untyped)
        }
        if reference.isPrimitive { return reference.type }
        if let known = names.lookUp(reference, in: scope) { return .named(known) }
        guard Self.isTypeName(reference.name), !PrimitiveType.isClaimed(reference.name) else {
            return .primitive(.untyped)
        }
        let name = placeholders.name(TypeNames.qualified(reference.name, in: scope), at: source)
        return .named(name)
    }

    // `[A](..) or [B](..)`: the nearest type that all of them are.
    private func commonBase(_ reference: TypeReference, in scope: TypeNames.Scope, at source: Place) -> ValueType? {
        var first = reference
        first.alternatives = []
        if reference.alternatives.allSatisfy({ $0.name == first.name }) { return resolve(first, in: scope, at: source) }
        let resolved = ([first] + reference.alternatives).map { names.lookUp($0, in: scope) }
        guard let own = resolved[0] else { return nil }
        let chains = resolved.compactMap { $0 }.map(chain)
        guard chains.count == resolved.count else { return nil }
        return chain(own).first { candidate in chains.allSatisfy { $0.contains(candidate) } }.map(ValueType.named)
    }

    /// Whether text can be a type's name.
    static func isTypeName(_ name: String) -> Bool {
        guard let first = name.utf8.first, first.isLetter || first == 0x5f || first == Byte.hash else {
            return false
        }
        return name.utf8.dropFirst().allSatisfy {
            $0.isLetter || $0.isDigit || $0 == 0x5f || $0 == Byte.period
        }
    }
}
