extension GraphObject: Hashable {
    /// Whether both hold the same members with equal values, in whatever order (an object is an unordered collection by
    /// RFC 8259 section 1).
    public static func == (left: GraphObject, right: GraphObject) -> Bool {
        guard left.count == right.count else { return false }
        var place = 0
        while place < left.count, left.members[place].hasName(of: right.members[place]) {
            guard left.members[place].value == right.members[place].value else { return false }
            place += 1
        }
        guard place < left.count else { return true }
        return hasSameMembers(left.members[place...], right.members[place...])
    }

    /// The same for members in different order, in linear time.
    private static func hasSameMembers(_ left: ArraySlice, _ right: ArraySlice) -> Bool {
        var places: [Name: Int] = [:]
        for place in right.indices { places[Name(text: right[place].name)] = place }
        return left.allSatisfy { member in
            guard let place = places[Name(text: member.name)] else { return false }
            return right[place].value == member.value
        }
    }

    private typealias ArraySlice = ContiguousArray<Member>.SubSequence

    /// Equal objects hash alike whatever the order of their members.
    public func hash(into hasher: inout Hasher) {
        var sum = 0
        for member in members {
            var own = Hasher()
            own.combine(Name(text: member.name))
            own.combine(member.value)
            sum &+= own.finalize()
        }
        hasher.combine(members.count)
        hasher.combine(sum)
    }
}

extension GraphObject.Member {
    func hasName(of other: GraphObject.Member) -> Bool {
        tag == other.tag && GraphObject.Name(text: name) == GraphObject.Name(text: other.name)
    }
}
