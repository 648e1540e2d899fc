import GraphDocs
import Testing

@Suite("Permissions as people write them")
struct PermissionProseTests {
    private func permissions(_ text: String) -> [String] { operation(text).permissions.map(\.sketch) }

    private let table =
        "|Permission type|Permissions|\n|-|-|\n|Delegated (work or school account)|A.Read|\n|Application|%|\n\n"

    @Test func lists() {
        let text =
            "## Permissions\n\n- Delegated (work or school account): A.Read, B.Read\n- Delegated (personal Microsoft account): Not supported.\n- **Application**: A.Read"
        #expect(permissions(text) == ["work: A.Read, B.Read; personal: -; app: A.Read"])
    }

    @Test func linesOfOneItem() {
        let text =
            "## Permissions\n\n- Application: For lamps: A.Read<br/>For rooms: B.Read\n- Delegated (work or school account): C.Read"
        let found = operation(text).permissions
        #expect(found.map(\.scope) == ["lamps", "rooms"])
        #expect(found.map { $0.rows.flatMap(\.scopes) } == [[["C.Read"], ["A.Read"]], [["C.Read"], ["B.Read"]]])
    }

    @Test func wordsBeforeATable() {
        let text =
            "## Permissions\n\nFor **rooms**:\n\n" + table.replacing("%", with: "B.Read") + "For `GET /me/x`:\n\n"
            + table.replacing("%", with: "C.Read")
        let found = operation(text).permissions
        #expect(found.map(\.scope) == ["For rooms", ""])
        #expect(found.map(\.requestURLs) == [[], ["GET /me/x"]])
    }

    @Test("what is missing is missing in its section")
    func missing() {
        let text = operationPage("## Permissions\n\nNone are listed.")
        let page = facts(text, page: "v1.0/api/a.md")
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex(of: "## Permissions")
        let found = page.diagnostics.first { $0.code.rawValue == "permissions.missing" }
        #expect(found?.line == line.map { $0 + 1 })
    }

    @Test func otherHeadings() {
        for heading in ["API permissions", "Scopes needed", "What you need", "Zugriff"] {
            let text = "## \(heading)\n\n" + table.replacing("%", with: "B.Read")
            #expect(operation(text).permissions.first?.rows.count == 2, "\(heading)")
        }
    }

    @Test(
        "cells",
        arguments: [
            ("A.Read<sup>1</sup>, B.Read<sup>2</sup>", "A.Read, B.Read"),
            ("offline_access, openid", "offline_access, openid"),
            ("None required.", "-"), ("No.", "-"), ("Non supporté.", "-"), ("Indisponível.", "-"), ("使用不可。", "-"),
            ("A.Read und B.Read", "A.Read+B.Read"),
            ("A.Read and (B.Read or C.Read)", "A.Read+B.Read, A.Read+C.Read"),
            ("(A.Read or B.Read) and C.Read", "A.Read+C.Read, B.Read+C.Read"),
            ("A.Read, B.Read and (C.Read or D.Read), E.Read", "A.Read, B.Read+C.Read, B.Read+D.Read, E.Read"),
            ("All of: A.Read, B.Read", "A.Read+B.Read"), ("One of the following: A.Read, B.Read", "A.Read, B.Read"),
            ("A.Read (for rooms), B.Read", "A.Read, B.Read"), ("A.Read et B.Read, C.Read", "A.Read+B.Read, C.Read"),
        ])
    func cells(cell: String, expected: String) {
        #expect(
            permissions("## Permissions\n" + table.replacing("%", with: cell)) == ["work: A.Read; app: \(expected)"])
    }

    @Test func callers() {
        for caller in ["App", "Application", "Для приложений", "应用程序", "Aplicativo"] {
            let text = "## Permissions\n|Permission type|Permissions|\n|-|-|\n|\(caller)|A.Read|"
            #expect(permissions(text) == ["app: A.Read"], "\(caller)")
        }
    }

    @Test func rolesAreNoPermissions() {
        let roles = "|Role|May|\n|-|-|\n|Reader|microsoft.directory/lamps/read|"
        let page = facts(
            operationPage("## Permissions\n" + table.replacing("%", with: "A.Read") + roles), page: "v1.0/api/a.md")
        #expect(page.operation?.permissions.count == 1)
        #expect(page.codes.contains("table.not-understood") && !page.codes.contains("permissions.table-not-understood"))
    }
}
