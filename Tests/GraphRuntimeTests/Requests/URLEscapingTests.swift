import Testing

@testable import GraphRuntime

@Suite struct URLEscapingTests {
    @Test(arguments: [
        ("'a b'", "'a%20b'"), ("guid'a/b'", "guid'a%2Fb'"), ("'abc", "%27abc"), ("'", "%27"),
        ("a1'b'", "a1%27b%27"), ("''", "''"), ("5", "5"),
    ]) func literals(_ text: String, _ expected: String) {
        #expect(URLEscaping.literal(text) == expected)
    }
}
