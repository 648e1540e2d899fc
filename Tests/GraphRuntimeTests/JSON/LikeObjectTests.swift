import Foundation
import GraphRuntime
import Testing

/// Objects with the same names are read by comparing all that stands between the values: whatever stands there in one
/// object must not be taken for granted in the next.
@Suite struct LikeObjectTests {
    private static let spellings = [
        #"{"a":1,"bcdefghij":"x"}"#, #"{ "a" : 1 , "bcdefghij" : "x" }"#, "{\"a\":1,\n\"bcdefghij\":\"x\"}",
        "{\n            \"a\": 1,\n            \"bcdefghij\": \"x\"\n        }",
        "{\t\"a\":\r\n1,\"bcdefghij\":\t\t\"x\"}",
        #"{"a":1  ,"bcdefghij":   "x"}"#, #"{"\u0061":1,"bcdefghij":"x"}"#, #"{"a":1,"bcdefgh\u0069j":"x"}"#,
    ]

    @Test(arguments: spellings, spellings)
    func spaceMayDiffer(_ first: String, _ second: String) throws {
        let value: GraphValue = ["a": 1, "bcdefghij": "x"]
        let text = "[\(first),\(second),\(first) , \(second)]"
        #expect(try GraphValue(json: text) == .array(Array(repeating: value, count: 4)))
        #expect(try GraphValue(json: text).jsonText() == GraphValue.array(Array(repeating: value, count: 4)).jsonText())
    }

    @Test(arguments: [
        #"{"a" 1,"b":2}"#, #"{"a":1 "b":2}"#, #"{,"a":1,"b":2}"#, #"{"a":1,,"b":2}"#, #"{"a":1,"b":2,}"#,
        #"{"a":1,"b":}"#,
        #"{"a":1,"b"}"#, #"{"a":,"b":2}"#, #"{"a"::1,"b":2}"#, #"{"a":1:"b":2}"#, #"{"a":1,"b":2]"#, #"{"a":1,"b"2}"#,
        #"{"a":1,"b:2}"#, #"{"a:1,"b":2}"#, #"{"a":1,b":2}"#, #"{"a":1,"b":02}"#, #"{"a":1]"#, #"{"a":1,]"#,
        #"{"a":1,"b":2"#, #"{"a":1,"b":"#, #"{"a":1,"b""#, #"{"a":1,""#, #"{"a":1,"#, #"{"a":1"#, #"{"a":"#, #"{"#,
    ])
    func mistakesInALaterObjectAreFound(_ object: String) {
        #expect(throws: GraphJSONError.self) { try GraphValue(json: #"[{"a":1,"b":2},"# + object + "]") }
        #expect(throws: GraphJSONError.self) { try GraphValue(json: #"[{"a":1,"b":2},"# + object) }
    }

    @Test func fewerMoreAndOtherNames() throws {
        let texts = [
            #"{"a":1,"b":2}"#, #"{"a":1}"#, "{}", #"{"a":1,"b":2,"c":3}"#, #"{"b":2}"#, #"{"b":2,"a":1}"#,
            #"{"a":1,"a":2}"#, #"{"a":1,"b":2,"b":3}"#, #"{"a":{"a":1,"b":2},"b":[{"a":1,"b":2}]}"#,
            #"{"a":[],"b":{}}"#,
        ]
        for first in texts {
            for second in texts {
                let alone = try [first, second, first].map { try GraphValue(json: $0) }
                #expect(try GraphValue(json: "[\(first),\(second),\(first)]").array == alone)
            }
        }
    }

    @Test func typeNamesAreReadWhole() throws {
        let names = [
            "#microsoft.graph.user", "#microsoft.graph.userX", "microsoft.graph.user", "#microsof", "microsof",
            "#microso",
            "#microsoft.graph.us\u{E9}r", "#microsoft.graph.\n", "microsoft.graph.a\"b",
            "#microsoft.graph.aaaaaaaaaaaaaa",
        ]
        let many = (0..<600).map { "#microsoft.graph.type\($0)" }
        let value = GraphValue.array((names + many + names + many).map { ["@odata.type": .string($0)] })
        #expect(try GraphValue(json: value.jsonData()) == value)
        for text in ["[\"#microsoft.graph.user", "[\"microsof", "[\"#microso", "[\"#microsoft.graph.\u{1}\"]"] {
            #expect(throws: GraphJSONError.self) { try GraphValue(json: text) }
        }
    }

    @Test(arguments: 0..<40)
    func collectionsReadAsFoundationReadsThem(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed &+ 5000)
        for _ in 0..<60 {
            let whole = RandomValue.likeObjects(&random)
            let value = try GraphValue(json: Data(whole))
            #expect(Oracle.matches(value, try JSONSerialization.jsonObject(with: Data(whole))))
            let bytes = RandomValue.broken(whole, &random)
            if Oracle.isStricterHere(bytes) { continue }
            let own = try? GraphValue(json: Data(bytes))
            let judged = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            #expect(Oracle.agree(own, judged), "\(String(decoding: bytes, as: UTF8.self))")
        }
    }
}
