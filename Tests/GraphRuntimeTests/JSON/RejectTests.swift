import Foundation
import GraphRuntime
import Testing

/// Texts that are not JSON by RFC 8259.
@Suite struct RejectTests {
    private static let refused: [(String, GraphJSONError.Reason)] = [
        ("", .unexpectedEnd), (" ", .unexpectedEnd), ("[", .unexpectedEnd), ("{", .unexpectedEnd),
        ("[1", .unexpectedEnd), ("[1,", .unexpectedEnd), ("{\"a\"", .unexpectedEnd), ("{\"a\":", .unexpectedEnd),
        ("{\"a\":1", .unexpectedEnd), ("{\"a\":1,", .unexpectedEnd), ("\"", .unexpectedEnd), ("\"abc", .unexpectedEnd),
        ("\"abc\\", .unexpectedEnd), ("\"\\u12", .unexpectedEnd), ("-", .unexpectedEnd), ("1.", .unexpectedEnd),
        ("1e", .unexpectedEnd), ("1e+", .unexpectedEnd), ("{ ", .unexpectedEnd), ("{\"a\" ", .unexpectedEnd),
        ("]", .unexpectedCharacter), ("}", .unexpectedCharacter), (",", .unexpectedCharacter),
        ("[,1]", .unexpectedCharacter),
        ("[1,]", .unexpectedCharacter), ("[1,,2]", .unexpectedCharacter), ("[1 2]", .unexpectedCharacter),
        ("[1}", .unexpectedCharacter), ("{\"a\":1]", .unexpectedCharacter), ("{1:2}", .unexpectedCharacter),
        ("{a:1}", .unexpectedCharacter), ("{'a':1}", .unexpectedCharacter), ("{\"a\" 1}", .unexpectedCharacter),
        ("{\"a\":1,}", .unexpectedCharacter), ("{,}", .unexpectedCharacter), ("{\"a\"}", .unexpectedCharacter),
        ("{\"a\":}", .unexpectedCharacter), ("{\"a\":1 \"b\":2}", .unexpectedCharacter),
        ("{\"a\"::1}", .unexpectedCharacter),
        ("[a]", .unexpectedCharacter), ("nul", .unexpectedCharacter), ("nulL", .unexpectedCharacter),
        ("NULL", .unexpectedCharacter),
        ("True", .unexpectedCharacter), ("tru", .unexpectedCharacter), ("fals", .unexpectedCharacter),
        ("undefined", .unexpectedCharacter),
        ("NaN", .unexpectedCharacter), ("Infinity", .unexpectedCharacter), ("-Infinity", .number),
        ("+1", .unexpectedCharacter),
        (".5", .unexpectedCharacter), ("'a'", .unexpectedCharacter), ("`a`", .unexpectedCharacter),
        ("/* */1", .unexpectedCharacter),
        ("// x\n1", .unexpectedCharacter), ("\u{A0}1", .unexpectedCharacter), ("\u{2028}1", .unexpectedCharacter),
        ("\u{C}1", .unexpectedCharacter), ("\u{B}1", .unexpectedCharacter), ("\\u0031", .unexpectedCharacter),
        ("01", .number), ("-01", .number), ("00", .number), ("-", .unexpectedEnd), ("--1", .number), ("-a", .number),
        ("1.a", .number),
        ("1..2", .number), ("1.e1", .number), ("1ea", .number), ("1e+-1", .number), ("-.5", .number), ("[1.]", .number),
        ("[1e]", .number),
        ("[-]", .number), ("012", .number), ("-00", .number), ("00.5", .number),
        ("1 2", .trailingText), ("1,", .trailingText), ("{}{}", .trailingText), ("[]]", .trailingText),
        ("{}}", .trailingText),
        ("nulll", .trailingText), ("1a", .trailingText), ("0x1", .trailingText), ("1_000", .trailingText),
        ("1 // x", .trailingText),
        ("\"a\"b", .trailingText), ("{}\0", .trailingText), ("0e0.1", .trailingText), ("1f", .trailingText),
        ("2.5.1", .trailingText), ("2.5:", .trailingText), ("1e5:", .trailingText), ("1.:", .number),
        ("\"\n\"", .controlCharacter), ("\"\t\"", .controlCharacter), ("\"\0\"", .controlCharacter),
        ("\"\u{1F}\"", .controlCharacter),
        ("\"abcdefgh\u{1}\"", .controlCharacter), ("{\"a\nb\":1}", .controlCharacter),
        (#""\x41""#, .escape), (#""\a""#, .escape), (#""\'""#, .escape), (#""\u004""#, .escape),
        (#""\u00G0""#, .escape),
        (#""\U0041""#, .escape), (#""\ ""#, .escape), (#""\u{41}""#, .escape), (#""\u-041""#, .escape),
        (#""\é""#, .escape),
        (#"{"\x":1}"#, .escape),
        (#""\uD800""#, .loneSurrogate), (#""\uDC00""#, .loneSurrogate), (#""\uD800\uD800""#, .loneSurrogate),
        (#""\uD800x""#, .loneSurrogate), (#""\uD800\n""#, .loneSurrogate), (#""\uDFFF\uD800""#, .loneSurrogate),
        (#""\uD800\u0041""#, .loneSurrogate), (#""a\uDBFFb""#, .loneSurrogate), (#"{"\uD800":1}"#, .loneSurrogate),
        ("\u{FEFF}\u{FEFF}1", .unexpectedCharacter),
    ]

    @Test(arguments: refused)
    func texts(_ text: String, _ reason: GraphJSONError.Reason) {
        let error = #expect(throws: GraphJSONError.self) { try GraphValue(json: text) }
        #expect(error?.reason == reason, "\(text)")
    }

    @Test(
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x20], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
            [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
            [0xFC, 0x80, 0x80, 0x80],
            [0xE1, 0x80, 0xC0], [0xF1, 0x80, 0x80, 0xC0], [0xF1, 0x80, 0xC0, 0x80],
        ] as [[UInt8]])
    func bytesThatAreNoUTF8(_ bytes: [UInt8]) {
        for filling in ["", "abcdefg", "abcdefgh", "é"] {
            for (before, after) in [("\"", "\""), ("{\"", "\":1}"), ("[\"ok\",\"", "\"]")] {
                let data = Data((before + filling).utf8) + Data(bytes) + Data((filling + after).utf8)
                let error = #expect(throws: GraphJSONError.self) { try GraphValue(json: data) }
                #expect(error?.reason == .invalidUTF8)
                #expect(error?.offset == (before + filling).utf8.count)
            }
        }
    }

    @Test(
        arguments: [[0xEF], [0xEF, 0xBB], [0xFE, 0xFF], [0xFF, 0xFE, 0x31, 0x00], [0x00], [0x31, 0x00]] as [[UInt8]])
    func otherEncodings(_ bytes: [UInt8]) {
        #expect(throws: GraphJSONError.self) { try GraphValue(json: Data(bytes)) }
    }

    @Test func depthBeyondTheBound() {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let depth = GraphJSONError.maximumDepth + 1
            let text = String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
            let error = #expect(throws: GraphJSONError.self) { try GraphValue(json: text) }
            #expect(error?.reason == .tooDeep)
            let unclosed = String(repeating: open, count: 1_000_000)
            #expect(throws: GraphJSONError.self) { try GraphValue(json: unclosed) }
        }
    }

    @Test(arguments: ["[]", "1", "null", "\"a\"", "[{}]"])
    func objectsAreObjects(_ text: String) {
        #expect(throws: GraphJSONError.self) { try GraphObject(json: text) }
    }

    @Test func everyPrefixOfATextIsRefused() throws {
        let text = #"{"a":[1,-2.5e3,"x\n\u00e9é",true,false,null,{}],"b":{"c":""}}"#
        for length in 0..<text.utf8.count {
            #expect(throws: GraphJSONError.self) { try GraphValue(json: Data(text.utf8.prefix(length))) }
        }
        #expect(try GraphValue(json: text)["a"]?.array?.count == 7)
    }
}
