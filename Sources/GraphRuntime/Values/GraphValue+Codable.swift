import Foundation

extension GraphValue: Codable {
    /// Reads a value of any kind from any coder. Numbers are exact as far as the coder lets them be: `Int64`, then
    /// `Decimal`, then `Double`.
    public init(from decoder: any Decoder) throws {
        if let object = try? decoder.container(keyedBy: GraphObject.MemberKey.self) {
            _ = object
            self = .object(try GraphObject(from: decoder))
        } else if var elements = try? decoder.unkeyedContainer() {
            var values: [GraphValue] = []
            while !elements.isAtEnd { values.append(try elements.decode(GraphValue.self)) }
            self = .array(values)
        } else {
            self = try GraphValue(single: decoder.singleValueContainer())
        }
    }

    private init(single container: any SingleValueDecodingContainer) throws {
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .number(GraphNumber(value))
        } else if let value = try? container.decode(Decimal.self), !value.isNaN {
            self = value.graphValue
        } else if let value = try? container.decode(Double.self) {
            self = value.graphValue
        } else {
            self = .string(try container.decode(String.self))
        }
    }

    /// Writes the value to any coder. A number beyond `Int64` is written as a `Double` when that is the same number, else
    /// as a `Decimal`.
    /// - Throws: `EncodingError` for more arrays and objects inside one another than ``GraphJSONError/maximumDepth``, and
    ///   what the coder throws.
    public func encode(to encoder: any Encoder) throws {
        guard encoder.codingPath.count <= GraphJSONError.maximumDepth else {
            throw EncodingError.invalidValue(
                kind,
                .init(
                    codingPath: [],
                    debugDescription: "more than \(GraphJSONError.maximumDepth) arrays and objects inside one another"))
        }
        switch self {
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements { try container.encode(element) }
        case .object(let object): try object.encode(to: encoder)
        default:
            var container = encoder.singleValueContainer()
            switch self {
            case .bool(let value): try container.encode(value)
            case .string(let value): try container.encode(value)
            case .number(let number): try number.encode(to: &container)
            default: try container.encodeNil()
            }
        }
    }
}

extension GraphNumber {
    fileprivate func encode(to container: inout any SingleValueEncodingContainer) throws {
        if let value = int64 {
            try container.encode(value)
        } else if let exact = GraphNumber(double), exact == self {
            try container.encode(double)
        } else if let value = UInt64(text) {
            try container.encode(value)
        } else if let value = decimal {
            try container.encode(value)
        } else {
            try container.encode(double)
        }
    }
}
