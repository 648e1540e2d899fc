import Markdown
import Testing

/// Pages made to crash or to hang; each must be read in time that grows with its length only.
@Suite(.timeLimit(.minutes(2))) struct HostilePageTests {
    private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test(
        "Deep nesting",
        arguments: [
            "> ", "- ", "1. ", "> - ", ">", "* a\n\n  ",
        ])
    func nesting(_ marker: String) {
        let page = repeated(marker, 10_000) + "a\n" + repeated("\n", 20_000) + "b\n"
        let document = read(page)
        #expect(!document.blocks.isEmpty)
        #expect(depth(document.blocks) <= 101)
    }

    @Test func nestedListsByIndentation() {
        let page = (0..<1_400).map { repeated(" ", 2 * $0) + "- a\n" }.joined()
        let document = read(page)
        #expect(depth(document.blocks) == 101)
        #expect(codes(document).contains { $0.hasSuffix("page.nesting") })
        #expect(paragraphs(document.blocks) == 1_400)
    }

    @Test(
        "Long runs",
        arguments: [
            "|", "[", "![", "*a_ ", "`", "&", "<", "<!--", "<!-- a -->", "a <!-- ", "a <?", "[a](", "\\", "> ",
            "|a|\n|-|\n",
            "|a|\n|-|\n|\n", "x\n|a|\n|-|\n|\n", "|a|\n|-|\n===\n", "|-|-|\n", "a\n|-|\n2. b\n", "[a]: b\n", "\t", "\r",
            "---\n",
            "```\n", "<!-- {", "{\"a\":", "| `a|b` |\n",
        ])
    func runs(_ unit: String) {
        for prefix in ["", "|a|b|\n|-|-|\n|x|"] {
            let document = read(prefix + repeated(unit, 100_000 / unit.utf8.count))
            #expect(document.diagnostics.allSatisfy { $0.line >= 1 && $0.column >= 1 })
        }
    }

    @Test func emphasisNestsToABound() {
        let document = read(repeated("*", 20_000) + "a" + repeated("*", 20_000))
        guard case .paragraph(let paragraph)? = document.blocks.first else {
            Issue.record("no paragraph")
            return
        }
        #expect(paragraph.content.text == "a")
        #expect(depth(paragraph.content.inlines) <= 66)
    }

    @Test func pageIsCutAtItsLimit() {
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: MarkdownReader.byteLimit + 1)
        let document = MarkdownReader().read(bytes, page: "p")
        #expect(document.blocks.count == 1)
        #expect(document.diagnostics.map(\.code) == [.pageTooLarge])
        #expect(MarkdownReader().read(Array(bytes.dropLast()), page: "p").diagnostics.isEmpty)
    }

    @Test func wideTablesDoNotMultiply() {
        let wide = repeated("|a", 3_000) + "\n" + repeated("|-", 3_000) + "\n" + repeated("x\n", 3_000)
        let document = read(wide)
        #expect(codes(document).map { $0.split(separator: " ").last } == ["table.too-large"])
        let wider = read(repeated("|a", 70_000) + "\n" + repeated("|-", 70_000) + "\n")
        #expect(wider.tables.isEmpty)
        #expect(wider.diagnostics.map(\.code) == [.tableTooLarge])
    }

    @Test("Random bytes", arguments: 0..<40)
    func random(_ seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let pieces = [
            "| a | b |\n", "|---|---|\n", "> ", "- ", "1. ", "    ", "\n", "---\n", "===\n", "<!-- {", "-->", "```\n",
            "[a]: b\n",
            "|", "<br>\n", "2. x\n", "\t", "x", "`", "*", "\u{A0}", "\r\n", "\0", "{\"a\":", "\\", "&amp;", "é",
        ]
        var bytes: [UInt8] = []
        for _ in 0..<400 {
            if next(10) == 0 { bytes.append(UInt8(next(256))) } else { bytes += pieces[next(pieces.count)].utf8 }
        }
        let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
        for repairs in [true, false] {
            let document = MarkdownReader(repairsTables: repairs).read(bytes, page: "p")
            #expect(document.tables.allSatisfy { $0.endLine <= lines && $0.location.line < $0.endLine })
            #expect(
                document.tables.allSatisfy { table in table.rows.allSatisfy { $0.cells.count == table.header.count } })
        }
    }

    private func depth(_ blocks: [Block]) -> Int {
        blocks.map { block in
            switch block {
            case .quote(let blocks, _): depth(blocks)
            case .list(let items, _, _): items.map(depth).max() ?? 0
            default: 0
            }
        }.max().map { $0 + 1 } ?? 0
    }

    private func paragraphs(_ blocks: [Block]) -> Int {
        blocks.map { block in
            switch block {
            case .quote(let blocks, _): paragraphs(blocks)
            case .list(let items, _, _): items.map(paragraphs).reduce(0, +)
            case .paragraph: 1
            default: 0
            }
        }.reduce(0, +)
    }

    private func depth(_ inlines: [Inline]) -> Int {
        inlines.map { inline in
            switch inline {
            case .emphasis(let content), .strong(let content): depth(content)
            default: 0
            }
        }.max().map { $0 + 1 } ?? 0
    }
}
