/// A JSON object: members in their order, each name once.
///
/// A value of eight bytes over shared storage that is copied when one of several owners changes it. Values lie flat in
/// one allocation; the list of names is shared by objects that have the same ones, as those of a collection mostly do.
///
/// Names are compared byte by byte (RFC 8259 section 8.3), not by Unicode equivalence.
public struct GraphObject: @unchecked Sendable {
    // Unchecked: storage changes only while one object alone has it.
    private(set) var storage: ObjectStorage

    init(storage: ObjectStorage) { self.storage = storage }

    nonisolated(unsafe) private static let empty = ObjectStorage.make(ObjectNames(capacity: 1), capacity: 0)

    /// An object without members.
    public init() { storage = GraphObject.empty }

    /// The members in the order given; the last of two equal names wins, in the place of the first.
    public init(_ members: some Sequence<(String, GraphValue)>) {
        let room = members.underestimatedCount
        storage = .make(ObjectNames(capacity: room), capacity: room)
        for (name, value) in members { self[name] = value }
    }

    /// The value of the member of that name, nil when it is absent. A member that is `null` is `.null`.
    /// Setting nil removes the member; setting a value keeps the member's place or appends it.
    public subscript(_ name: String) -> GraphValue? {
        get { name.withBytes { value($0) } }
        set { name.withBytes { store(newValue, at: place(of: $0), name: $0) } }
    }

    /// The names in their order.
    public var names: [String] { livePlaces.map { nameList.string($0) } }

    /// The object with only the members whose name passes the test.
    public func keepingMembers(where isKept: (String) throws -> Bool) rethrows -> GraphObject {
        let places = try livePlaces.filter { try isKept(nameList.string($0)) }
        return places.count == count ? self : keepingMembers(at: places)
    }

    func keepingMembers(at places: some Collection<Int>) -> GraphObject {
        let kept = ObjectStorage.make(storage.header.names.copy(of: places), capacity: places.count)
        for (index, place) in places.enumerated() { (kept.values + index).initialize(to: storage.values[place]) }
        kept.count = places.count
        return GraphObject(storage: kept)
    }

    @inline(__always)
    var nameList: NameList {
        _read { yield storage.list.pointee }
    }

    /// Where the member of that name is.
    @inline(__always)
    func place(of name: UnsafeBufferPointer<UInt8>) -> Int? { nameList.place(of: name) }

    /// The value of the member of that name.
    @inline(__always)
    func value(_ name: UnsafeBufferPointer<UInt8>) -> GraphValue? { pointer(name)?.pointee }

    /// Where the value of the member of that name is, as long as this object is there and does not change.
    @inline(__always)
    func pointer(_ name: UnsafeBufferPointer<UInt8>) -> UnsafePointer<GraphValue>? {
        guard let place = storage.list.pointee.place(of: name) else { return nil }
        return UnsafePointer(storage.values + place)
    }

    /// Sets the value at that place, or appends it when there is no such place; nil removes it.
    mutating func store(_ value: GraphValue?, at place: Int?, name: UnsafeBufferPointer<UInt8>) {
        switch (place, value) {
        case (let place?, let value?):
            makeUnique(room: 0)
            storage.values[place] = value
        case (let place?, nil): remove(at: place)
        case (nil, let value?): append(name, value)
        case (nil, nil): break
        }
    }

    private mutating func append(_ name: UnsafeBufferPointer<UInt8>, _ value: GraphValue) {
        if storage.hasGaps, !ownsAll() { self = withoutGaps }
        makeUnique(room: 1)
        storage.withUnsafeMutablePointers { header, values in
            if !isKnownUniquelyReferenced(&header.pointee.names) {
                header.pointee.names = header.pointee.names.copy(of: 0..<header.pointee.count)
                header.pointee.list = header.pointee.names.list
            }
            header.pointee.list.pointee.append(name)
            (values + header.pointee.count).initialize(to: value)
            header.pointee.count += 1
        }
    }

    /// Whether storage and names are this object's alone.
    mutating func ownsAll() -> Bool {
        isKnownUniquelyReferenced(&storage)
            && storage.withUnsafeMutablePointerToHeader { isKnownUniquelyReferenced(&$0.pointee.names) }
    }

    private mutating func makeUnique(room: Int) {
        let needed = storage.count + room
        let isUnique = isKnownUniquelyReferenced(&storage)
        if isUnique, needed <= storage.header.capacity { return }
        let capacity = room == 0 ? needed : Swift.max(needed + 3, needed * 3 / 2)
        storage = isUnique ? storage.moved(capacity: capacity) : storage.copy(capacity: capacity)
    }
}

extension GraphObject: RandomAccessCollection {
    /// A member: its name and its value.
    public typealias Element = (name: String, value: GraphValue)

    /// The first place, always 0.
    public var startIndex: Int { 0 }

    /// One past the last place: the number of members.
    public var endIndex: Int { storage.withUnsafeMutablePointerToHeader { $0.pointee.count - $0.pointee.gaps.count } }

    /// The member at that place.
    public subscript(position: Int) -> Element {
        precondition(position >= 0 && position < endIndex, "no member at \(position)")
        let place = storage.hasGaps ? livePlace(position) : position
        return (nameList.string(place), storage.values[place])
    }
}

extension GraphObject: ExpressibleByDictionaryLiteral {
    /// Members keep the order of the literal; the last of two equal names wins.
    public init(dictionaryLiteral elements: (String, GraphValue)...) { self.init(elements) }
}

extension GraphObject: CustomStringConvertible {
    /// The object as JSON text on one line.
    public var description: String { jsonText() }
}
