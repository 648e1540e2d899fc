extension GraphObject: Codable {
    struct MemberKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }

        init?(intValue: Int) { return nil }
    }

    /// Reads an object from any coder, with the members in the order in which the coder lists them (Foundation's
    /// JSONDecoder lists them in no particular order; `init(json:)` keeps the order).
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        self.init()
        for key in container.allKeys {
            self[key.stringValue] = try container.decode(GraphValue.self, forKey: key)
        }
    }

    /// Writes the members in their order; whether the order shows is up to the coder.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        for member in self { try container.encode(member.value, forKey: MemberKey(stringValue: member.name)) }
    }
}
