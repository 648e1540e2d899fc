import GraphDocs
import Testing

@Suite("Name cells")
struct NameCellTests {
    private func rows(_ cells: [String]) -> PageFacts {
        let lines = cells.map { "|\($0)|String|d|" }.joined(separator: "\n")
        return facts(resourcePage("## Properties\n|Property|Type|Description|\n|:---|:---|:---|\n\(lines)"))
    }

    @Test(
        arguments: [
            ("displayName", "displayName"), ("**displayName**", "displayName"), ("`displayName`", "displayName"),
            ("v4_0_3", "v4_0_3"), ("_id", "_id"), ("_format_", "format"), ("Version", "Version"),
            ("name (deprecated)", "name"), ("name (Deprecated)", "name"), ("_id (deprecated)", "_id"),
            ("@microsoft.graph.downloadUrl", "@microsoft.graph.downloadUrl"), ("site@odata.bind", "site@odata.bind"),
            ("file/localizations", "file/localizations"),
            ("file/localizations/{localizationId}/versions", "file/localizations/{localizationId}/versions"),
            ("[filesFolder](../api/x.md)", "filesFolder"), ("odata.type", "@odata.type"), ("a\u{200B}b", "ab"),
            ("participants\\_v2", "participants_v2"), ("\u{00A0}name\u{00A0}", "name"), ("$count", "$count"),
        ])
    func name(cell: String, expected: String) {
        #expect(rows([cell]).types.first?.properties.map(\.name) == [expected])
    }

    @Test(arguments: [
        ("name", false), ("name (deprecated)", true), ("name (Deprecated)", true), ("**name** (deprecated)", true),
    ])
    func deprecation(cell: String, expected: Bool) {
        #expect(rows([cell]).types.first?.properties.first?.isMarkedDeprecated == expected)
    }

    @Test("prose is left out with a remark", arguments: ["The value 0 means none", "9lives", "a, b"])
    func prose(cell: String) {
        let page = rows(["id", "name", cell])
        #expect(page.types.first?.properties.map(\.name) == ["id", "name"])
        #expect(page.codes == ["table.row-name"])
    }

    @Test func groups() {
        let page = facts(
            resourcePage(
                """
                ## Properties
                |Property|Type|Description|
                |:---|:---|:---|
                |**Device configuration**|
                |id|String|Key.|
                | **Calendar** | | |
                |name|String|Name.|
                """))
        #expect(page.types.first?.properties.map(\.name) == ["id", "name"])
        #expect(page.codes.filter { $0.hasPrefix("type-cell") || $0 == "table.row-name" }.isEmpty)
    }
}
