import Markdown
import TestSupport
import Testing

@Suite struct FrontMatterTests {
    /// The entries as `line key=value`, then diagnostics.
    static let cases: [Case] = [
        Case("none", "# x\n"),
        Case("empty", "---\n---\nx\n"),
        Case("ended as YAML ends a document", "---\na: b\n...\nx\n", "2 a=b"),
        Case(
            "plain", "---\ntitle: x resource type\nms.prod: intune\n---\n", "2 title=x resource type",
            "3 ms.prod=intune"),
        Case("quoted", "---\na: \"b: c\"\nd: 'e'\n---\n", "2 a=b: c", "3 d=e"),
        Case("escapes", "---\na: \"b \\\"c\\\" \\u00e9\"\nd: 'e''f'\n---\n", "2 a=b \"c\" é", "3 d=e'f"),
        Case("no value", "---\na:\nb: \n---\n", "2 a=", "3 b="),
        Case(
            "colons and markup", "---\na: b: c\nd: [e](f) g\nh: **TODO: i**\n---\n", "2 a=b: c", "3 d=[e](f) g",
            "4 h=**TODO: i**"),
        Case("comments and blank lines", "---\n# x\n\na: b # c\nd: e#f\n---\n", "4 a=b", "5 d=e#f"),
        Case("list", "---\na:\n- b\n- c\nd: [e, f]\n---\n", "2 a=b, c", "5 d=e, f"),
        Case("indented list", "---\na:\n  - b\n  - c\n---\n", "2 a=b, c"),
        Case("block scalars", "---\na: >-\n  b\n  c\nd: |\n  e\n  f\n---\n", "2 a=b c", "5 d=e\nf"),
        Case("map", "---\na:\n  b: c\n---\n", "2 a=b: c"),
        Case("value over lines", "---\na: \"b\n  c\"\nd: e\n---\n", "2 a=b c", "4 d=e"),
        Case("value over lines that are not indented", "---\na: \"b\nc\"\nd: e\n---\n", "2 a=b c", "4 d=e"),
        Case("quote without an end", "---\na: \"b\nc: d\n---\n", "2 a=\"b", "3 c=d", "2:3 front-matter.value"),
        Case("not a value", "---\na: {b\nc: @d\n---\n", "2 a={b", "3 c=@d", "2:3 front-matter.value"),
        Case("not an entry", "---\nhello\na: b\n---\n", "3 a=b", "2:1 front-matter.line"),
        Case("no space after the colon", "---\na:b\n---\n", "2:1 front-matter.line"),
        Case("trailing white space", "---  \na: b \n---\t\n", "2 a=b"),
        Case("same key twice", "---\na: b\na: c\n---\n", "2 a=b", "3 a=c"),
        Case("no end", "---\na: b\n", "1:1 front-matter.unterminated"),
        Case("not at the start", "\n---\na: b\n---\n"),
        Case("byte order mark and CRLF", "\u{FEFF}---\r\na: b\r\n---\r\n", "2 a=b"),
        Case("alias", "---\na: *b\nc: {d: *e}\n---\n", "2 a=*b", "3 c={d: *e}", "3:8 front-matter.alias"),
    ]

    @Test("Front matter", arguments: cases)
    func entries(_ example: Case) {
        let document = read(example.input)
        let entries = document.frontMatter.entries.map { "\($0.line) \($0.key)=\($0.value)" }
        #expect(entries + codes(document) == example.output)
    }

    @Test func isNoBlock() {
        #expect(sketch(read("---\na: b\n---\n# x\n")) == ["4:1 h1 x"])
        #expect(sketch(read("---\na: b\n\n# x\n")) == ["1:1 hr", "2:1 p a: b", "4:1 h1 x"])
        #expect(read("---\na: b\na: c\n---\n").frontMatter["a"] == "b")
    }

    @Test func deepYAMLIsNotRead() {
        let document = read("---\na: \(String(repeating: "[", count: 9_000))]\nb: c\n---\n")
        #expect(codes(document) == ["2:3 front-matter.value"])
        #expect(document.frontMatter["b"] == "c")
    }
}
