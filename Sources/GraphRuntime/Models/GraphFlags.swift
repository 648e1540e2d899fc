/// A value of an enumeration of flags: any number of members, joined by commas in JSON. Members keep their order and
/// spelling, and those that no page lists are kept. As for ``GraphEnumeration`` the case of letters makes no difference.
public struct GraphFlags<Tag: GraphEnumerationTag>: RawRepresentable, Sendable {
    /// One member.
    public typealias Member = GraphEnumeration<Tag>

    /// The members as they came and as they will be sent: `read,write`.
    public private(set) var rawValue: String

    /// Members by their text, joined by commas; spaces around them do not count.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The members in their order, each once.
    public init(_ members: some Sequence<Member>) {
        var seen: Set<Member> = []
        rawValue = ""
        for member in members where seen.insert(member).inserted { append(member) }
    }

    private mutating func append(_ member: Member) {
        if !rawValue.isEmpty { rawValue += "," }
        rawValue += member.rawValue
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

    /// Adds the member at the end if it is not there yet, and returns the one that is there.
    @discardableResult
    public mutating func insert(_ newMember: Member) -> (inserted: Bool, memberAfterInsert: Member) {
        if let known = members.first(where: { $0 == newMember }) { return (false, known) }
        append(newMember)
        return (true, newMember)
    }

    /// Takes the member away; the others keep their order. Returns it, as it was spelled, if it was there.
    @discardableResult
    public mutating func remove(_ member: Member) -> Member? {
        let members = self.members
        guard let known = members.first(where: { $0 == member }) else { return nil }
        self = GraphFlags(members.lazy.filter { $0 != member })
        return known
    }

    /// Adds the member if it is not there yet, and returns the one that was there, which keeps its spelling.
    @discardableResult
    public mutating func update(with newMember: Member) -> Member? {
        let (inserted, member) = insert(newMember)
        return inserted ? nil : member
    }

    /// The members of both.
    public func union(_ other: Self) -> Self { GraphFlags(members + other.members) }

    /// The members that are in both.
    public func intersection(_ other: Self) -> Self {
        let others = Set(other.members)
        return GraphFlags(members.filter { others.contains($0) })
    }

    /// The members that are in one of them only.
    public func symmetricDifference(_ other: Self) -> Self {
        let (own, others) = (members, other.members)
        let (ownSet, otherSet) = (Set(own), Set(others))
        return GraphFlags(own.filter { !otherSet.contains($0) } + others.filter { !ownSet.contains($0) })
    }

    /// The members that are not in the other.
    public func subtracting(_ other: Self) -> Self {
        let others = Set(other.members)
        return GraphFlags(members.filter { !others.contains($0) })
    }

    /// Takes the members of the other away.
    public mutating func subtract(_ other: Self) { self = subtracting(other) }

    /// Whether the other has every member.
    public func isSubset(of other: Self) -> Bool { Set(members).isSubset(of: other.members) }

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

    /// Whether one has a member that the other has not. (The standard library's, for whatever has a raw value, compares the
    /// texts.)
    public static func != (left: Self, right: Self) -> Bool { !(left == right) }

    /// Equal sets of members hash alike. (The standard library's, for whatever has a raw value, is that of the text.)
    public var hashValue: Int {
        var hasher = Hasher()
        hash(into: &hasher)
        return hasher.finalize()
    }

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
