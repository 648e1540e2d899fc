extension GraphDateTime: LosslessStringConvertible, Codable {
    /// The text as it came.
    public var description: String { text }

    /// Reads the instant from a single string.
    /// - Throws: `DecodingError` when it is no such text.
    public init(from decoder: any Decoder) throws { try self.init(textFrom: decoder) }

    /// Writes the text as a single string.
    public func encode(to encoder: any Encoder) throws { try encodeText(to: encoder) }
}

extension GraphDate: LosslessStringConvertible, Codable {
    /// The day as `YYYY-MM-DD`.
    public var description: String { text }

    /// Reads the day from a single string.
    /// - Throws: `DecodingError` when it is no such text.
    public init(from decoder: any Decoder) throws { try self.init(textFrom: decoder) }

    /// Writes the text as a single string.
    public func encode(to encoder: any Encoder) throws { try encodeText(to: encoder) }
}

extension GraphTimeOfDay: LosslessStringConvertible, Codable {
    /// The text as it came.
    public var description: String { text }

    /// Reads the time from a single string.
    /// - Throws: `DecodingError` when it is no such text.
    public init(from decoder: any Decoder) throws { try self.init(textFrom: decoder) }

    /// Writes the text as a single string.
    public func encode(to encoder: any Encoder) throws { try encodeText(to: encoder) }
}

extension GraphDuration: LosslessStringConvertible, Codable {
    /// The text as it came.
    public var description: String { text }

    /// Reads the span from a single string.
    /// - Throws: `DecodingError` when it is no such text.
    public init(from decoder: any Decoder) throws { try self.init(textFrom: decoder) }

    /// Writes the text as a single string.
    public func encode(to encoder: any Encoder) throws { try encodeText(to: encoder) }
}

extension LosslessStringConvertible where Self: GraphValueConvertible & Codable {
    init(textFrom decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = Self(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a \(Self.self): \(text)"))
        }
        self = value
    }

    func encodeText(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
