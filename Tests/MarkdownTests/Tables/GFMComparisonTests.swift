import Foundation
import Markdown
import Testing

/// Without repairs, tables are those of cmark-gfm: lines, alignments, header, rows and the text of every cell.
@Suite(.enabled(if: GFMReference.command != nil, "needs cmark-gfm")) struct GFMComparisonTests {
    @Test func cases() throws {
        let pages = tableCases.map(\.input)
        let expected = try GFMReference.tables(of: pages.map { Array($0.utf8) })
        for (example, expected) in zip(tableCases, expected) {
            let found = tables(read(example.input, repairs: false))
            #expect(found.map(withoutFirstLine) == expected.map(withoutFirstLine), "\(example.name)")
        }
    }

    /// cmark-gfm counts text glued above a table to its header.
    private func withoutFirstLine(_ table: String) -> Substring { table.drop { $0 != "-" } }

    @Test(.enabled(if: Corpus.folder != nil, "needs GRAPH_DOCS_DIR"), .timeLimit(.minutes(10)))
    func everyPage() async throws {
        let pages = try Corpus.pages.map { Array(try Data(contentsOf: $0)) }
        async let reference = GFMReference.tables(of: pages)
        let reader = MarkdownReader(repairsTables: false)
        let found = pages.map { reader.read($0, page: "page.md").tables.map(sketch) }
        let expected = try await reference
        #expect(expected.count == pages.count)
        var differences: [String] = []
        for (index, expected) in expected.enumerated()
        where expected.map(withoutFirstLine) != found[index].map(withoutFirstLine) {
            differences.append(Corpus.pages[index].path)
        }
        #expect(differences.isEmpty, "\(differences.count) pages differ, first \(differences.prefix(5))")
        #expect(found.reduce(0) { $0 + $1.count } > 0)
    }
}
