import Markdown
import TestSupport
import Testing

@Suite struct TableRepairTests {
    /// What a person reads, and the codes of what was repaired.
    static let cases: [Case] = [
        Case("nothing to repair", "|a|b|\n|-|-|\n|1|2|\n|x|\n", "1-4 [nn] a¦b / 3: 1¦2 / 4: x¦"),
        Case(
            "row split over lines", "|n|t|d|\n|-|-|-|\n|x|Int32|First. Valid values 0 to 9\nSecond.|\n|y|z|w|\n",
            "1-5 repaired [nnn] n¦t¦d / 3: x¦Int32¦First. Valid values 0 to 9 Second. / 5: y¦z¦w",
            "3:1 table.continuation-line"),
        Case(
            "row split twice", "|n|d|\n|-|-|\n|x|*a\nb*\nc|\n", "1-5 repaired [nn] n¦d / 3: x¦a b c",
            "3:1 table.continuation-line"),
        Case(
            "row split before its last cell", "|n|t|d|\n|-|-|-|\n|x|y|\nz|\n",
            "1-4 repaired [nnn] n¦t¦d / 3: x¦y¦z", "3:1 table.continuation-line"),
        Case(
            "whole row without a leading pipe", "|n|d|\n|-|-|\n|x|y|\nz|w|\n", "1-4 [nn] n¦d / 3: x¦y / 4: z¦w"),
        Case(
            "whole row below an open one", "|n|d|\n|-|-|\n|x|y\nz|w|\n", "1-4 [nn] n¦d / 3: x¦y / 4: z¦w"),
        Case("text below a closed row", "|n|d|\n|-|-|\n|x|y|\ntext\n", "1-4 [nn] n¦d / 3: x¦y / 4: text¦"),
        Case(
            "text below a table without closing pipes", "|n|d\n|-|-\n|x|y\ntext\n", "1-4 [nn] n¦d / 3: x¦y / 4: text¦"),
        Case("rows without outer pipes", "n|d\n-|-:\nx|y\nz\n", "1-4 [nr] n¦d / 3: x¦y / 4: z¦"),
        Case(
            "delimiter row too wide", "|a|b|\n|:-|:-|:-|\n|1|2|\n", "1-3 repaired [ll] a¦b / 3: 1¦2",
            "2:1 table.delimiter-width"),
        Case(
            "delimiter row too narrow", "|a|b|c|\n|:-|:-|\n|1|2|3|\n", "1-3 repaired [lln] a¦b¦c / 3: 1¦2¦3",
            "2:1 table.delimiter-width"),
        Case(
            "header too narrow", "|a|b|\n|:-|:-|:-|\n|1|2|3|\n", "1-3 repaired [lll] a¦b¦ / 3: 1¦2¦3",
            "2:1 table.delimiter-width"),
        Case("one header cell, two hyphens", "|a|\n|-|-|\n"),
        Case("two header cells over hyphens alone", "a | b\n-\n"),
        Case(
            "pipe in code", "|a|b|\n|-|-|\n|x|`{id|name}` or `|`|\n", "1-3 repaired [nn] a¦b / 3: x¦{id|name} or |",
            "3:9 table.pipe-in-code"),
        Case(
            "backtick in code", "|a|b|\n|-|-|\n|x|`>`, `|`, `` ` ``, `^`|\n",
            "1-3 repaired [nn] a¦b / 3: x¦>, |, `, ^", "3:11 table.pipe-in-code"),
        Case("pipe in code where cells fit", "|a|b|\n|-|-|\n|`x|y`|\n", "1-3 [nn] a¦b / 3: `x¦y`"),
        Case(
            "pipes in text", "|a|b|\n|-|-|\n|x|file (*.cer | *.crt | *.bin).|\n",
            "1-3 repaired [nn] a¦b / 3: x¦file (*.cer | *.crt | *.bin).", "3:18 table.row-cells"),
        Case(
            "cell too many before the last", "|a|b|\n|-|-|\n|x| |Scope.All|\n",
            "1-3 repaired [nn] a¦b / 3: x¦Scope.All", "3:6 table.row-cells"),
        Case("empty cells too many", "|a|b|\n|-|-|\n|x|y| |\n", "1-3 [nn] a¦b / 3: x¦y"),
        Case(
            "slip after the closing pipe", "|a|b|\n|-|-|\n|x|y|s\n", "1-3 [nn] a¦b / 3: x¦y", "3:6 table.row-cells"),
        Case(
            "lone pipe between rows", "|a|\n|-|\n|1|\n|\n|2|\n", "1-5 repaired [n] a / 3: 1 / 5: 2",
            "4:1 table.stray-pipe"),
        Case(
            "delimiter row twice", "|a|b|\n|--|--|\n|:--|:--|\n|1|2|\n", "1-4 repaired [nn] a¦b / 4: 1¦2",
            "3:1 table.second-delimiter"),
        Case(
            "delimiter row of other marks", "|a|b|\n|===|===|\n|1|2|\n", "1-3 repaired [nn] a¦b / 3: 1¦2",
            "2:1 table.delimiter-row"),
        Case(
            "delimiter row of dashes", "|a|b|\n|–––|–––|\n|1|2|\n", "1-3 repaired [nn] a¦b / 3: 1¦2",
            "2:1 table.delimiter-row"),
        Case(
            "delimiter row of marks apart", "|a|b|\n|: ---|---|\n|1|2|\n", "1-3 repaired [nn] a¦b / 3: 1¦2",
            "2:1 table.delimiter-row"),
        Case(
            "no delimiter row", "|a|b|\n|1|2|\n", "1-2 repaired [nn] a¦b / 2: 1¦2", "2:1 table.delimiter-row"),
        Case("lines with pipes that are not all rows", "|a|b|\n|1|2|3|\n"),
        Case("text with pipes", "|a|b\n|1|2\n"),
        Case(
            "rows below an empty line", "|a|b|\n|-|-|\n|1|2|\n\n|3|4|\n\n|5|*6*|\n",
            "1-7 repaired [nn] a¦b / 3: 1¦2 / 5: 3¦4 / 7: 5¦6", "5:1 table.rows-apart", "7:1 table.rows-apart"),
        Case(
            "rows below a comment", "|a|b|\n|-|-|\n|1|2|\n<!-- |x|y| -->\n|3|4|\n",
            "1-5 repaired [nn] a¦b / 3: 1¦2 / 5: 3¦4", "5:1 table.rows-apart"),
        Case(
            "rows below an include", "|a|b|\n|-|-|\n|1|2|\n\n[!INCLUDE [x](y.md)]\n\n|3|4|\n",
            "1-7 repaired [nn] a¦b / 3: 1¦2 / 7: 3¦4", "7:1 table.rows-apart"),
        Case(
            "rows of one column", "|a|\n|===|\n|1|\n\n|2|\n", "1-5 repaired [n] a / 3: 1 / 5: 2",
            "2:1 table.delimiter-row", "5:1 table.rows-apart"),
        Case(
            "other lines below a table", "|a|b|\n|-|-|\n|1|2|\n\n|3|\n", "1-3 [nn] a¦b / 3: 1¦2"),
        Case("row of single hyphens", "|a|b|\n|-|-|\n|-|-|\n", "1-3 [nn] a¦b / 3: -¦-"),
        Case("delimiter row below a row", "|a|\n|-|\n|1|\n|---|\n", "1-4 [n] a / 3: 1 / 4: ---"),
        Case("include below a table", "|a|\n|-|\n|1|\n[!INCLUDE [x](x.md)]\n", "1-3 [n] a / 3: 1"),
        Case(
            "odd spaces in cells", "|a\u{A0}b|c\u{200B}|\n|-|-|\n|x\u{202F}y\u{A0}|\u{200B}**z**|\n",
            "1-3 [nn] a b¦c / 3: x y¦z"),
        Case(
            "each odd space", "|a|\n|-|\n|x\u{2000}a\u{200A}b\u{2060}c\u{FEFF}d\u{2003}e|\n|\u{2060}x\u{200B}|\n",
            "1-4 [n] a / 3: x a bcd e / 4: x"),
        Case(
            "spaces that are none", "|a|\n|-|\n|x\u{200C}y\u{2061}z\u{205F}w|\n",
            "1-3 [n] a / 3: x\u{200C}y\u{2061}z\u{205F}w"),
        Case("indented by a no-break space", "|a|\n|-|\n|\u{A0}x\u{A0}y|\n", "1-3 [n] a / 3: x y"),
        Case("lone pipe after the rows", "|a|\n|-|\n|1|\n|\n", "1-3 [n] a / 3: 1"),
        Case(
            "in a quote", "> |a|b|\n> |-|-|\n> |x|y\n> z|\n", "1-4 repaired [nn] a¦b / 3: x¦y z",
            "3:3 table.continuation-line"),
        Case("right below a note", "> note\n|a|\n|-|\n|1|\n", "2-4 [n] a / 4: 1"),
        Case("right below a list item", "- one\n- two\n|a|\n|-|\n|1|\n", "3-5 [n] a / 5: 1"),
        Case("text below a note", "> note\na | b\n-|-\n"),
        Case("lazy line is no continuation", "> |a|b|\n> |-|-|\n> |x|y\nz|\n", "1-3 [nn] a¦b / 3: x¦y"),
    ]

    @Test("Tables as a person reads them", arguments: cases)
    func repair(_ example: Case) {
        let document = read(example.input)
        #expect(tables(document) + codes(document) == example.output)
    }

    @Test("Without repair, nothing is repaired", arguments: cases)
    func noRepair(_ example: Case) {
        let document = read(example.input, repairs: false)
        #expect(document.tables.allSatisfy { !$0.isRepaired })
        #expect(document.diagnostics.allSatisfy { $0.code == .tableRowCells })
    }

    @Test func cellsOfJoinedLinesKnowTheirPlace() throws {
        let document = read("|n|t|d|\n|-|-|-|\n|x|y|\nz|\n")
        let row = try #require(document.tables.first?.rows.first)
        #expect(row.cells.map(\.location.line) == [3, 3, 4])
        #expect(row.cells.map(\.location.column) == [2, 4, 1])
        #expect(row.sourceCellCount == 3)
    }
}
