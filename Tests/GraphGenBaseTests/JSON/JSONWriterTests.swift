import GraphGenBase
import Testing

@Suite struct JSONWriterTests {
    @Test(
        "Strings",
        arguments: [
            ("", #""""#), ("a\"b\\c/", #""a\"b\\c/""#), ("\n\r\t\u{8}\u{0}\u{1F}", #""\n\r\t\u0008\u0000\u001f""#),
            ("é\u{7F}\u{2028}😀", #""é\u007f\u2028😀""#),
        ])
    func strings(_ text: String, _ json: String) {
        #expect(JSONValue.string(text).serialized() == json)
        #expect(JSONReader.read(json).value == .string(text))
    }

    @Test func layouts() {
        let value = JSONValue.object([
            .init("b", .array([.number("1"), .null])), .init("a", .object([])), .init("c", .array([])),
        ])
        #expect(value.serialized() == #"{"b":[1,null],"a":{},"c":[]}"#)
        #expect(
            value.serialized(.indented) == """
                {
                  "b": [
                    1,
                    null
                  ],
                  "a": {},
                  "c": []
                }
                """)
    }
}
