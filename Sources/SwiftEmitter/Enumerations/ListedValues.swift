import APIModel
import GraphGenBase

/// Texts whose values the pages list: each is an open enumeration that is nested in the type which declares it, or the
/// enumeration of the pages with these members.
struct ListedValues {
    /// The names of a nested enumeration and of its tag.
    struct Names {
        var name: String
        var companion: String
    }

    private let types: SwiftTypes
    private let hierarchy: TypeHierarchy
    private let members: MemberNames
    private let owners: [String: [String: Names]]

    /// Names the enumerations of all types. A name depends on the type's own page only.
    init(_ all: [ModelType], hierarchy: TypeHierarchy, members: MemberNames, names: SwiftTypeNames) {
        self.hierarchy = hierarchy
        self.members = members
        types = SwiftTypes(names: names)
        var owners: [String: [String: Names]] = [:]
        for type in all where type.kind != .enumeration {
            guard let own = names[type.qualifiedName] else { continue }
            let properties = hierarchy.accessibleProperties(of: type)
            let listed = properties.filter(\.isListed)
            guard !listed.isEmpty else { continue }
            var scope = NameScope(
                reserved: ReservedNames.modelMembers.union(names.reserved).union(names.nested(in: own.path)))
            // Inside the type its nested names hide others.
            scope.reserve(properties.compactMap(\.type.name).map(Self.outermost))
            for type in hierarchy.chain(from: type.qualifiedName) {
                scope.reserve(hierarchy.accessibleProperties(of: type).map { members.identifier(of: $0, in: type) })
            }
            for property in listed {
                let wish = SwiftIdentifier.type(property.plainName)
                let name = scope.claim(wish, else: wish + "Value")
                owners[type.qualifiedName, default: [:]][property.name] = Names(
                    name: name, companion: scope.claim("_" + name))
            }
        }
        self.owners = owners
    }

    /// What a type of the pages is called in Swift, or the namespace around it.
    private static func outermost(_ name: String) -> String {
        let parts = name.split(separator: ".").map(String.init)
        let namespace = SwiftTypeNames.components(parts.dropLast().joined(separator: "."))
        return SwiftIdentifier.type(namespace.first ?? parts.last ?? name)
    }

    /// The type of a property's value, without `?`.
    func value(of property: Property, in type: ModelType) -> String {
        guard let element = element(of: property, in: type) else {
            return types.value(property.type, isCollection: property.isCollection)
        }
        return property.isCollection ? "[\(element)]" : element
    }

    /// Whether a property is of an enumeration though its row says it is a text.
    func isEnumeration(_ property: Property, in type: ModelType) -> Bool { element(of: property, in: type) != nil }

    private func element(of property: Property, in type: ModelType) -> String? {
        if let name = property.enumeration?.value, let names = types.names[name] { return types.names.reference(names) }
        guard let nested = owners[type.qualifiedName]?[property.name], let own = types.names[type.qualifiedName] else {
            return nil
        }
        return "\(types.names.reference(own)).\(nested.name)"
    }

    /// The enumerations that are nested in a type.
    func views(
        in type: ModelType, deprecations: Deprecations, links: DocumentationLinks, area: ServiceArea
    ) -> [EnumerationView] {
        guard let nested = owners[type.qualifiedName], let own = types.names[type.qualifiedName] else { return [] }
        let reference = types.names.reference(own)
        return hierarchy.accessibleProperties(of: type).compactMap { property in
            guard let names = nested[property.name] else { return nil }
            return EnumerationView(
                valuesOf: property, in: type, names: names, enclosing: reference,
                member: members.identifier(of: property, in: type), reserved: types.names.reserved,
                identity: types.names.identity(area), attributes: deprecations.attributes(ofDeclaration: reference),
                links: links)
        }
    }
}

extension Property {
    /// Whether it becomes an enumeration of its own.
    fileprivate var isListed: Bool { mayBeEnumeration && enumeration == nil }
}
