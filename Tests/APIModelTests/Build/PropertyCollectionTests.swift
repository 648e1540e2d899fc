import GraphDocs
import GraphGenBase
import Testing

@testable import APIModel

@Suite struct PropertyCollectionTests {
    @Test func onePropertyInTwoTables() {
        let type = Make.type(
            "x", properties: [Make.row("owner", "user")],
            relationships: [Make.row("owner", "user"), Make.row("members", "user collection")])
        let model = Make.build(
            Make.page("x", [type]), Make.page("user", [Make.type("user", properties: [Make.row("id")])]))
        #expect(model.type("x")?.properties.map(\.name) == ["owner", "members"])
        #expect(model.type("x")?["owner"]?.isNavigation == true)
        #expect(model.type("user")?.kind == .entity)
    }

    @Test func rowsInPageOrderWithWhatTheySay() {
        let rows = [Make.row("size", "Int32", "Valid values 1 to 9."), Make.row("name"), Make.row("size", "Int64")]
        let model = Make.build(Make.page("x", [Make.type("x", properties: rows)]))
        #expect(model.type("x")?.properties.map(\.name) == ["size", "name"])
        #expect(model.type("x")?["size"]?.maximum == .integer(9))
        #expect(model.codes == ["property.conflict"])
    }

    @Test func aRowWithoutATypeIsToldUnlessTheReadingDid() {
        var row = Make.row("name")
        row.type = nil
        var page = Make.page("x", [Make.type("x", properties: [row])])
        #expect(Make.build(page).codes == ["property.untyped"])
        page.diagnostics = [
            Diagnostic(.typeCellMissing, "No type", page: page.page, line: row.source.line, column: 1)
        ]
        #expect(Make.build(page).codes == ["type-cell.missing"])
    }
}
