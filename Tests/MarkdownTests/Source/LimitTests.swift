import GraphGenBase
import Testing

@testable import Markdown

/// What is read at the limits of a page, and what beyond them.
@Suite(.timeLimit(.minutes(2))) struct LimitTests {
    private func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private func kinds(_ document: MarkdownDocument) -> [DiagnosticCode] { document.diagnostics.map(\.code) }

    @Test func pageBytes() {
        let page = [UInt8](repeating: UInt8(ascii: "a"), count: Limits.pageBytes)
        #expect(kinds(MarkdownReader().read(page, page: "p")).isEmpty)
        #expect(kinds(MarkdownReader().read(page + [UInt8(ascii: "b")], page: "p")) == [.pageTooLarge])
    }

    @Test func blockDepth() {
        #expect(kinds(read(many("> ", Limits.blockDepth) + "a\n")).isEmpty)
        #expect(kinds(read(many("> ", Limits.blockDepth + 1) + "a\n")) == [.pageNesting])
    }

    @Test func inlineDepth() {
        func depth(_ inlines: [Inline]) -> Int {
            inlines.map { inline in
                switch inline {
                case .emphasis(let content), .strong(let content): depth(content) + 1
                default: 0
                }
            }.max() ?? 0
        }
        func found(_ count: Int) -> Int {
            let marks = (0..<count).map { $0.isMultiple(of: 2) ? "*" : "_" }
            let page = marks.joined(separator: "a ") + "b" + marks.reversed().joined(separator: " a")
            guard case .paragraph(let paragraph)? = read(page).blocks.first else { return -1 }
            return depth(paragraph.content.inlines)
        }
        #expect(found(Limits.inlineDepth - 1) == Limits.inlineDepth - 1)
        #expect(found(Limits.inlineDepth) == Limits.inlineDepth)
        #expect(found(Limits.inlineDepth + 1) == Limits.inlineDepth)
    }

    @Test func htmlTagBytes() {
        func isTag(_ size: Int) -> Bool {
            let text = "<a b='" + many("c", size - 8) + "'>"
            return Array(text.utf8).withUnsafeBufferPointer { HTMLTag($0, at: 0) != nil }
        }
        #expect(isTag(Limits.htmlTagBytes))
        #expect(!isTag(Limits.htmlTagBytes + 1))
    }

    @Test func tableColumns() {
        func page(_ columns: Int) -> String { many("|a", columns) + "|\n" + many("|-", columns) + "|\n" }
        #expect(read(page(Limits.tableColumns)).tables.first?.header.count == Limits.tableColumns)
        #expect(read(page(Limits.tableColumns + 1)).tables.isEmpty)
        #expect(kinds(read(page(Limits.tableColumns + 1))) == [.tableTooLarge])
    }

    @Test func tableCells() {
        let columns = 1 << 12
        let rows = Limits.tableCells / columns - 1
        func page(_ rows: Int) -> String {
            many("|a", columns) + "|\n" + many("|-", columns) + "|\n" + many("|b|\n", rows)
        }
        #expect(kinds(read(page(rows))).isEmpty)
        #expect(kinds(read(page(rows + 1))) == [.tableTooLarge])
    }

    @Test func joinedLines() {
        let open = "|a|" + many("b|", Limits.joinedLines + 2) + "\n|-|" + many("-|", Limits.joinedLines + 2) + "\n|c"
        func joined(_ lines: Int) -> Int? { read(open + many("|\nd", lines) + "|\n").tables.first?.rows.count }
        #expect(joined(Limits.joinedLines) == 1)
        #expect(joined(Limits.joinedLines + 1) == 2)
    }

    @Test func directivesInRow() {
        func rows(_ directives: Int) -> Int? {
            read("|a|\n|-|\n|b|\n" + many("[!INCLUDE [c](d.md)]\n", directives) + "|e|\n").tables.first?.rows.count
        }
        #expect(rows(Limits.directivesInRow) == Limits.directivesInRow + 2)
        #expect(rows(Limits.directivesInRow + 1) != Limits.directivesInRow + 3)
    }

}
