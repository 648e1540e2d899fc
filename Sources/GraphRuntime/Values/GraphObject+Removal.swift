/// Members that are removed one by one from an object of many. Taking each out would move all that stand behind it, so that
/// the last of ten thousand removals came after seconds: their places stay as gaps until there are enough of them.
extension GraphObject {
    /// So few members are copied as fast as a gap is noted.
    private static let few = 16

    /// Removes the member at that place.
    mutating func remove(at place: Int) {
        guard storage.count > Self.few, ownsAll() else {
            self = keepingMembers(at: livePlaces.filter { $0 != place })
            return
        }
        storage.withUnsafeMutablePointers { header, values in
            header.pointee.list.pointee.forget(place)
            values[place] = .null
            let rank = header.pointee.rank(place)
            header.pointee.gaps.insert(UInt32(place), at: rank)
        }
        if storage.header.gaps.count * 4 > storage.count { self = withoutGaps }
    }

    /// The places that have members.
    var livePlaces: [Int] {
        guard storage.hasGaps else { return Array(0..<storage.count) }
        var gaps = storage.header.gaps[...]
        return (0..<storage.count).filter { place in
            if gaps.first.map(Int.init) == place {
                gaps.removeFirst()
                return false
            }
            return true
        }
    }

    /// The place of the member of that number, where there are gaps.
    func livePlace(_ position: Int) -> Int {
        let gaps = storage.header.gaps
        // As many gaps as stand before it: the first of which fewer than its own number of members stand before is behind.
        var (low, high) = (0, gaps.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(gaps[middle]) - middle <= position { low = middle + 1 } else { high = middle }
        }
        return position + low
    }

    /// The same object with a member in every place.
    var withoutGaps: GraphObject { storage.hasGaps ? keepingMembers(at: livePlaces) : self }
}

extension ObjectStorage.Header {
    /// How many gaps stand before a place.
    fileprivate func rank(_ place: Int) -> Int {
        var (low, high) = (0, gaps.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(gaps[middle]) < place { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
