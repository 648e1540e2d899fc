/// A value of an enumeration: any text, of which the documented members have names in Swift. A member that the service
/// adds tomorrow is a value as good as any other and survives a round trip.
///
/// Two values are equal when they are the same but for the case of ASCII letters, as for the service: `==`, `switch`,
/// `contains`, sets and keys of dictionaries find `Required` where `required` is meant. ``rawValue`` tells spellings apart.
public struct GraphEnumeration<Tag: GraphEnumerationTag>: RawRepresentable, Sendable {
    /// The member as it came and as it will be sent.
    public let rawValue: String

    /// A member by its text, documented or not.
    @inline(__always)
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The documented members, in page order: those that can be chosen, so without the placeholder `unknownFutureValue`.
    public static var allKnown: [Self] {
        (Tag.schema.enumeration(Tag.odataType)?.settableMembers ?? []).map { Self(rawValue: $0) }
    }

    /// Whether the pages list the member. Case does not matter, as for the service. The placeholder is not known: it
    /// stands for a member that the pages do not list.
    public var isKnown: Bool {
        !isUnknownFutureValue && Tag.schema.enumeration(Tag.odataType)?.contains(rawValue) ?? false
    }

    /// Whether this is the placeholder `unknownFutureValue`, which the service sends for members newer than the API
    /// version. It is not sent: requests leave out what holds it (``GraphModel/withoutUnknownFutureValues()``), and
    /// validators call it an error where something is created or updated.
    public var isUnknownFutureValue: Bool { GraphSchemaEnumeration.isPlaceholder(rawValue) }
}

extension GraphEnumeration: Hashable {
    /// Whether both are the same member, whatever the case of their letters.
    public static func == (left: Self, right: Self) -> Bool { FoldedText(left.rawValue) == FoldedText(right.rawValue) }

    /// Whether they are different members. (The standard library's, for whatever has a raw value, compares the texts.)
    public static func != (left: Self, right: Self) -> Bool { !(left == right) }

    /// Equal members hash alike.
    public func hash(into hasher: inout Hasher) { FoldedText(rawValue).hash(into: &hasher) }

    /// Equal members hash alike. (The standard library's, for whatever has a raw value, is that of the text.)
    public var hashValue: Int {
        var hasher = Hasher()
        hash(into: &hasher)
        return hasher.finalize()
    }
}

extension GraphEnumeration: ExpressibleByStringLiteral {
    /// A member by its text, documented or not.
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}

extension GraphEnumeration: CustomStringConvertible {
    /// The member's text.
    public var description: String { rawValue }
}

extension GraphEnumeration: GraphValueConvertible {
    /// The member, nil when the value is no string.
    public init?(graphValue: GraphValue) {
        guard case .string(let text) = graphValue else { return nil }
        self.init(rawValue: text)
    }

    /// The member's text.
    public var graphValue: GraphValue { .string(rawValue) }
}

extension GraphEnumeration: Codable {
    /// Reads the member from a single string.
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the member as a single string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
