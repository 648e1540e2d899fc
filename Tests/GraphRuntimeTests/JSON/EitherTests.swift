import Foundation
import GraphRuntime
import Testing

/// Texts that RFC 8259 leaves to the reader, with what this one does.
@Suite struct EitherTests {
    private static let duplicates: [(String, GraphValue)] = [
        (#"{"a":1,"a":2}"#, ["a": 2]), (#"{"a":1,"b":2,"a":3}"#, ["a": 3, "b": 2]), (#"{"a":1,"a":null}"#, ["a": nil]),
        (#"{"a":{"b":1},"b":2,"a":{"b":3}}"#, ["a": ["b": 3], "b": 2]), (#"{"\u0061":1,"a":2}"#, ["a": 2]),
        (#"{"b":1,"a":{"b":2,"b":3},"b":4}"#, ["b": 4, "a": ["b": 3]]),
        (#"[{"a":1},{"a":1,"a":2},{"a":1}]"#, [["a": 1], ["a": 2], ["a": 1]]),
        (#"[{"a":1,"b":1},{"a":2,"b":2,"a":3}]"#, [["a": 1, "b": 1], ["a": 3, "b": 2]]),
        (#"{"x":{"a":1,"x":{"a":1,"x":1,"a":2},"a":3},"x":0}"#, ["x": 0]),
    ]

    @Test(arguments: duplicates)
    func lastOfEqualNamesWinsInTheFirstPlace(_ text: String, _ value: GraphValue) throws {
        let read = try GraphValue(json: text)
        #expect(read == value)
        #expect(read.jsonText() == value.jsonText())
    }

    @Test func namesThatOnlyLookEqualAreTwo() throws {
        let object = try GraphObject(json: "{\"\u{E9}\":1,\"e\u{301}\":2}")
        #expect(object.count == 2)
        #expect(object["\u{E9}"] == 1)
        #expect(object["e\u{301}"] == 2)
    }

    @Test func hugeNumbersAreKept() throws {
        let digits = String(repeating: "9", count: 400)
        #expect(try GraphValue(json: digits).jsonText() == digits)
        #expect(try GraphValue(json: digits).number?.double == .infinity)
        #expect(try GraphValue(json: "1e400").number?.int64 == nil)
    }

    @Test func manyNamesMadeToCollideTakeLinearTime() throws {
        // Names of one length that share their first, middle and last bytes.
        let names = (0..<20_000).map { "aaaa\(100_000 + $0)bbbb\(100_000 + $0)cccc" }
        let text = "{" + names.map { "\"\($0)\":1" }.joined(separator: ",") + "}"
        let object = try GraphObject(json: text)
        #expect(object.count == names.count)
        #expect(object[names[19_999]] == 1)
        #expect(
            try GraphObject(json: "{" + names.map { "\"\($0)\":1,\"\($0)\":2" }.joined(separator: ",") + "}").count
                == 20_000)
    }
}
