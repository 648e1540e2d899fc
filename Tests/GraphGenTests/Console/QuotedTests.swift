import Testing

@testable import GraphGen

@Suite struct QuotedTests {
    @Test(arguments: [
        ("plain é", "plain é"), ("a\nb", "a\u{FFFD}b"), ("\u{1B}[31mred", "\u{FFFD}[31mred"),
        ("a\u{202E}b", "a\u{FFFD}b"), ("\u{9B}2J", "\u{FFFD}2J"),
    ])
    func aLineStaysALine(_ text: String, _ line: String) { #expect(Quoted.line(text) == line) }

    @Test(arguments: [("a", #""a""#), ("\"\\", #""\"\\""#), ("\n", #""\u{a}""#), ("\\(x)", #""\\(x)""#)])
    func aLiteralStaysALiteral(_ text: String, _ literal: String) { #expect(Quoted.text(text) == literal) }
}
