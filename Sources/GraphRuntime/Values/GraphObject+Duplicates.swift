extension GraphObject {
    /// A name compared byte by byte, for sets and dictionaries (a `String` would compare by Unicode equivalence).
    struct Name: Hashable {
        let text: String

        static func == (left: Name, right: Name) -> Bool {
            left.text.withBytes { left in right.text.withBytes { left.hasBytes(of: $0) } }
        }

        func hash(into hasher: inout Hasher) {
            text.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
    }

    /// The members with each name once: the last value in the place of the first, as JSONSerialization has it.
    static func deduplicated(_ members: ContiguousArray<Member>) -> ContiguousArray<Member> {
        var places: [Name: Int] = [:]
        places.reserveCapacity(members.count)
        var result = ContiguousArray<Member>()
        result.reserveCapacity(members.count)
        for member in members {
            if let place = places.updateValue(result.count, forKey: Name(text: member.name)) {
                places[Name(text: member.name)] = place
                result[place].value = member.value
            } else {
                result.append(member)
            }
        }
        return result
    }
}
