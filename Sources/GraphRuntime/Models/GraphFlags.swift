/// A value of an enumeration of flags: any number of members, joined by commas in JSON. Members keep their order, and
/// those that no page lists are kept.
public struct GraphFlags<Tag: GraphEnumerationTag>: RawRepresentable, Sendable {
    /// One member.
    public typealias Member = GraphEnumeration<Tag>

    /// The members as they came and as they will be sent: `read,write`.
    public private(set) var rawValue: String

    /// Members by their text, joined by commas; spaces around them do not count.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The members in their order, each once.
    public init(_ members: some Sequence<Member>) {
        rawValue = ""
        for member in members { insert(member) }
    }

    /// The members in their order.
    public var members: [Member] {
        rawValue.split(separator: ",").map { Member(rawValue: $0.trimmingSpaces) }.filter { !$0.rawValue.isEmpty }
    }

    /// The documented members, in page order.
    public static var allKnown: [Member] { Member.allKnown }

    /// Whether the pages list every member.
    public var isKnown: Bool { members.allSatisfy(\.isKnown) }

    /// Whether one of the members is the placeholder `unknownFutureValue`, which callers must not send.
    public var hasUnknownFutureValue: Bool { members.contains(where: \.isUnknownFutureValue) }
}

extension GraphFlags: SetAlgebra {
    /// No member.
    public init() { rawValue = "" }

    /// Whether the member is there.
    public func contains(_ member: Member) -> Bool { members.contains(member) }

    /// Adds the member at the end if it is not there yet.
    @discardableResult
    public mutating func insert(_ newMember: Member) -> (inserted: Bool, memberAfterInsert: Member) {
        guard !contains(newMember) else { return (false, newMember) }
        rawValue += (rawValue.isEmpty ? "" : ",") + newMember.rawValue
        return (true, newMember)
    }

    /// Takes the member away; the others keep their order. Returns it if it was there.
    @discardableResult
    public mutating func remove(_ member: Member) -> Member? {
        guard contains(member) else { return nil }
        self = GraphFlags(members.filter { $0 != member })
        return member
    }

    /// Adds the member if it is not there yet, and returns the one that was there.
    @discardableResult
    public mutating func update(with newMember: Member) -> Member? {
        insert(newMember).inserted ? nil : newMember
    }

    /// The members of both.
    public func union(_ other: Self) -> Self { GraphFlags(members + other.members) }

    /// The members that are in both.
    public func intersection(_ other: Self) -> Self { GraphFlags(members.filter { other.contains($0) }) }

    /// The members that are in one of them only.
    public func symmetricDifference(_ other: Self) -> Self {
        GraphFlags(members.filter { !other.contains($0) } + other.members.filter { !contains($0) })
    }

    /// Adds the members of the other.
    public mutating func formUnion(_ other: Self) { self = union(other) }

    /// Keeps the members that are in both.
    public mutating func formIntersection(_ other: Self) { self = intersection(other) }

    /// Keeps the members that are in one of them only, and adds the other's.
    public mutating func formSymmetricDifference(_ other: Self) { self = symmetricDifference(other) }
}

extension GraphFlags: Hashable {
    /// Whether both have the same members, in whatever order.
    public static func == (left: Self, right: Self) -> Bool { Set(left.members) == Set(right.members) }

    /// Equal sets of members hash alike.
    public func hash(into hasher: inout Hasher) { hasher.combine(Set(members)) }
}

extension GraphFlags: CustomStringConvertible {
    /// The members joined by commas.
    public var description: String { rawValue }
}

extension GraphFlags: GraphValueConvertible {
    /// The members, nil when the value is no string.
    public init?(graphValue: GraphValue) {
        guard case .string(let text) = graphValue else { return nil }
        self.init(rawValue: text)
    }

    /// The members joined by commas.
    public var graphValue: GraphValue { .string(rawValue) }
}

extension GraphFlags: Codable {
    /// Reads the members from a single string.
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the members as a single string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

extension Substring {
    var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
