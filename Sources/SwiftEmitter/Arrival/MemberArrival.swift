import APIModel
import GraphGenBase

/// What the Swift of a model's types lets callers read and write by name.
struct MemberArrival {
    private var properties = Arrival.Kind("properties")
    /// The literals of the names that can be read of each type, and those that an update takes.
    private var read: [String: Set<String>] = [:]
    private var updated: [String: Set<String>] = [:]
    private var members = Arrival.Kind("members of enumerations")

    /// What was counted.
    var kinds: [Arrival.Kind] { [properties, members] }

    /// Compares types with what their files are made of.
    ///
    /// - Parameter enumeration: gives the view of an enumeration.
    init(
        _ model: Model, models: ModelViewBuilder, names: SwiftTypeNames, hierarchy: TypeHierarchy,
        enumeration: (ModelType, SwiftTypeNames.Names) -> EnumerationView
    ) {
        for type in model.types where type.kind != .enumeration {
            guard let own = names[type.qualifiedName] else { continue }
            let accessors = models.view(of: type, names: own).accessors?.items ?? []
            read[type.qualifiedName] = Set(accessors.map(\.wireName))
            updated[type.qualifiedName] = Set(accessors.filter { $0.field != "GraphField" }.map(\.wireName))
        }
        // Bytes are no member of the JSON; a method answers them.
        let ends = Set(model.operations.compactMap { $0.path.split(separator: "/").last?.lowercased() })
        for type in model.types {
            if type.kind == .enumeration {
                count(type, names[type.qualifiedName].map { enumeration(type, $0) })
                continue
            }
            let bases = hierarchy.chain(from: type.qualifiedName).map(\.qualifiedName)
            for property in type.properties where !property.name.contains("@") {
                let name = SwiftText.literal(property.name)
                let isStream = property.type == .primitive(.stream) && ends.contains(property.name.lowercased())
                properties.add(
                    isStream || bases.contains { read[$0]?.contains(name) == true }, at: property.source,
                    "\(property.name) of \(type.name)")
            }
        }
    }

    /// Whether a type declares a member by that name that can be set, in an update where one is asked for.
    func takes(_ name: String, of type: ModelType, isUpdate: Bool) -> Bool {
        (isUpdate ? updated : read)[type.qualifiedName]?.contains(SwiftText.literal(name)) == true
    }

    /// The placeholder for members to come is no value that callers use.
    private mutating func count(_ type: ModelType, _ view: EnumerationView?) {
        let known = Set(view?.members?.items.map(\.rawValue) ?? [])
        for member in type.members where member.name.lowercased() != "unknownfuturevalue" {
            members.add(
                known.contains(SwiftText.literal(member.name)), at: member.source, "\(member.name) of \(type.name)")
        }
    }
}
