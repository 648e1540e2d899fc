import APIModel

/// The area that each type is of, before it is asked who shares it.
enum TypeAreas {
    /// What the type's page says. A type whose page says nothing (enumerations mostly; types without a page) goes with
    /// those who name it when they are all of one area, else to the core.
    ///
    /// Only the pages of a type and of its direct neighbours count, so that a page changes nothing far away.
    static func assign(_ model: Model, hierarchy: TypeHierarchy, uses: TypeUses) -> [String: ServiceArea] {
        var said: [String: ServiceArea] = [:]
        for type in model.types where !type.isPlaceholder {
            said[type.qualifiedName] = ServiceArea(type.serviceArea)
        }
        var users: [String: Set<ServiceArea>] = [:]
        for type in model.types {
            let own = said[type.qualifiedName] ?? .core
            for used in uses.properties[type.qualifiedName] ?? [] { users[used, default: []].insert(own) }
            if let base = hierarchy.base(of: type) { users[base.qualifiedName, default: []].insert(own) }
        }
        // A request whose page names no area goes where its types are, so it says nothing of them.
        for (page, names) in uses.pages {
            guard case .some(.some(let area)) = uses.areas[page] else { continue }
            for name in names { users[name, default: []].insert(area) }
        }
        var areas: [String: ServiceArea] = [:]
        for type in model.types {
            let name = type.qualifiedName
            let around = users[name] ?? hierarchy.base(of: type).flatMap { said[$0.qualifiedName] }.map { [$0] } ?? []
            areas[name] = said[name] ?? (around.count == 1 ? around.first : nil) ?? .core
        }
        return areas
    }
}
