import Testing

@testable import GraphRuntime

@Suite struct URLEscapingTests {
    @Test(arguments: [
        ("'a b'", "'a%20b'"), ("guid'a/b'", "guid'a%2Fb'"), ("'abc", "%27abc"), ("'", "%27"),
        ("x.a1_'b'", "x.a1_'b'"), ("1a'b'", "1a%27b%27"), ("a/'b'", "a%2F%27b%27"), ("abc'", "abc%27"), ("''", "''"),
        ("5", "5"), ("", ""),
    ]) func literals(_ text: String, _ expected: String) {
        #expect(URLEscaping.literal(text) == expected)
    }
}
