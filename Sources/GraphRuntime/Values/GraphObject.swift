/// A JSON object: members in their order, each name once.
///
/// A value of eight bytes over shared storage that is copied when one of several owners changes it. Members lie flat in
/// one allocation and are found by walking them, which for the sizes Graph sends beats hashing; an object used as a
/// dictionary of thousands of names is found in linear time.
///
/// Names are compared byte by byte (RFC 8259 section 8.3), not by Unicode equivalence.
public struct GraphObject: Sendable {
    struct Member: Sendable {
        var name: String
        var value: GraphValue
        let tag: UInt32

        init(name: String, value: GraphValue, tag: UInt32) {
            self.name = name
            self.value = value
            self.tag = tag
        }

        init(name: String, value: GraphValue) {
            self.init(name: name, value: value, tag: NameTag.of(name))
        }
    }

    var members: ContiguousArray<Member>

    init(members: ContiguousArray<Member>) { self.members = members }

    /// An object without members.
    public init() { members = [] }

    /// The members in the order given; the last of two equal names wins, in the place of the first.
    public init(_ members: some Sequence<(String, GraphValue)>) {
        var list = ContiguousArray<Member>()
        list.reserveCapacity(members.underestimatedCount)
        for (name, value) in members { list.append(Member(name: name, value: value)) }
        self.init(members: GraphObject.deduplicated(list))
    }

    /// The value of the member of that name, nil when it is absent. A member that is `null` is `.null`.
    /// Setting nil removes the member; setting a value keeps the member's place or appends it.
    public subscript(_ name: String) -> GraphValue? {
        get { name.withBytes { place(of: $0) }.map { members[$0].value } }
        set { name.withBytes { store(newValue, at: place(of: $0), name: name) } }
    }

    /// The names in their order.
    public var names: [String] { members.map(\.name) }

    /// The object with only the members whose name passes the test.
    public func keepingMembers(where isKept: (String) throws -> Bool) rethrows -> GraphObject {
        GraphObject(members: try members.filter { try isKept($0.name) })
    }

    /// Where the member of that name is.
    @inline(__always)
    func place(of name: UnsafeBufferPointer<UInt8>) -> Int? {
        let tag = NameTag.of(name)
        return members.withUnsafeBufferPointer { members in
            for index in members.indices where members[index].tag == tag {
                if members[index].name.withBytes({ $0.hasBytes(of: name) }) { return index }
            }
            return nil
        }
    }

    mutating func store(_ value: GraphValue?, at place: Int?, name: @autoclosure () -> String) {
        switch (place, value) {
        case (let place?, let value?): members[place].value = value
        case (let place?, nil): members.remove(at: place)
        case (nil, let value?): members.append(Member(name: name(), value: value))
        case (nil, nil): break
        }
    }
}

extension GraphObject: RandomAccessCollection {
    /// A member: its name and its value.
    public typealias Element = (name: String, value: GraphValue)

    /// The first place, always 0.
    public var startIndex: Int { 0 }

    /// One past the last place: the number of members.
    public var endIndex: Int { members.count }

    /// The member at that place.
    public subscript(position: Int) -> Element {
        let member = members[position]
        return (member.name, member.value)
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
