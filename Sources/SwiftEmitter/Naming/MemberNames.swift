import APIModel

/// The Swift names of the properties of all types. What a type declares, what it inherits, what is nested in it and what
/// GraphRuntime gives every model, its fields and its updates is one scope.
struct MemberNames {
    private struct Scope {
        var names: NameScope
        var identifiers: [String: String] = [:]
    }

    private var scopes: [String: Scope] = [:]

    /// Names the properties of types.
    init(_ types: [ModelType], hierarchy: TypeHierarchy, names: SwiftTypeNames) {
        let root = Scope(names: NameScope(reserved: ReservedNames.modelMembers.union(names.reserved)))
        for type in types where type.kind != .enumeration {
            var scope = root
            // Bases first: their properties have the same names in every type derived from them.
            for type in hierarchy.chain(from: type.qualifiedName).reversed() {
                if let known = scopes[type.qualifiedName] {
                    scope = known
                    continue
                }
                if let own = names[type.qualifiedName] { scope.names.reserve(names.nested(in: own.path)) }
                let properties = hierarchy.accessibleProperties(of: type)
                // Annotations give way: their names are parts of what they are called.
                for property in properties.filter({ !$0.isAnnotation }) + properties.filter(\.isAnnotation)
                where scope.identifiers[property.name] == nil {
                    scope.identifiers[property.name] = scope.names.claim(SwiftIdentifier.member(property.plainName))
                }
                scopes[type.qualifiedName] = scope
            }
        }
    }

    /// The name of a property, its own or an inherited one.
    func identifier(of property: Property, in type: ModelType) -> String {
        scopes[type.qualifiedName]?.identifiers[property.name] ?? SwiftIdentifier.member(property.plainName)
    }
}
