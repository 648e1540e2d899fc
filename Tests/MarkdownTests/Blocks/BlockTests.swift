import Markdown
import TestSupport
import Testing

@Suite struct BlockTests {
    static let cases: [Case] = [
        Case("empty page", ""),
        Case("heading", "# update  x \n", "1:1 h1 update  x"),
        Case("indented heading", " ##  x resource type\n", "1:2 h2 x resource type"),
        Case("heading with markup", "### `a` **b** <br>c ###\n", "1:1 h3 a b c"),
        Case("heading with a no-break space", "## x\u{A0}values\u{A0}\n", "1:1 h2 x values"),
        Case("heading with an entity for a space", "## x&nbsp;**y&nbsp;z**\n", "1:1 h2 x y z"),
        Case("heading with an anchor", "## <a name=\"http-request\"></a>HTTP\n", "1:1 h2 HTTP #http-request"),
        Case("heading with an anchor after it", "## X<a id='y' name=z />\n", "1:1 h2 X #y"),
        Case("heading with attributes", "## **X**  y {#z-1 .w}\n", "1:1 h2 X  y #z-1"),
        Case("heading with spaced attributes", "## X { .w #z }\n", "1:1 h2 X #z"),
        Case("heading with a class", "## X {.w}\n", "1:1 h2 X"),
        Case("heading with a placeholder", "## X {id}\n", "1:1 h2 X {id}"),
        Case("heading with attributes after markup", "## `X`{#z} ##\n", "1:1 h2 X #z"),
        Case("heading with a placeholder", "## Get {id}\n", "1:1 h2 Get {id}"),
        Case("heading with another tag", "## <abbr name=\"x\">X</abbr>\n", "1:1 h2 X"),
        Case("tab heading", "# [HTTP](#tab/http)\n", "1:1 h1 HTTP"),
        Case("setext headings", "a\nb\n===\nc\n---\n", "1:1 h1 a b", "4:1 h2 c"),
        Case("paragraph", "a\nb  \nc\n\nd", "1:1-3 p a b c", "5:1 p d"),
        Case("fence", "x\n``` http\nGET /x\n\n```\n", "1:1 p x", "2:1 code(http) 3: GET /x\\n\\n"),
        Case("fence without info", "~~~\na\n~~~\n", "1:1 code() 2: a\\n"),
        Case("fence without an end", "```json\n{}\n", "1:1 code(json) 2: {}\\n"),
        Case("empty fence", "```\n```\n", "1:1 code() 2: "),
        Case("fence that holds fences", "````\n```\n````\n", "1:1 code() 2: ```\\n"),
        Case("fence whose code starts like it", "```x\n```x\n```\n", "1:1 code(x) 2: ```x\\n"),
        Case("indented code", "x\n\n    ```\n    a\n", "1:1 p x", "3:5 code() 3: ```\\na\\n"),
        Case("indented code without marks", "x\n\n    abc\n", "1:1 p x", "3:5 code() 3: abc\\n"),
        Case("indented fence", "   ```js\n   a\n   ```\n", "1:4 code(js) 2: a\\n"),
        Case(
            "list", "- a\n- b\n\n  c\n", "1:1 ul", "  item", "    1:3 p a", "  item", "    2:3 p b", "    4:3 p c"),
        Case(
            "ordered list", "3) a\n   - b\n", "1:1 ol", "  item", "    1:4 p a", "    2:4 ul", "      item",
            "        2:6 p b"),
        Case("empty item", "-\n\nx\n", "1:1 ul", "  item", "3:1 p x"),
        Case(
            "fence in a list", "1. a\n   ```http\n   GET\n   ```\n", "1:1 ol", "  item", "    1:4 p a",
            "    2:4 code(http) 3: GET\\n"),
        Case("note", "> [!NOTE]\n> a\nb\n", "1:1 quote", "  1:3-3 p [!NOTE] a b"),
        Case("thematic break", "a\n\n---\n***\n", "1:1 p a", "3:1 hr", "4:1 hr"),
        Case("html", "<div>\na\n</div>\n\n<br/>\n", "1:1 html <div>\na\n</div>", "5:1 html <br/>"),
        Case("reference definition", "[a]: b\n\n[a]\n", "3:1 p a"),
        Case("front matter counts", "---\na: b\n---\n\n# x\n", "5:1 h1 x"),
        Case("table in a list", "- |a|\n  |-|\n", "1:1 ul", "  item", "    1:3 table 1-2 [n] a"),
    ]

    @Test("Blocks and their places", arguments: cases)
    func blocks(_ example: Case) {
        let document = read(example.input)
        #expect(sketch(document) == example.output)
        #expect(document.diagnostics.isEmpty)
    }

    @Test(
        "Running text",
        arguments: [
            ("a *b* `c`\nd", "a *b* `c`~d", "a b c d"),
            ("a  \nb\\\nc", "a/b/c", "a b c"),
            ("&nbsp;a\u{202F}", "\u{A0}a\u{202F}", "a"),
            ("[!INCLUDE [x](../i/x.md)]", "[!INCLUDE [x](../i/x.md)]", "[!INCLUDE x]"),
            ("![`a` b](c.png 'd')", "![`a` b](c.png)", "a b"),
            ("<b>x</b> <y>", "{<b>}x{</b>} {<y>}", "x"),
            ("[x](a%20b.md#c)", "[x](a%20b.md#c)", "x"),
            ("[x][]\n\n[x]: y.md 'z'", "[x](y.md 'z')", "x"),
        ])
    func inlines(_ source: String, _ inlines: String, _ text: String) throws {
        guard case .paragraph(let paragraph) = try #require(read(source).blocks.first) else {
            Issue.record("no paragraph")
            return
        }
        #expect(sketch(paragraph.content.inlines) == inlines)
        #expect(paragraph.content.text == text)
    }

    @Test("What follows a table below a list item is looked at again before it is changed")
    func codeBelowATableBelowAnItem() {
        let document = read("- a\n|x|\n|-|\n|1|\n\n    b\n    |y|\n    |-|\n")
        #expect(
            sketch(document) == [
                "1:1 ul", "  item", "    1:3 p a", "2:1 table 2-4 [n] x / 4: 1", "6:5 code() 6: b\\n|y|\\n|-|\\n",
            ])
    }

    @Test func contentIsComparedByMeaning() {
        let plain = InlineContent(text: "a")
        #expect(plain == InlineContent(text: "a", inlines: [.text("a")]))
        #expect(plain.inlines == [.text("a")])
        #expect(!plain.hasMarkup)
        #expect(InlineContent(text: "").inlines.isEmpty)
        #expect(InlineContent(text: "", inlines: []) == InlineContent(text: ""))
        var changed = plain
        changed.inlines = [.code("a")]
        #expect(changed.hasMarkup && changed != plain)
        changed.inlines = [.text("a")]
        #expect(changed == plain)
    }
}
