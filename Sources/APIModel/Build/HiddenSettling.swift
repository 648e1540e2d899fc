import GraphGenBase

/// Members of evolvable enumerations that the service hides from callers that do not ask for them.
enum HiddenSettling {
    /// Those behind the sentinel and those that a sentence names; pages move deprecated ones to the end, which tells
    /// nothing.
    static func run(_ types: inout TypeTable<Stage.Classified>, _ told: [String: Set<String>]) {
        for name in types.names {
            guard var type = types[name], type.kind == .enumeration, !type.members.isEmpty else { continue }
            let sentinel =
                type.members.firstIndex { $0.name.lowercased() == "unknownfuturevalue" } ?? type.members.count
            let named = told[name] ?? []
            for index in type.members.indices {
                let member = type.members[index]
                type.members[index].isHidden =
                    index != sentinel
                    && (index > sentinel && !member.isDeprecated || named.contains(member.name.lowercased()))
            }
            types[name] = type
        }
    }
}
