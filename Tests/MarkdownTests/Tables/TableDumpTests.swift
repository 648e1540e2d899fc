import Markdown
import Testing

@Suite struct TableDumpTests {
    @Test func onePage() {
        let json = TableDump.json(of: read("|a|b|\n|:-|-:|\n|\"x\"|`y`<br>|\n")).serialized()
        #expect(
            json == """
                [{"line":1,"endLine":3,"alignments":["left","right"],"header":["a","b"],\
                "rows":[{"line":3,"cells":["\\"x\\"","y"]}]}]
                """)
    }

    @Test func repairedTableSaysSo() {
        let json = TableDump.json(of: read("- |a|b|\n  |-|\n")).serialized(.indented)
        #expect(
            json == """
                [
                  {
                    "line": 1,
                    "endLine": 2,
                    "alignments": [
                      "none",
                      "none"
                    ],
                    "header": [
                      "a",
                      "b"
                    ],
                    "rows": [],
                    "repaired": true
                  }
                ]
                """)
    }

    @Test func severalPagesInTheOrderGiven() {
        let reader = MarkdownReader()
        let pages = ["b.md", "a.md"].map { reader.read(Array("x\n".utf8), page: $0) }
        #expect(TableDump.json(of: pages).serialized() == #"{"b.md":[],"a.md":[]}"#)
    }
}
