import APIModel

/// The types that must stand in the core because modules that do not know one another need them.
enum SharedTypes {
    /// The types to move.
    ///
    /// A type is shared when one of another area derives from it or has a property of it, or when a page of requests
    /// names it together with types of its own area. What a shared type has properties of may stay: the accessor of a
    /// property goes to the module that knows both types. Only bases must follow.
    static func find(
        _ model: Model, hierarchy: TypeHierarchy, uses: TypeUses, areas: [String: ServiceArea]
    ) -> Set<String> {
        func area(_ name: String) -> ServiceArea { areas[name] ?? .core }
        var shared: Set<String> = []
        for type in model.types {
            let own = area(type.qualifiedName)
            if let base = hierarchy.base(of: type), area(base.qualifiedName) != own {
                shared.insert(base.qualifiedName)
            }
            guard !own.isCore else { continue }
            shared.formUnion((uses.properties[type.qualifiedName] ?? []).filter { area($0) != own })
        }
        for (page, names) in uses.pages where Set(names.map(area).filter { !$0.isCore }).count > 1 {
            let own = (uses.areas[page] ?? nil) ?? .core
            shared.formUnion(names.filter { area($0) != own })
        }
        shared.formUnion(enclosing(model))
        for name in areas.keys where area(name).isCore { shared.insert(name) }
        for name in shared { shared.formUnion(hierarchy.chain(from: name).map(\.qualifiedName)) }
        return shared
    }

    /// Types that may serve as namespaces of others: those called like a namespace, or like one but for the `_` that
    /// keeps a name from meaning something else.
    private static func enclosing(_ model: Model) -> [String] {
        func key(_ names: [String]) -> String {
            names.map { SwiftIdentifier.type($0).filter { $0 != "_" } }.joined(separator: ".")
        }
        var namespaces: Set<String> = []
        for namespace in Set(model.types.map(\.namespace)) {
            let components = SwiftTypeNames.components(namespace)
            for count in components.indices { namespaces.insert(key(Array(components[...count]))) }
        }
        return model.types.filter { namespaces.contains(key(SwiftTypeNames.components($0.namespace) + [$0.name])) }
            .map(\.qualifiedName)
    }
}
