import Foundation
import Markdown
import Testing

@testable import GraphGen

@Suite struct TableJSONTests {
    private func cell(_ text: String) -> Table.Cell {
        .init(raw: text, content: .init(text: text, inlines: [.text(text)]), location: .init(line: 1))
    }

    private func table(line: Int, repaired: Bool = false) -> Table {
        Table(
            alignments: [.left, .none], header: [cell("A"), cell("B \"x\"")],
            rows: [.init(cells: [cell("1"), cell("\\ \t\u{1}é")], line: line + 2, sourceCellCount: 2)],
            location: .init(line: line), endLine: line + 2, isRepaired: repaired)
    }

    @Test func noTablesIsAnEmptyList() { #expect(TableJSON.list([]) == Array("[]".utf8)) }

    @Test func isTheDocumentedJSON() throws {
        let blocks: [Block] = [
            .quote(blocks: [.table(table(line: 3))], location: .init(line: 3)),
            .list(
                items: [[.table(table(line: 9, repaired: true))]], isOrdered: false, location: .init(line: 9)),
        ]
        let document = MarkdownDocument(page: "p.md", frontMatter: .init(), blocks: blocks, diagnostics: [])
        let json = try JSONSerialization.jsonObject(with: Data(TableJSON.list(document.tables))) as? [[String: Any]]
        #expect(json?.count == 2)
        #expect(json?[0]["line"] as? Int == 3)
        #expect(json?[0]["endLine"] as? Int == 5)
        #expect(json?[0]["alignments"] as? [String] == ["left", "none"])
        #expect(json?[0]["header"] as? [String] == ["A", "B \"x\""])
        #expect(json?[0]["repaired"] == nil)
        let rows = json?[0]["rows"] as? [[String: Any]]
        #expect(rows?[0]["line"] as? Int == 5)
        #expect(rows?[0]["cells"] as? [String] == ["1", "\\ \t\u{1}é"])
        #expect(json?[1]["repaired"] as? Bool == true)
    }
}
