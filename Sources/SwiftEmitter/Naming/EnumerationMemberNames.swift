/// The Swift names of the members of one enumeration. A name depends on what members there are, not on their order.
struct EnumerationMemberNames {
    private var identifiers: [String: String] = [:]

    /// Names the members, each once however often it is listed.
    ///
    /// - Parameter reserved: names that generated code says inside of enumerations.
    init(_ members: [String], reserved: Set<String>) {
        let members = Set(members).sorted()
        let wishes = Dictionary(grouping: members, by: SwiftIdentifier.member)
        let gone = ReservedNames.enumerationMembers.union(reserved)
        var scope = NameScope(reserved: gone)
        // Who is called exactly so keeps the name; the others say the signs that tell them apart.
        for (wish, members) in wishes where !gone.contains(wish) {
            guard let owner = members.count == 1 ? members[0] : members.first(where: { $0 == wish }) else { continue }
            identifiers[owner] = scope.claim(wish)
        }
        for member in members where identifiers[member] == nil {
            let wish = SwiftIdentifier.member(member)
            let spelled = wishes[wish]?.count == 1 ? wish + "Value" : SwiftIdentifier.spelledOut(member)
            identifiers[member] = scope.claim(gone.contains(spelled) ? spelled + "Value" : spelled)
        }
    }

    /// The identifier of a member as it is written.
    subscript(member: String) -> String {
        SwiftIdentifier.written(identifiers[member] ?? SwiftIdentifier.member(member))
    }
}
