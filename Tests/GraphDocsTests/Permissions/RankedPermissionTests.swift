import GraphDocs
import Testing

/// "Least privileged" and "Higher privileged" columns.
@Suite struct RankedPermissionTests {
    private func rows(_ least: String, _ higher: String, head: String = "Least privileged permissions")
        -> [PermissionFacts.Row]
    {
        facts(
            "# Get lamp\n\n## Permissions\n|Permission type|\(head)|Higher privileged permissions|\n|:---|:---|:---|\n|Application|\(least)|\(higher)|\n\n## HTTP request\n```http\nGET /lamps\n```\n",
            page: "v1.0/api/lamp-get.md"
        ).operation?.permissions.flatMap(\.rows) ?? []
    }

    @Test(
        arguments: [
            ("Lamp.Read.A, Lamp.Read.B", "Not available", [["Lamp.Read.A"], ["Lamp.Read.B"]], 2),
            ("Lamp.Read.A and Lamp.Read.B", "Lamp.All", [["Lamp.Read.A", "Lamp.Read.B"], ["Lamp.All"]], 1),
            ("Lamp.Read.A", "Lamp.Read.A, Lamp.All", [["Lamp.Read.A"], ["Lamp.All"]], 1),
            ("Not supported.", "Not supported.", [], nil), ("Not available", "Lamp.All", [["Lamp.All"]], 0),
        ] as [(String, String, [[String]], Int?)])
    func ranks(_ least: String, _ higher: String, _ scopes: [[String]], _ count: Int?) {
        let row = rows(least, higher).first
        #expect(row?.scopes == scopes)
        #expect(row?.least == count)
    }

    @Test func oneColumnRanksNone() {
        let page = facts(
            "# Get lamp\n\n## Permissions\n|Permission type|Permissions (from least to most privileged)|\n|:---|:---|\n|Application|Lamp.Read.A, Lamp.All|\n\n## HTTP request\n```http\nGET /lamps\n```\n",
            page: "v1.0/api/lamp-get.md")
        #expect(page.operation?.permissions.flatMap(\.rows).map(\.least) == [nil])
    }
}
