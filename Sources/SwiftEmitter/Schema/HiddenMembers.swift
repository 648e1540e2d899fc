import APIModel
import GraphGenBase

/// Where members of enumerations can stand that the service hides from who does not ask for them: those that pages list
/// behind `unknownFutureValue` (Graph's "evolvable enumerations"; `Prefer: include-unknown-enum-members` asks).
struct HiddenMembers {
    /// The enumerations, and the types of which a value can hold one.
    private var holders: Set<String>

    /// Looks through all types. Navigation properties count for nothing: what they lead to comes when it is asked for.
    init(_ types: [ModelType], _ hierarchy: TypeHierarchy) {
        holders = Set(types.filter(Self.hidesMembers).map(\.qualifiedName))
        guard !holders.isEmpty else { return }
        let structures = types.filter { $0.kind != .enumeration }
        var isComplete = false
        while !isComplete {
            isComplete = true
            for type in structures {
                let chain = hierarchy.chain(from: type.qualifiedName)
                guard !chain.allSatisfy({ holders.contains($0.qualifiedName) }),
                    chain.contains(where: { $0.properties.contains { holds($0) } })
                else { continue }
                // Where a base is declared, the derived one may come.
                for holder in chain where holders.insert(holder.qualifiedName).inserted { isComplete = false }
            }
        }
    }

    /// Whether a value of the type can hold one.
    func mayStand(in type: ValueType?) -> Bool { type?.name.map { holders.contains($0) } ?? false }

    private func holds(_ property: Property) -> Bool { !property.isNavigation && mayStand(in: property.type) }

    private static func hidesMembers(_ type: ModelType) -> Bool {
        guard type.kind == .enumeration else { return false }
        if type.members.contains(where: \.isHidden) { return true }
        guard let place = type.members.firstIndex(where: { $0.name.lowercased() == "unknownfuturevalue" }) else {
            return false
        }
        // Pages move deprecated members to the end.
        return type.members[(place + 1)...].contains { !$0.isDeprecated }
    }
}
