import Foundation
import GraphRuntime
import Testing

@Suite struct WriterTests {
    private static let written: [(GraphValue, String)] = [
        (GraphValue.null, "null"), (true, "true"), (false, "false"), (0, "0"), (-5, "-5"), (1_234_567, "1234567"),
        (.number(GraphNumber(Int64.max)), "9223372036854775807"),
        (.number(GraphNumber(Int64.min)), "-9223372036854775808"),
        (1.5, "1.5"), (-0.25, "-0.25"), ("", "\"\""), ("a\"b\\c", #""a\"b\\c""#),
        ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
        ("\0\u{1F}\u{B}", #""\u0000\u001f\u000b""#), ("/", "\"/\""), ("é€😀", "\"é€😀\""),
        ("\u{7F}\u{2028}", "\"\u{7F}\u{2028}\""),
        ([], "[]"), ([1, [2, []]], "[1,[2,[]]]"), ([:], "{}"), (["b": 1, "a": nil], #"{"b":1,"a":null}"#),
        (["a\"": ["": [:]]], #"{"a\"":{"":{}}}"#),
        (["x": [1, "2", nil, ["y": true]]], #"{"x":[1,"2",null,{"y":true}]}"#),
    ]

    @Test(arguments: written)
    func compact(_ value: GraphValue, _ text: String) throws {
        #expect(value.jsonText() == text)
        #expect(value.jsonData() == Data(text.utf8))
        #expect(value.description == text)
        #expect(try GraphValue(json: text) == value)
    }

    // A short text fills its memory up to its last byte, and the words of eight bytes are cut anywhere.
    @Test("texts of every length", arguments: 0..<41)
    func lengths(_ count: Int) {
        let text = String(repeating: "abcdefgh", count: 6).prefix(count)
        #expect(GraphValue.string(String(text)).jsonText() == "\"\(text)\"")
        #expect(GraphValue.string("\(text)\n").jsonText() == "\"\(text)\\n\"")
    }

    @Test func indented() {
        let value: GraphValue = ["a": [1, ["b": nil]], "c": [:], "d": []]
        #expect(
            value.jsonText(isIndented: true) == """
                {
                  "a": [
                    1,
                    {
                      "b": null
                    }
                  ],
                  "c": {},
                  "d": []
                }
                """)
    }

    @Test(arguments: 0...40)
    func escapesAtAnyPlace(_ length: Int) throws {
        for special in ["\"", "\\", "\n", "\u{1}", "é", "x"] {
            let text = String(repeating: "a", count: length) + special + String(repeating: "b", count: 9)
            let written = GraphValue.string(text).jsonText()
            #expect(try GraphValue(json: written) == .string(text))
            #expect(try JSONDecoder().decode([String].self, from: Data("[\(written)]".utf8)) == [text])
        }
    }

    @Test func longOutputGrows() throws {
        let value = GraphValue.array(
            (0..<20_000).map { ["index": .number(GraphNumber(Int64($0))), "text": "\u{1}\u{2}"] })
        #expect(try GraphValue(json: value.jsonData()) == value)
    }
}
