import GraphRuntime
import Testing

/// Texts that RFC 8259 makes a reader accept, with what they say.
@Suite struct AcceptTests {
    private static let structures: [(String, GraphValue)] = [
        ("null", GraphValue.null), ("true", true), ("false", false), ("0", 0), ("-1", -1), ("\"\"", ""),
        ("[]", []), ("{}", [:]), (" \t\r\n1 \t\r\n", 1), ("[ ]", []), ("{ }", [:]), ("[1]", [1]), ("[1 , 2]", [1, 2]),
        ("[[]]", [[]]), ("[{}]", [[:]]), ("[[],[]]", [[], []]), ("{\"a\":[]}", ["a": []]), ("{\"a\":{}}", ["a": [:]]),
        ("{\"\":0}", ["": 0]), ("{\"a\":null}", ["a": nil]), ("{\"a\" : 1 , \"b\" : 2}", ["a": 1, "b": 2]),
        ("{\"a\":{\"b\":{\"c\":[1,{\"d\":2}]}}}", ["a": ["b": ["c": [1, ["d": 2]]]]]),
        ("[null,true,false,\"x\"]", [nil, true, false, "x"]), ("\n{\n\"a\"\n:\n1\n}\n", ["a": 1]),
    ]

    @Test(arguments: structures)
    func structure(_ text: String, _ value: GraphValue) throws {
        #expect(try GraphValue(json: text) == value)
    }

    private static let numbers: [(String, String)] = [
        ("0", "0"), ("-0", "-0"), ("1", "1"), ("-1", "-1"), ("10", "10"), ("123456789", "123456789"),
        ("9223372036854775807", "9223372036854775807"), ("-9223372036854775808", "-9223372036854775808"),
        ("9223372036854775808", "9223372036854775808"), ("-9223372036854775809", "-9223372036854775809"),
        ("999999999999999999", "999999999999999999"), ("1000000000000000000", "1000000000000000000"),
        ("18446744073709551616", "18446744073709551616"), ("0.0", "0.0"), ("-0.0", "-0.0"), ("1.10", "1.10"),
        ("1.5", "1.5"), ("0.1", "0.1"), ("3.14159265358979323846", "3.14159265358979323846"), ("1e1", "1e1"),
        ("1E1", "1E1"), ("1e+1", "1e+1"), ("1e-1", "1e-1"), ("0e0", "0e0"), ("0e1", "0e1"), ("1.0e-10", "1.0e-10"),
        ("1e400", "1e400"), ("1e-400", "1e-400"), ("-1.5E+300", "-1.5E+300"),
        ("100000000000000000000", "100000000000000000000"),
        ("0.00001", "0.00001"), ("12345678.12345678", "12345678.12345678"),
        ("1e99999999999999999999", "1e99999999999999999999"),
        ("5.000", "5.000"), ("0.5", "0.5"), ("123456789012345.1", "123456789012345.1"), ("-12.75", "-12.75"),
        ("0.001", "0.001"), ("0.0001", "0.0001"), ("1234567890123456.5", "1234567890123456.5"),
    ]

    @Test(arguments: numbers)
    func numbersKeepTheirSpelling(_ text: String, _ written: String) throws {
        let value = try GraphValue(json: text)
        #expect(value.number?.text == written)
        #expect(value.jsonText() == text)
        #expect(try GraphValue(json: "[\(text),\(text)]").jsonText() == "[\(text),\(text)]")
        #expect(try GraphObject(json: "{\"a\":\(text)}").jsonText() == "{\"a\":\(text)}")
    }

    private static let texts: [(String, String)] = [
        (#""a""#, "a"), (#""\"""#, "\""), (#""\\""#, "\\"), (#""\/""#, "/"), (#""/""#, "/"),
        (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"), (#""\u0041""#, "A"), (#""\u00e9""#, "é"), (#""\u00E9""#, "é"),
        (#""\u20AC""#, "€"), (#""\uD834\uDD1E""#, "𝄞"), (#""\ud83d\ude00""#, "😀"), (#""\u0000""#, "\0"),
        (#""\uFFFF""#, "\u{FFFF}"), (#""\u2028""#, "\u{2028}"), (#""\\u0041""#, #"\u0041"#), (#""é€𝄞""#, "é€𝄞"),
        (#""a\u0000b""#, "a\0b"), (#""\uDBFF\uDFFF""#, "\u{10FFFF}"), (#""x\ty""#, "x\ty"), ("\"\u{7F}\"", "\u{7F}"),
        (#""\"\"\"\"\"\"\"\"\"""#, "\"\"\"\"\"\"\"\"\""), ("\"\u{FEFF}\"", "\u{FEFF}"), ("\"日本語のテキスト\"", "日本語のテキスト"),
        (#""12345678""#, "12345678"), (#""123456789012345""#, "123456789012345"),
        (#""1234567890123456""#, "1234567890123456"),
        (#""1234567\n9012345\u00e9""#, "1234567\n9012345é"), (#""<script>&amp;</script>""#, "<script>&amp;</script>"),
    ]

    @Test(arguments: texts)
    func strings(_ text: String, _ value: String) throws {
        let read = try #require(try GraphValue(json: text).string)
        #expect(Array(read.unicodeScalars) == Array(value.unicodeScalars))
        let member = try GraphObject(json: "{\(text):\(text)}")
        #expect(member.names.map { Array($0.unicodeScalars) } == [Array(value.unicodeScalars)])
        #expect(try GraphValue(json: GraphValue.string(value).jsonText()) == .string(value))
    }

    @Test(arguments: 0...40)
    func stringsOfAnyLengthBeforeAnythingSpecial(_ length: Int) throws {
        let plain = String(repeating: "x", count: length)
        for (special, value) in [
            ("\\n", "\n"), ("é", "é"), ("\\\"", "\""), ("\u{7F}", "\u{7F}"), ("\\uD83D\\uDE00", "😀"),
        ] {
            let text = "[\"\(plain)\(special)\(plain)\",\"\(plain)\"]"
            #expect(try GraphValue(json: text) == [.string(plain + value + plain), .string(plain)])
        }
    }

    @Test func byteOrderMarkIsPassedOver() throws {
        #expect(try GraphValue(json: "\u{FEFF}{\"a\":1}") == ["a": 1])
    }

    @Test func depthUpToTheBound() throws {
        let depth = GraphJSONError.maximumDepth
        let arrays = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        #expect(try GraphValue(json: arrays).jsonText() == arrays)
        let objects = String(repeating: "{\"a\":", count: depth - 1) + "{}" + String(repeating: "}", count: depth - 1)
        #expect(try GraphValue(json: objects).jsonText() == objects)
    }

    @Test func widthHasNoBound() throws {
        let text = "[" + (0..<100_000).map { String($0) }.joined(separator: ",") + "]"
        #expect(try GraphValue(json: text).array?.count == 100_000)
    }
}
