extension GraphFlags: SetAlgebra {
    /// Whether there is no member.
    public var isEmpty: Bool {
        switch storage {
        case .text(let text): text.flagParts.isEmpty
        case .list(let list): list.isEmpty
        }
    }

    /// Whether the member is there.
    public func contains(_ member: Member) -> Bool { spelling(of: member) != nil }

    /// Adds the member at the end if it is not there yet, and returns the one that is there.
    @discardableResult
    public mutating func insert(_ newMember: Member) -> (inserted: Bool, memberAfterInsert: Member) {
        if let known = spelling(of: newMember) { return (false, known) }
        // A text that names several is as many members.
        let parts = newMember.rawValue.flagParts.map(\.trimmingSpaces).filter {
            !$0.isEmpty && !contains(Member(rawValue: $0))
        }
        if !parts.isEmpty { change { list in parts.forEach(list.add) } }
        return (!parts.isEmpty, newMember)
    }

    /// Takes the member away; the others keep their order and spelling. Returns it, as it was spelled, if it was there.
    @discardableResult
    public mutating func remove(_ member: Member) -> Member? {
        guard contains(member) else { return nil }
        return change { $0.remove(member.rawValue) }.map { Member(rawValue: $0) }
    }

    /// Adds the member if it is not there yet, and returns the one that was there, which keeps its spelling.
    @discardableResult
    public mutating func update(with newMember: Member) -> Member? {
        let (inserted, member) = insert(newMember)
        return inserted ? nil : member
    }

    /// Adds the members of the other.
    public mutating func formUnion(_ other: Self) {
        for member in other.members { insert(member) }
    }

    /// Takes the members of the other away.
    public mutating func subtract(_ other: Self) {
        for member in other.members { remove(member) }
    }

    /// Keeps the members that are in both.
    public mutating func formIntersection(_ other: Self) {
        for member in members where !other.contains(member) { remove(member) }
    }

    /// Keeps the members that are in one of them only, and adds the other's.
    public mutating func formSymmetricDifference(_ other: Self) {
        let common = intersection(other)
        formUnion(other)
        subtract(common)
    }

    /// The members of both.
    public func union(_ other: Self) -> Self {
        var result = self
        result.formUnion(other)
        return result
    }

    /// The members that are in both.
    public func intersection(_ other: Self) -> Self {
        var result = self
        result.formIntersection(other)
        return result
    }

    /// The members that are in one of them only.
    public func symmetricDifference(_ other: Self) -> Self {
        var result = self
        result.formSymmetricDifference(other)
        return result
    }

    /// The members that are not in the other.
    public func subtracting(_ other: Self) -> Self {
        var result = self
        result.subtract(other)
        return result
    }

    /// Whether the other has every member.
    public func isSubset(of other: Self) -> Bool { members.allSatisfy { other.contains($0) } }
}
