import Testing

@testable import GraphDocs

@Suite("Permissions")
struct PermissionTests {
    @Test(
        "cells",
        arguments: [
            ("A.Read", "A.Read"), ("A.Read, B.Read.All", "A.Read, B.Read.All"),
            ("A.Read and B.Read", "A.Read+B.Read"), ("A.Read and B.Read, C.Read", "A.Read+B.Read, C.Read"),
            ("A.Read & B.Read", "A.Read+B.Read"), ("A.Read + B.Read", "A.Read+B.Read"),
            ("A.Read, B.Read and C.Read", "A.Read, B.Read+C.Read"), ("A.Read, and B.Read", "A.Read, B.Read"),
            ("A.Read, & B.Read", "A.Read, B.Read"), ("ab.cde", "ab.cde"), ("abc.de", "abc.de"),
            ("openid, profile, email, offline_access.", "openid, profile, email, offline_access"),
            ("lamps.com, Lamps.net, lamps.org, lamp.md, A.Read", "A.Read"), ("graph.microsoft.lamps, A.Read", "A.Read"),
            ("microsoft.directory/lamps, A.Read", "A.Read"), ("lit 9x.Read, A.Read", "A.Read"),
            ("A.Read or B.Read", "A.Read, B.Read"), ("A.Read, B.Read, or C.Read", "A.Read, B.Read, C.Read"),
            ("A.Read B.Read", "A.Read, B.Read"), ("A.Read、B.Read", "A.Read, B.Read"),
            ("A.Read, B.Read plus C.Read", "A.Read+C.Read, B.Read+C.Read"),
            (
                "One from A.Read, B.Read plus either C.Read or D.Read",
                "A.Read+C.Read, A.Read+D.Read, B.Read+C.Read, B.Read+D.Read"
            ),
            ("A.Read, , B.Read", "A.Read, B.Read"), ("A.Read.", "A.Read"), ("A.Read, A.Read", "A.Read"),
            ("eDiscovery.Read.All", "eDiscovery.Read.All"), ("Backup-Restore.Read.All", "Backup-Restore.Read.All"),
            ("TeamMember.Read.Group*, A.Read", "TeamMember.Read.Group, A.Read"),
            ("[A.Read](x.md), B.Read", "A.Read, B.Read"), ("Sites.Read.All (e.g. for lists)", "Sites.Read.All"),
            ("See graph.microsoft.com, A.Read", "A.Read"), ("Not supported.", "-"), ("Not Supported", "-"),
            ("None.", "-"),
            ("N/A", "-"), ("Not applicable", "-"), ("Not available.", "-"), ("不支持。", "-"), ("Nicht unterstützt.", "-"),
            ("サポートされていません。", "-"), ("Not supported.\u{00A0}", "-"),
        ])
    func cell(text: String, expected: String) {
        let parts = PermissionCell(lines: [text]).parts
        let sketch = parts.first.map { part in
            part.alternatives.isEmpty
                ? "-" : part.alternatives.map { $0.joined(separator: "+") }.joined(separator: ", ")
        }
        #expect(sketch == expected)
    }

    @Test(
        "words without permissions say nothing",
        arguments: [
            "**TODO: Determine scopes **", "varies by context", "e.g.", "ab.cd", "a..bcd", "2nd.Read", "-.Read",
            "openid or lamps",
            "All of: nothing", "For **user** resource:", "All of:",
        ])
    func silence(text: String) {
        #expect(PermissionCell(lines: [text]).parts.isEmpty)
    }

    @Test(
        "labels before permissions",
        arguments: [
            (["For **user** resource: A.Read", "For the `group` resource: B.Read"], "user=A.Read; group=B.Read"),
            (["In lamps: A.Read", "lamps resources: B.Read"], "lamps=A.Read, B.Read"),
            (["All of: A.Read, B.Read", "One of: A.Read, C.Read", "A.Read"], "=A.Read+B.Read, A.Read, C.Read"),
            (["A.Read: reads it", "A.Read, B.Read"], "=A.Read, B.Read"), (["So, here: A.Read"], "=A.Read"),
            (["\(String(repeating: "a", count: 80)): A.Read"], "\(String(repeating: "a", count: 80))=A.Read"),
            (["\(String(repeating: "a", count: 81)): A.Read"], "=A.Read"),
        ])
    func labels(lines: [String], expected: String) {
        let parts = PermissionCell(lines: lines).parts.map { part in
            "\(part.scope)=" + part.alternatives.map { $0.joined(separator: "+") }.joined(separator: ", ")
        }
        #expect(parts.joined(separator: "; ") == expected)
    }

    /// Up to thirteen bytes besides one permission, six more for each further one.
    @Test(
        "permissions and hardly a word besides",
        arguments: [
            ("A.Read", true), ("A.Read or B.Read", true), ("1234567890 A.Read12", true),
            ("12345678901234 A.Read", false),
            ("1234567890123 A.Read", false), ("123456789012 A.Read", true),
            ("123456789012345 A.Read B.Read", true), ("1234567890123456789 A.Read B.Read", false), ("lamps", false),
        ])
    func onlyPermissions(text: String, expected: Bool) {
        #expect(PermissionCell.listsOnlyPermissions(text) == expected)
    }

    private func tables(_ section: String, others: [String: String] = [:]) -> [String] {
        operation("## Permissions\n\(section)", others: others).permissions.map(\.sketch)
    }

    @Test func twoColumns() {
        let table = """
            |Permission type|Permissions (from least to most privileged)|
            |:---|:---|
            |Delegated (work or school account)|A.Read, A.Write|
            |Delegated (personal Microsoft account)|Not supported.|
            |Application|A.Read.All|
            """
        #expect(tables(table) == ["work: A.Read, A.Write; personal: -; app: A.Read.All"])
    }

    @Test func noBreakSpacesAroundCells() {
        let table =
            "|Permission type|Permissions|\n|-|-|\n|\u{00A0}Delegated (work or school account)|A.Read\u{00A0}|\n|\u{00A0}Application\u{00A0}|\u{00A0}Not supported.|"
        #expect(tables(table) == ["work: A.Read; app: -"])
    }

    @Test func reversedOrder() {
        let table = """
            |Permission&nbsp;type&nbsp;(by&nbsp;workflow)|Permissions (from most to least privileged)|
            |:---|:---|
            |Delegated (personal account|Not supported|
            |Application|A.Write, A.Read|
            """
        #expect(tables(table) == ["personal: -; app: A.Read, A.Write"])
    }

    @Test func ranked() {
        let table = """
            |Permission type|Least privileged permissions|Higher privileged permissions|
            |:---|:---|:---|
            |Delegated (work or school account)|A.Read|A.Write, B.Write|
            |Application|A.Read|Not available.|
            """
        #expect(tables(table) == ["work: A.Read, A.Write, B.Write; app: A.Read"])
    }

    @Test func selfAndOthers() {
        let table = """
            |Permission type|Permissions acting on self (from least to most privileged)|Permissions acting on others|
            |:---|:---|:---|
            |Delegated (work or school account)|A.Read|A.Read.All|
            |Application|Not applicable.|A.Read.All|
            """
        #expect(
            tables(table) == [
                "[acting on self] work: A.Read; app: -", "[acting on others] work: A.Read.All; app: A.Read.All",
            ])
    }

    @Test func transposed() {
        let table = """
            |Supported resource|Delegated (work or school account)|Delegated (personal Microsoft account)|Application|
            |:---|:---|:---|:---|
            |[event](event.md)|C.Read|C.Read|C.Read.All|
            |group post|G.Read|Not supported|None|
            """
        #expect(
            tables(table) == [
                "[event] work: C.Read; personal: C.Read; app: C.Read.All",
                "[group post] work: G.Read; personal: -; app: -",
            ])
    }

    @Test func subRows() {
        let table = """
            |Permission type|Permissions (from most to least privileged)|
            |:---|:---|
            |Delegated (work or school account)||
            |&nbsp; &nbsp; **Device configuration**|C.Write, C.Read|
            |&nbsp; &nbsp; **Apps**|A.Write|
            |Delegated (personal Microsoft account)|Not supported.|
            |Application||
            |&nbsp; &nbsp; **Device configuration**|C.Write|
            """
        #expect(
            tables(table) == [
                "[Device configuration] work: C.Read, C.Write; personal: -; app: C.Write",
                "[Apps] work: A.Write; personal: -",
            ])
    }

    @Test func labelledParts() {
        let table = """
            |Permission type|Permissions|
            |:---|:---|
            |Delegated (work or school account)|For **user** resource:<br/>U.Read, U.Write<br /><br />For **group** resource:<br />G.Read|
            |Application|In channels: C.Read|
            """
        #expect(
            tables(table) == ["[user] work: U.Read, U.Write", "[group] work: G.Read", "[channels] app: C.Read"])
    }

    @Test func headedTables() {
        let table = """
            ### Permissions acting on self
            |Permission type|Permissions|
            |:---|:---|
            |Application|A.Read|
            ### For applications:
            |Permission type|Permissions|
            |:---|:---|
            |Application|B.Read|
            """
        #expect(tables(table) == ["[Permissions acting on self] app: A.Read", "[For applications:] app: B.Read"])
    }

    @Test func includedAndBound() {
        let section = """
            <!-- { "blockType": "permissions", "name": "a", "requestUrls": ["GET /me/samples", "GET https://graph.microsoft.com/beta/samples"] } -->
            [!INCLUDE [permissions-table](../includes/permissions/sample-do-permissions.md)]
            """
        let include =
            "---\ndescription: x\n---\n\n|Permission type|Least privileged permissions|Higher privileged permissions|\n|:---|:---|:---|\n|Application|A.Read|A.Write|\n"
        let found = operation(
            "## Permissions\n\(section)",
            others: ["v1.0/includes/permissions/sample-do-permissions.md": include]
        ).permissions
        #expect(found.map(\.sketch) == ["app: A.Read, A.Write"])
        #expect(found.first?.requestURLs == ["GET /me/samples", "GET /samples"])
        #expect(found.first?.source.page == "v1.0/includes/permissions/sample-do-permissions.md")
        #expect(found.first?.source.line == 5)
    }

    @Test func boundToBlocks() {
        let section = """
            Permissions for the following HTTP request:
            <!-- { "blockType": "ignored" } -->
            ``` http
            GET /me/samples
            ```
            |Permission type|Permissions|
            |:---|:---|
            |Application|A.Read|
            """
        let found = operation("## Permissions\n\(section)")
        #expect(found.permissions.first?.requestURLs == ["GET /me/samples"])
        #expect(found.requests.map(\.path) == ["/samples"])
    }

    @Test func translated() {
        let table = """
            |Berechtigungstyp|Berechtigungen (von der niedrigsten zur höchsten)|
            |:---|:---|
            |Delegiert (Geschäfts-, Schul- oder Unikonto)|A.Read|
            |Delegiert (persönliches Microsoft-Konto)|Nicht unterstützt|
            |Anwendung|A.Read.All|
            """
        #expect(tables(table) == ["work: A.Read; personal: -; app: A.Read.All"])
    }

    @Test("a language nobody knows is read by position")
    func positional() {
        let table = "|Permission type|X|\n|-|-|\n|aaa|A.Read|\n|bbb|B.Read|\n|ccc|C.Read|"
        #expect(tables(table) == ["work: A.Read; personal: B.Read; app: C.Read"])
    }

    @Test func others() {
        let page = facts(
            operationPage(
                """
                ## Permissions
                |Permission type|Permissions|
                |:---|:---|
                |Application|A.Read|
                |something else|B.Read|

                |Role|What it may do|
                |:---|:---|
                |Reader|Reads|
                """), page: "v1.0/api/sample-do.md")
        #expect(page.operation?.permissions.map(\.sketch) == ["app: A.Read"])
        #expect(page.codes == ["permissions.row-not-understood", "table.not-understood"])
    }
}
