import GraphGenBase
import Markdown
import TestSupport
import Testing

@Suite struct TableTests {
    @Test("Tables as GFM has them", arguments: tableCases)
    func gfm(_ example: Case) {
        #expect(tables(read(example.input, repairs: false)) == example.output)
    }

    @Test func cellsKnowTheirSource() throws {
        let document = read("---\ntitle: x\n---\n\n> | a | **b** |\n> |---|---|\n> |  1 \\| 2|\n", repairs: false)
        let table = try #require(document.tables.first)
        #expect(table.location == Position(line: 5, column: 3))
        #expect(table.header.map(\.raw) == ["a", "**b**"])
        #expect(table.header.map(\.location) == [.init(line: 5, column: 5), .init(line: 5, column: 9)])
        let row = try #require(table.rows.first)
        #expect(row.line == 7)
        #expect(row.sourceCellCount == 1)
        #expect(row.cells.map(\.raw) == ["1 | 2", ""])
        #expect(row.cells.map(\.location) == [.init(line: 7, column: 6), .init(line: 7, column: 13)])
    }

    @Test func textAroundATableIsKept() {
        let document = read("[l](m) above\n| a |\n|---|\n| 1 |\n<br>\n\nbelow\n", repairs: false)
        #expect(
            sketch(document) == [
                "1:1 p l above", "2:1 table 2-4 [n] a / 4: 1", "5:1 html <br>", "7:1 p below",
            ])
    }

    @Test func columnsOfMovedLinesAreThoseOfTheFile() {
        let document = read("> x\n>    | a |\n> |---|\n> <br>\n> y [z](w)\n", repairs: false)
        #expect(
            sketch(document) == [
                "1:1 quote", "  1:3 p x", "  2:6 table 2-3 [n] a", "  4:3 html <br>\ny [z](w)",
            ])
    }

    @Test func surplusIsToldWhenItIsLost() {
        #expect(codes(read("|a|\n|-|\n|1| |\n|1|2|\n", repairs: false)) == ["4:4 table.row-cells"])
    }

    @Test(
        "Cells are read by cmark",
        arguments: [
            ("x_y z", "x_y z", "x_y z"),
            ("*a* **b** _c_", "*a* **b** *c*", "a b c"),
            ("[T](../r/t.md) collection", "[T](../r/t.md) collection", "T collection"),
            ("[T](t.md \"x\")", "[T](t.md 'x')", "T"),
            ("`a` - b", "`a` - b", "a - b"),
            ("a<br>b<br/>c", "a{<br>}b{<br/>}c", "abc"),
            ("a <br> b", "a {<br>} b", "a  b"),
            ("![alt *x*](i.png)", "![alt *x*](i.png)", "alt x"),
            ("&lt;token&gt; &amp; &#x2713;", "<token> & ✓", "<token> & ✓"),
            ("\\{x\\} \\_", "{x} _", "{x} _"),
            ("[x] and [y][]", "[x] and [y][]", "[x] and [y][]"),
            ("a \\", "a \\", "a \\"),
            ("`` ` ``", "```", "`"),
            ("**a", "**a", "**a"),
            ("<https://x.y>", "[https://x.y](https://x.y)", "https://x.y"),
            ("- a", "- a", "- a"),
            ("> a `b`", "> a `b`", "> a b"),
            ("```x", "```x", "```x"),
            ("1) *a*", "1) *a*", "1) a"),
            ("<!-- c --> a", "{<!-- c -->} a", "a"),
        ])
    func inlines(_ source: String, _ inlines: String, _ text: String) throws {
        let document = read("|h|\n|-|\n|\(source) |\n")
        let cell = try #require(document.tables.first?.rows.first?.cells.first)
        #expect(sketch(cell.content.inlines) == inlines)
        #expect(cell.text == text)
        #expect(cell.raw == source)
    }
}
