import GraphGenBase
import TestSupport
import Testing

@Suite struct JSONReaderTests {
    @Test(
        "JSON proper is read as it is",
        arguments: [
            "null", "true", "false", "0", "-0", "12.50", "1e+9", "-1.5E-3", "9223372036854775808", "\"\"", "[]", "{}",
            "[1,[2,{}],\"x\"]", "{\"a\":{\"b\":[null]},\"a\":2}", "\"é€😀/\"", "{\"\":1}",
        ])
    func proper(_ text: String) throws {
        let reading = JSONReader.read(text)
        #expect(reading.repairs.isEmpty)
        #expect(reading.failure == nil)
        #expect(try #require(reading.value).serialized() == text)
    }

    @Test(
        "Escapes",
        arguments: [
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u20AC""#, "é€"), (#""\ud83d\ude00""#, "😀"),
        ])
    func escapes(_ text: String, _ value: String) {
        let reading = JSONReader.read(text)
        #expect(reading.value == .string(value))
        #expect(reading.repairs.isEmpty)
    }

    /// The value, then the repairs as `line:column kind`.
    static let repairs: [Case] = [
        Case("trailing commas", "{\"a\": [1, 2, ],\n}", #"{"a":[1,2]}"#, "1:12 strayComma", "1:15 strayComma"),
        Case("commas in a row", "[1,,2]", "[1,2]", "1:4 strayComma"),
        Case("comma first", "[,1]", "[1]", "1:2 strayComma"),
        Case("line comment", "{\"a\": 1, // x\n\"b\": 2}", #"{"a":1,"b":2}"#, "1:10 comment"),
        Case("block comment", "{/* x\n*/\"a\"/**/:/**/1}", #"{"a":1}"#, "1:2 comment", "2:6 comment", "2:11 comment"),
        Case("HTML comment", "[<!-- x -->1]", "[1]", "1:2 comment"),
        Case("comment around", "// x\n[1] /* y */", "[1]", "1:1 comment", "2:5 comment"),
        Case("slashes in a string", #"["http://x"]"#, #"["http://x"]"#),
        Case("line end in a string", "{\"a\": \"b\nc\"}", #"{"a":"b\nc"}"#, "1:9 rawControl"),
        Case("tab in a string", "[\"a\tb\"]", #"["a\tb"]"#, "1:4 rawControl"),
        Case("ellipsis for members", "{\"a\": 1, ...}", #"{"a":1}"#, "1:10 ellipsis"),
        Case("ellipsis between members", "{\"a\": 1,\n ...\n \"b\": 2}", #"{"a":1,"b":2}"#, "2:2 ellipsis"),
        Case("ellipsis alone", "{...}", "{}", "1:2 ellipsis"),
        Case("ellipsis for elements", "[{\"a\": 1}, …]", #"[{"a":1}]"#, "1:12 ellipsis"),
        Case("ellipsis for a value", "{\"a\": ..., \"b\": 1}", #"{"a":null,"b":1}"#, "1:7 ellipsis"),
        Case(
            "smart quotes", "{“a”: “b”, \"c\": ‘d’}", #"{"a":"b","c":"d"}"#, "1:2 smartQuote", "1:11 smartQuote",
            "1:25 smartQuote"),
        Case("smart quote closed by a plain one", "[“a\"]", #"["a"]"#, "1:2 smartQuote"),
        Case(
            "plain quote closed by a smart one", "{\"a\": \"b”,\n\"c\": \"d”\n}", #"{"a":"b","c":"d"}"#,
            "1:9 smartQuote", "2:8 smartQuote"),
        Case("smart quotes in a string", "[\"a “b”, c\"]", "[\"a “b”, c\"]"),
        Case("single quotes", "{'a': 'b\"c'}", #"{"a":"b\"c"}"#, "1:2 singleQuote", "1:7 singleQuote"),
        Case("no-break spaces", "{\u{A0}\"a\":\u{202F}1}", #"{"a":1}"#, "1:2 oddSpace", "1:8 oddSpace"),
        Case("byte order mark", "\u{FEFF}[1]", "[1]", "1:1 oddSpace"),
        Case(
            "unquoted names", "{a: 1, @odata.type: 2}", #"{"a":1,"@odata.type":2}"#, "1:2 unquotedName",
            "1:8 unquotedName"),
        Case(
            "unquoted values", "{\"a\": String, \"b\": 2020-01-01T00:00:00Z}",
            #"{"a":"String","b":"2020-01-01T00:00:00Z"}"#, "1:7 unquotedValue", "1:20 unquotedValue"),
        Case(
            "numbers that are none", "[01, 1., -, 1a]", #"["01","1.","-","1a"]"#, "1:2 unquotedValue",
            "1:6 unquotedValue", "1:10 unquotedValue", "1:13 unquotedValue"),
        Case("missing comma between members", "{\"a\": 1\n \"b\": 2}", #"{"a":1,"b":2}"#, "1:8 missingComma"),
        Case("missing comma between elements", "[{} {}]", "[{},{}]", "1:4 missingComma"),
        Case(
            "invalid escapes", #"["\d\ud800x\u12"]"#, #"["d�x�12"]"#, "1:3 invalidEscape", "1:5 invalidEscape",
            "1:12 invalidEscape"),
        Case(
            "letters that are no hexadecimal digits", #"["\u00G0\u00g0"]"#, #"["�00G0�00g0"]"#, "1:3 invalidEscape",
            "1:9 invalidEscape"),
        Case("missing brackets", "{\"a\": [1, 2", #"{"a":[1,2]}"#, "1:12 missingBracket", "1:12 missingBracket"),
    ]

    @Test("What is not JSON but clear", arguments: repairs)
    func repair(_ example: Case) throws {
        let reading = JSONReader.read(example.input)
        let repairs = reading.repairs.map { "\($0.line):\($0.column) \($0.kind)" }
        #expect([try #require(reading.value).serialized()] + repairs == example.output)
        #expect(reading.failure == nil)
    }

    @Test(
        "What cannot be read",
        arguments: [
            ("", "1:1 a value is missing"), ("  \n ", "2:2 a value is missing"), ("{\"a\"}", "1:5 a colon is missing"),
            ("{\"a\":}", "1:6 a value is missing"), ("{\"a\": <x>}", "1:7 a value is missing"),
            ("{\n  [1]}", "2:3 a name is missing"), ("[1}", "1:3 a bracket is closed by another"),
            ("{\"a\": 1]", "1:8 a bracket is closed by another"), ("[\"a", "1:2 a string has no end"),
            ("{} x", "1:4 text after the value"), ("{}\n{}", "2:1 text after the value"),
            ("[Zip file with an app]", "1:5 a comma is missing"), ("{\"a\": b c}", "1:8 a comma is missing"),
            ("{\"a\": \"b”\t}", "1:7 a string has no end"), ("{Raw bytes}", "1:6 a colon is missing"),
        ])
    func failure(_ text: String, _ reason: String) throws {
        let reading = JSONReader.read(text)
        #expect(reading.value == nil)
        let failure = try #require(reading.failure)
        #expect("\(failure.line):\(failure.column) \(failure.reason)" == reason)
    }

    @Test func firstValueAlone() {
        let reading = JSONReader.read("{\"a\": \"}\"} and {more", scope: .firstValue)
        #expect(reading.value == .object([.init("a", .string("}"))]))
        #expect(reading.repairs == [.init(.trailingText, line: 1, column: 12)])
        #expect(JSONReader.read(" [1] \n", scope: .firstValue).repairs.isEmpty)
    }

    @Test func summaryNamesEachKindOnce() {
        let reading = JSONReader.read("{a: 1,, b: 2,}")
        #expect(reading.repairSummary == "a stray comma, a name without quotation marks")
    }

    @Test("Nesting is bounded", arguments: ["[", "{\"a\":", "[{\"a\":"])
    func nesting(_ unit: String) {
        let deep = JSONReader.read(String(repeating: unit, count: 100_000))
        #expect(deep.failure?.reason == "it is nested more than 200 deep")
        #expect(JSONReader.read(String(repeating: unit, count: 60) + "1").value != nil)
    }

    @Test("Time is linear", arguments: ["[1\n\n\n", ",\n", "'a' ", "/*", "\"\\", "…", "{a:1}", "\u{A0}\n", "\n"])
    func linear(_ unit: String) {
        let reading = JSONReader.read("[" + String(repeating: unit, count: 50_000))
        #expect(reading.repairs.count <= 1000)
    }
}
