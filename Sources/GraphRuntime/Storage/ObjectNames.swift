/// The owner of a list of names. Objects with the same names share one: those of a collection mostly do.
///
/// Changed only by the one object that has it to itself; shared lists never change.
final class ObjectNames: @unchecked Sendable {
    let list: UnsafeMutablePointer<NameList>

    init(capacity: Int = 4) {
        list = .allocate(capacity: 1)
        list.initialize(to: NameList(capacity: capacity))
    }

    deinit {
        list.pointee.deallocate()
        list.deallocate()
    }

    /// A list of the names from those places, with room for more.
    func copy(of places: some Collection<Int>) -> ObjectNames {
        let copy = ObjectNames(capacity: places.count + 4)
        for place in places { copy.list.pointee.append(list.pointee[place], list.pointee.tag(place)) }
        return copy
    }
}
