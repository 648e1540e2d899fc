import Markdown
import TestSupport
import Testing

@Suite struct CommentTests {
    static let cases: [Case] = [
        Case("text", "<!-- a -->\n", "1:1 comment"),
        Case("metadata", "<!-- { \"a\": \"b\" } -->\n", #"1:1 comment {"a":"b"}"#),
        Case(
            "metadata over lines", "x\n<!-- {\n  \"a\": [\"b\"],\n  \"c\": true\n}-->\n```http\n```\n", "1:1 p x",
            #"2:1 comment {"a":["b"],"c":true}"#, "6:1 code(http) 7: "),
        Case("trailing comma", "<!-- {\"a\": \"b\",\n} -->\n", #"1:1 comment {"a":"b"}"#, "1:15 metadata.repaired"),
        Case(
            "line end in a string", "x\n\n<!-- {\"a\":\n \"b\n c\"} -->\n", "1:1 p x", #"3:1 comment {"a":"b\n c"}"#,
            "4:4 metadata.repaired"),
        Case(
            "names and quotes", "<!-- {a: 'b', “c”: 1} -->\n", #"1:1 comment {"a":"b","c":1}"#, "1:7 metadata.repaired"),
        Case("comment inside", "<!-- {\"a\": 1 // x\n} -->\n", #"1:1 comment {"a":1}"#, "1:14 metadata.repaired"),
        Case(
            "text after the object", "<!-- {\"a\": {}} // Note } -->\n", #"1:1 comment {"a":{}}"#,
            "1:16 metadata.repaired"),
        Case(
            "more text after the object", "<!-- {\"a\": {}} note -->\n", #"1:1 comment {"a":{}}"#,
            "1:16 metadata.repaired"),
        Case("broken metadata", "<!-- {\"a\" \"b\"} -->\n", "1:1 comment", "1:11 metadata.unreadable"),
        Case("several", "<!-- a --><!-- {\"b\":1} -->\n", "1:1 comment", #"1:11 comment {"b":1}"#),
        Case(
            "several on lines", "<div>\n<!-- a -->\n <!-- b -->\n</div>\n", "1:1 html <div>", "2:1 comment",
            "3:2 comment", "4:1 html </div>"),
        Case("text after", "<!-- a --> b\n\nc\n", "1:1 comment", "1:12 html b", "3:1 p c"),
        Case(
            "without an end", "a\n\n<!-- {\"b\": 1\n\n# c\n", "1:1 p a", "3:1 comment", "3:1 comment.unterminated",
            "5:1 metadata.unreadable"),
        Case("headings and tables inside", "<!--\n## a\n|b|\n|-|\n-->\n# c\n", "1:1 comment", "6:1 h1 c"),
        Case("indented", "  <!-- {\"a\":1} -->\n", #"1:3 comment {"a":1}"#),
        Case(
            "in a list", "- a\n  <!-- {\"b\":1} -->\n", "1:1 ul", "  item", "    1:3 p a", #"    2:3 comment {"b":1}"#),
        Case("in a quote", "> <!-- a\n> b --> <!-- c -->\n", "1:1 quote", "  1:3 comment", "  2:9 comment"),
        Case("in text", "a <!-- b --> c\n", "1:1 p a  c"),
    ]

    @Test("Comments and the metadata in them", arguments: cases)
    func comments(_ example: Case) {
        let document = read(example.input)
        #expect(sketch(document) + codes(document) == example.output)
    }

    @Test func textIsKept() throws {
        guard case .comment(let comment) = try #require(read("<!-- a\nb -->").blocks.first) else {
            Issue.record("no comment")
            return
        }
        #expect(comment.text == " a\nb ")
    }
}
