/// A coder that shows the order in which members are written: flat objects of numbers only.
final class OrderedEncoder: Encoder {
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }
    fileprivate var parts: [String] = []
    fileprivate let key: String

    fileprivate init(key: String) { self.key = key }

    static func encode(_ value: some Encodable) throws -> String {
        let encoder = OrderedEncoder(key: "")
        try value.encode(to: encoder)
        return encoder.parts.joined(separator: ";")
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(Keyed<Key>(encoder: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer { preconditionFailure("only flat objects") }

    func singleValueContainer() -> any SingleValueEncodingContainer { Single(encoder: self) }

    private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let encoder: OrderedEncoder
        var codingPath: [any CodingKey] { [] }

        mutating func encodeNil(forKey key: Key) throws { encoder.parts.append("\(key.stringValue)=null") }

        mutating func encode(_ value: some Encodable, forKey key: Key) throws {
            let inner = OrderedEncoder(key: key.stringValue)
            try value.encode(to: inner)
            encoder.parts += inner.parts
        }

        mutating func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) -> KeyedEncodingContainer<Nested> { preconditionFailure("only flat objects") }

        mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            preconditionFailure("only flat objects")
        }

        mutating func superEncoder() -> any Encoder { encoder }

        mutating func superEncoder(forKey key: Key) -> any Encoder { encoder }
    }

    private struct Single: SingleValueEncodingContainer {
        let encoder: OrderedEncoder
        var codingPath: [any CodingKey] { [] }

        mutating func encodeNil() throws { encoder.parts.append("\(encoder.key)=null") }

        mutating func encode(_ value: some Encodable) throws { encoder.parts.append("\(encoder.key)=\(value)") }
    }
}
