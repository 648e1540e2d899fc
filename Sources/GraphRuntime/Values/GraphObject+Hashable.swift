extension GraphObject: Hashable {
    /// Whether both hold the same members with equal values, in whatever order (an object is an unordered collection by
    /// RFC 8259 section 1).
    public static func == (left: GraphObject, right: GraphObject) -> Bool {
        if left.storage === right.storage { return true }
        guard left.count == right.count else { return false }
        if left.storage.hasGaps || right.storage.hasGaps { return left.withoutGaps == right.withoutGaps }
        let (leftNames, rightNames) = (left.storage.list, right.storage.list)
        for place in 0..<left.count {
            let other =
                leftNames == rightNames ? place : leftNames.pointee.place(place, in: rightNames.pointee)
            guard let other, left.storage.values[place] == right.storage.values[other] else { return false }
        }
        return true
    }

    /// Equal objects hash alike whatever the order of their members.
    public func hash(into hasher: inout Hasher) {
        if storage.hasGaps { return withoutGaps.hash(into: &hasher) }
        var sum = 0
        for place in 0..<count {
            var own = Hasher()
            own.combine(nameList.tag(place))
            own.combine(storage.values[place])
            sum &+= own.finalize()
        }
        hasher.combine(count)
        hasher.combine(sum)
    }
}

extension NameList {
    /// Where a name of this list is in another one.
    fileprivate func place(_ place: Int, in other: NameList) -> Int? {
        if other.tag(place) == tag(place), other[place].hasBytes(of: self[place]) { return place }
        return other.place(of: self[place], tag(place))
    }
}
