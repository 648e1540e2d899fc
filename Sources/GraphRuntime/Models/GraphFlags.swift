/// A value of an enumeration of flags: any number of members, joined by commas in JSON. Members keep their order and
/// spelling, and those that no page lists are kept. As for ``GraphEnumeration`` the case of letters makes no difference.
public struct GraphFlags<Tag: GraphEnumerationTag>: RawRepresentable, Sendable {
    /// One member.
    public typealias Member = GraphEnumeration<Tag>

    /// A text of a few members is looked through faster than it is taken apart.
    enum Storage: Sendable {
        case text(String)
        case list(FlagList)
    }

    private(set) var storage: Storage
    /// The longest text that is looked through at each call, in bytes of UTF-8.
    private static var longestText: Int { 256 }

    /// The members as they came and as they will be sent: `read,write`.
    public var rawValue: String {
        switch storage {
        case .text(let text): text
        case .list(let list): list.text
        }
    }

    /// Members by their text, joined by commas; spaces around them do not count.
    public init(rawValue: String) {
        storage = .text(rawValue)
        guard rawValue.utf8.count > Self.longestText else { return }
        let list = FlagList(rawValue)
        if !list.isEmpty { storage = .list(list) }
    }

    /// The members in their order, each once.
    public init(_ members: some Sequence<Member>) {
        storage = .text("")
        for member in members { insert(member) }
    }

    /// No member.
    public init() { storage = .text("") }

    /// The members in their order.
    public var members: [Member] {
        switch storage {
        case .text(let text):
            text.flagParts.map(\.trimmingSpaces).filter { !$0.isEmpty }.map { Member(rawValue: $0) }
        case .list(let list): list.members.map { Member(rawValue: $0) }
        }
    }

    /// The member as it is spelled there; nil when it is not there.
    func spelling(of member: Member) -> Member? {
        switch storage {
        case .text(let text):
            text.flagParts.firstMap {
                let known = Member(rawValue: $0.trimmingSpaces)
                return known == member ? known : nil
            }
        case .list(let list): list.spelling(of: member.rawValue).map { Member(rawValue: $0) }
        }
    }

    /// Changes the list, which is taken out meanwhile, so that it has one owner and is not copied.
    mutating func change<Result>(_ body: (FlagList) -> Result) -> Result {
        let own: FlagList
        switch storage {
        case .text(let text): own = FlagList(text)
        case .list(var list):
            storage = .text("")
            own = isKnownUniquelyReferenced(&list) ? list : list.copy()
        }
        defer { storage = .list(own) }
        return body(own)
    }

    /// The documented members, in page order.
    public static var allKnown: [Member] { Member.allKnown }

    /// Whether the pages list every member.
    public var isKnown: Bool { members.allSatisfy(\.isKnown) }

    /// Whether one of the members is the placeholder `unknownFutureValue`, which callers must not send.
    public var hasUnknownFutureValue: Bool { members.contains(where: \.isUnknownFutureValue) }
}

extension GraphFlags: Hashable {
    /// Whether both have the same members, in whatever order.
    public static func == (left: Self, right: Self) -> Bool {
        left.rawValue == right.rawValue || Set(left.members) == Set(right.members)
    }

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
