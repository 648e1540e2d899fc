import GraphGenBase
import Testing

@testable import Markdown

/// A few lines of aliases stand for any amount of text; none is expanded.
@Suite(.timeLimit(.minutes(15))) struct AliasTests {
    /// A list of lists, each of which repeats the one before.
    private func bomb(_ width: Int, _ levels: Int) -> String {
        var text = "[&a [" + Array(repeating: "x", count: width).joined(separator: ", ") + "]"
        for level in 1..<levels {
            let (name, last) = ("abcdefgh".dropFirst(level).prefix(1), "abcdefgh".dropFirst(level - 1).prefix(1))
            text += ", &\(name) [" + Array(repeating: "*\(last)", count: width).joined(separator: ", ") + "]"
        }
        return text + "]"
    }

    @Test(arguments: [(60, 4), (60, 8), (240, 4)]) func isNotExpanded(_ width: Int, _ levels: Int) {
        let text = bomb(width, levels)
        let document = read("---\ntitle: a\nlist: \(text)\n---\nb\n")
        #expect(codes(document) == ["3:8 front-matter.alias"])
        #expect(document.frontMatter.entries.map(\.value) == ["a", text])
    }

    @Test(arguments: [
        ("list: [*a, b]", "2:8"), ("list:\n  - &a b\n  - *a", "3:5"), ("list:\n  - c\n  - *a", "4:5"),
        ("map: {? *a : b}", "2:9"), ("map: {a: &b {c: *b}}", "2:10"), ("list: [\"*a\", &b c]", "2:14"),
    ])
    func isFoundWhereItStands(_ entry: String, _ place: String) {
        #expect(codes(read("---\n\(entry)\n---\n")) == ["\(place) front-matter.alias"])
    }

    @Test(arguments: [
        "list: [\"*a\", '&b c']", "title: a & b *c*", "text: >\n  a &b *c\n  &d", "list: [a&b, c*d]",
        "title: \"&a \\\" *b\"",
        "list: [a, b] # &c *d",
    ])
    func textIsNoAlias(_ entry: String) { #expect(codes(read("---\n\(entry)\n---\n")).isEmpty) }

    @Test func aValueUpToTheLimitIsReadAsYAML() {
        func value(_ size: Int) -> [String] {
            codes(read("---\nlist: [\(String(repeating: "a", count: size - 3))]\n---\n"))
        }
        #expect(value(Limits.frontMatterValueBytes).isEmpty)
        #expect(value(Limits.frontMatterValueBytes + 1) == ["2:6 front-matter.value"])
        func lists(_ count: Int) -> [String] {
            codes(
                read("---\nlist: \(String(repeating: "[", count: count) + String(repeating: "]", count: count))\n---\n")
            )
        }
        #expect(lists(Limits.frontMatterOpeners).isEmpty)
        #expect(lists(Limits.frontMatterOpeners + 1) == ["2:6 front-matter.value"])
    }
}
