/// What an object holds: its list of names, and a value for each behind it in the same allocation.
final class ObjectStorage: ManagedBuffer<ObjectStorage.Header, GraphValue> {
    struct Header {
        var names: ObjectNames
        /// The list of `names`.
        var list: UnsafeMutablePointer<NameList>
        /// How many values there are: as many as names.
        var count: Int
        let capacity: Int
        /// The places of members that were removed, in ascending order: no name is found there, and the value is `null`.
        var gaps: [UInt32] = []
    }

    /// Storage without values, for those names.
    @inline(__always)
    static func make(_ names: ObjectNames, capacity: Int) -> ObjectStorage {
        let buffer = create(minimumCapacity: capacity) { _ in
            Header(names: names, list: names.list, count: 0, capacity: capacity)
        }
        // `create` returns an instance of the class that it is called on, under its superclass's name.
        return unsafeDowncast(buffer, to: ObjectStorage.self)
    }

    deinit {
        // One by one: for many at once the compiler calls a function that calls another for each.
        withUnsafeMutablePointers { header, values in
            for place in 0..<header.pointee.count { (values + place).deinitialize(count: 1) }
        }
    }

    /// Whether members were removed and their places are still there.
    @inline(__always)
    var hasGaps: Bool { withUnsafeMutablePointerToHeader { !$0.pointee.gaps.isEmpty } }

    /// The values; how many is up to the header.
    @inline(__always)
    var values: UnsafeMutablePointer<GraphValue> { withUnsafeMutablePointerToElements { $0 } }

    @inline(__always)
    var list: UnsafeMutablePointer<NameList> { withUnsafeMutablePointerToHeader { $0.pointee.list } }

    @inline(__always)
    var count: Int {
        get { withUnsafeMutablePointerToHeader { $0.pointee.count } }
        set { withUnsafeMutablePointerToHeader { $0.pointee.count = newValue } }
    }

    /// A copy with room for more values.
    func copy(capacity: Int) -> ObjectStorage {
        let copy = ObjectStorage.make(header.names, capacity: max(capacity, count))
        copy.values.initialize(from: values, count: count)
        copy.count = count
        copy.header.gaps = header.gaps
        return copy
    }

    /// The same values in larger storage; this one is left without any.
    func moved(capacity: Int) -> ObjectStorage {
        let larger = ObjectStorage.make(header.names, capacity: max(capacity, count))
        larger.values.moveInitialize(from: values, count: count)
        larger.count = count
        larger.header.gaps = header.gaps
        count = 0
        return larger
    }
}
