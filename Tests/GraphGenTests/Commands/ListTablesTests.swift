import Foundation
import Testing

@testable import GraphGen

@Suite struct ListTablesTests {
    private func list(_ paths: String...) throws -> Any {
        let console = RecordingConsole()
        #expect(try ListTables(paths: paths).run(console) == .done)
        return try JSONSerialization.jsonObject(with: Data(console.output.utf8))
    }

    @Test func aPageGivesAList() throws {
        let tables = try list(Sample.docs + "/resources/loanstate.md") as? [[String: Any]]
        #expect(tables?.count == 1)
        #expect(tables?[0]["line"] as? Int == 14)
        #expect(tables?[0]["header"] as? [String] == ["Member", "Value", "Description"])
        #expect((tables?[0]["rows"] as? [Any])?.count == 3)
    }

    @Test func aFolderGivesAnObject() throws {
        let pages = try list(Sample.docs) as? [String: [[String: Any]]]
        #expect(
            pages?.keys.sorted() == [
                "api/loan-get.md", "api/loan-update.md", "resources/loan.md", "resources/loanstate.md",
            ])
        #expect(pages?["api/loan-update.md"]?.count == 2)
    }

    @Test func severalPagesGiveAnObjectByTheGivenNames() throws {
        let names = ["/resources/loan.md", "/resources/loanstate.md"].map { Sample.docs + $0 }
        let pages = try list(names[0], names[1]) as? [String: Any]
        #expect(pages?.keys.sorted() == names)
    }

    @Test func aMissingPageIsAnInputError() {
        let error = #expect(throws: GraphGenError.self) { try list("/no/such/page.md") }
        #expect(error?.status == .inputOutput)
    }
}
