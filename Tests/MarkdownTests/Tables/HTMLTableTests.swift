import Markdown
import TestSupport
import Testing

@Suite struct HTMLTableTests {
    static let cases: [Case] = [
        Case(
            "cells on a line", "<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td>1</td><td>2</td></tr>\n</table>\n",
            "2-4 repaired [nn] a¦b / 3: 1¦2"),
        Case(
            "end tags left out, capitals", "<TABLE><TR><TH>a<TH>b\n<TR><TD>1<TD>2\n<TR><TD>3</TABLE>\n",
            "1-3 repaired [nn] a¦b / 2: 1¦2 / 3: 3¦"),
        Case(
            "empty lines between rows and cells",
            "<table>\n<tr><td>a</td>\n\n<td>b</td></tr>\n\n    <tr><td>1</td><td>\n\n`2`\n\n</td></tr>\n\n</table>\n",
            "2-12 repaired [nn] a¦b / 6: 1¦2"),
        Case(
            "markup and comments in cells",
            "<table><tr><td>a &amp; b</td></tr>\n<!-- <tr> -->\n<tr><td><code>x</code> <!-- y -->\n<b>z</b></td></tr></table>\n",
            "1-4 repaired [n] a & b / 3: x z"),
        Case(
            "two tables and text", "<div><table><tr><td>a</table>\ntext <table><tr><td>b</table></div>\n",
            "1-1 repaired [n] a", "2-2 repaired [n] b"),
        Case(
            "cells that span others", "<table><tr><td colspan=\"2\">a</td></tr><tr><td>1</td><td>2</td></tr></table>\n"),
        Case(
            "capitals in the attribute of a cell that spans others",
            "<table><tr><td>a</td><td>b</td></tr><tr><td COLSPAN=\"2\">1</td></tr></table>\n"),
        Case("a table in a table", "<table><tr><td><table><tr><td>a</table></table>\n"),
        Case("no end", "<table><tr><td>a</td></tr>\n\ntext\n"),
        Case("a row wider than the header", "<table><tr><td>a</td></tr><tr><td>1</td><td>2</td></tr></table>\n"),
    ]

    @Test("Tables of HTML", arguments: cases)
    func html(_ example: Case) {
        let document = read(example.input)
        #expect(tables(document) + codes(document) == example.output)
        #expect(read(example.input, repairs: false).tables.isEmpty)
    }

    @Test("A control character does not hide the end of a table")
    func controlCharacter() {
        let document = read(
            "<table><tr><td>\u{1}a</td></tr></table>\n\ntext\n\n<table><tr><td>b</td></tr></table>\n")
        #expect(sketch(document).contains("3:1 p text"))
        #expect(document.tables.count == 2)
    }

    @Test func linksAndPlaces() throws {
        let document = read(
            "<table>\n<tr><td>a</td><td>b</td></tr>\n<tr><td>\n  <a href=\"x.md\">x</a> collection</td><td>c</td></tr></table>\n"
        )
        let row = try #require(document.tables.first?.rows.first)
        #expect(row.cells[0].raw == "[x](x.md) collection")
        #expect(row.cells.map(\.location.line) == [4, 4])
        #expect(row.cells.map(\.location.column) == [3, 43])
        #expect(row.line == 3)
    }
}
