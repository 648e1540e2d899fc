import Foundation
import GraphRuntime
import Testing

/// Foundation's reader as the judge: random values and texts broken at random must be read, or refused, alike.
@Suite struct OracleTests {
    @Test(arguments: 0..<40)
    func randomValuesReadAsFoundationReadsThem(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<25 {
            let value = RandomValue.make(&random, depth: 5)
            let data = value.jsonData(isIndented: Bool.random(using: &random))
            #expect(try GraphValue(json: data) == value)
            let judged = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
            #expect(Oracle.matches(value, judged), "\(value)")
            let foreign = try JSONSerialization.data(withJSONObject: [judged])
            let again = try #require(try GraphValue(json: foreign)[0])
            #expect(Oracle.matches(again, judged), "\(value)")
        }
    }

    @Test(arguments: 0..<40)
    func brokenTextsAreRefusedAsFoundationRefusesThem(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed &+ 1000)
        for _ in 0..<150 {
            let value = RandomValue.make(&random, depth: 3)
            let bytes = RandomValue.broken(Array(value.jsonData()), &random)
            let own = try? GraphValue(json: Data(bytes))
            let judged = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            if Oracle.isStricterHere(bytes) { continue }
            #expect(Oracle.agree(own, judged), "\(String(decoding: bytes, as: UTF8.self))")
        }
    }

    @Test(arguments: 0..<20)
    func arbitraryBytesNeverCrash(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed &+ 2000)
        let alphabet = Array("{}[]\",:\\/ntu0123456789-+.eE \n\u{1}é".utf8) + [0xFF, 0xC0, 0xED]
        for _ in 0..<500 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
            }
            let own = try? GraphValue(json: Data(bytes))
            if let own { #expect((try? GraphValue(json: own.jsonData())) == own) }
        }
    }
}

/// Foundation as the judge.
enum Oracle {
    /// Whether Foundation's object says the same as the value.
    static func matches(_ value: GraphValue, _ judged: Any) -> Bool {
        switch value {
        case .null: return judged is NSNull
        case .bool(let value): return (judged as? Bool) == value
        case .string(let text): return (judged as? String).map { Array($0.utf8) == Array(text.utf8) } ?? false
        case .number(let number):
            guard let judged = judged as? NSNumber else { return false }
            if let whole = number.int64, judged.int64Value == whole { return true }
            // Foundation rounds what it cannot hold, and not always to the nearest: of 3263488354112331E73 it makes
            // 3.263488354112335e88.
            let (own, other) = (number.double, judged.doubleValue)
            return own == other || abs(own - other) <= abs(own) * 1e-14
        case .array(let elements):
            guard let judged = judged as? [Any], judged.count == elements.count else { return false }
            return zip(elements, judged).allSatisfy { matches($0, $1) }
        case .object(let object):
            guard let judged = judged as? [String: Any], judged.count == Set(object.names).count else { return false }
            return object.allSatisfy { member in judged[member.name].map { matches(member.value, $0) } ?? false }
        }
    }

    /// Whether the value has a number that no `Double` is near to: kept here, refused by Foundation.
    static func hasHugeNumber(_ value: GraphValue) -> Bool {
        switch value {
        case .number(let number): number.double.isInfinite
        case .array(let elements): elements.contains { hasHugeNumber($0) }
        case .object(let object): object.contains { hasHugeNumber($0.value) }
        default: false
        }
    }

    /// Whether both read the text alike, or both refuse it, but for what is known to differ.
    static func agree(_ own: GraphValue?, _ judged: Any?) -> Bool {
        switch (own, judged) {
        case (let own?, let judged?): matches(own, judged)
        case (let own?, nil): hasHugeNumber(own)
        case (nil, let judged): judged == nil
        }
    }

    /// Where Foundation reads what RFC 8259 does not allow or leaves open: other encodings (bytes of zero), and a comma
    /// behind the last member or element.
    static func isStricterHere(_ bytes: [UInt8]) -> Bool {
        bytes.contains(0) || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
            || hasTrailingComma(bytes)
    }

    static func hasTrailingComma(_ bytes: some Sequence<UInt8>) -> Bool {
        var afterComma = false
        for byte in bytes where !Set(" \t\r\n".utf8).contains(byte) {
            if afterComma, byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { return true }
            afterComma = byte == UInt8(ascii: ",")
        }
        return false
    }
}
