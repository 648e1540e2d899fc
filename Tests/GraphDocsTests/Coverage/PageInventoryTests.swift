import Testing

@testable import GraphDocs

/// The count that facts are measured against.
@Suite struct PageInventoryTests {
    private static let page = "v1.0/api/sample-do.md"

    private func inventory(_ text: String) -> PageInventory {
        PageInventory(page: Self.page, in: MemorySource([Self.page: text]))
    }

    @Test func requestLinesAreThoseOfTheRequestSection() {
        let text = operationPage(
            "### On others\n``` \nPOST /others\nor\nDELETE/others/{id}\nGETTING there\n```\n\n## Response\n```http\nGET /no\n```\n\n"
                + "## Examples\n### HTTP request\n```json\nPOST /sample\n```",
            request: "GET /samples\nPrefer: all")
        #expect(inventory(text).requestLines.map(\.text) == ["GET /samples", "POST /others", "DELETE/others/{id}"])
        #expect(inventory(text).requestLines.first?.source.line == 10)
    }

    @Test(arguments: [
        ("```http\nHTTP/1.1 200 OK\nContent-type: application/json\n\n{\"a\": 1}\n```", 1),
        ("```http\nPOST https://graph.microsoft.com/v1.0/samples\n\n[1]\n```", 1),
        ("<!-- {\"blockType\": \"response\"} -->\n```json\n{\"a\": 1}\n```", 1),
        ("<!-- {\"blockType\": \"resource\"} -->\n```json\n{\"a\": 1}\n```", 0), ("```json\n{\"a\": 1}\n```", 0),
        ("```http\nHTTP/1.1 200 OK\n\n{\"a\": 1,}\n```", 0), ("```http\nHTTP/1.1 200 OK\n\ntext\n```", 0),
        ("```http\nHTTP/1.1 204 No Content\n```", 0),
    ]) func bodiesAreJSONToTheLetter(_ block: String, _ count: Int) {
        #expect(inventory(operationPage("## Example\n" + block)).bodies.count == count)
    }

    @Test func typeCellsStandBesideNames() {
        let text = """
            # x
            |Property|Type|Description|
            |-|-|-|
            |a|String|d|
            |**Group**|||
            |b||d|

            |Method|Type|Description|
            |-|-|-|
            |[m](m.md)|None|d|

            |Relationship|Type|
            |-|-|
            |c|[y](y.md)|
            """
        #expect(inventory(text).typeCells.map(\.text) == ["String", "", "[y](y.md)"])
        #expect(inventory(text).typeCells.map(\.source.line) == [4, 6, 14])
    }

    @Test func includesAndMissingPagesHoldNothing() {
        let source = MemorySource(["v1.0/includes/a.md": operationPage("")])
        #expect(PageInventory(page: "v1.0/includes/a.md", in: source).requestLines.isEmpty)
        #expect(PageInventory(page: "v1.0/api/b.md", in: source).requestLines.isEmpty)
    }

    /// Issue 3: all request lines, all type cells, at least 99.5 % of the bodies.
    @Test(.enabled(if: Corpus.isThere)) func nothingOfTheCorpusIsLost() throws {
        let source = try Corpus.source()
        let reader = PageReader(source: source)
        var (bodies, lost) = (0, 0)
        for page in source.pages where page.contains("/v1.0/") {
            let (inventory, facts) = (PageInventory(page: page, in: source), reader.read(page))
            let read = Set(facts.operation?.requests.map(\.source.line) ?? [])
            #expect(inventory.requestLines.filter { !read.contains($0.source.line) } == [])
            let messages = facts.operation?.examples.flatMap { [$0.request, $0.response].compactMap { $0 } } ?? []
            guard facts.kind == .api else { continue }
            let attached = Set(messages.filter { if case .json? = $0.body { true } else { false } }.map(\.source.line))
            bodies += inventory.bodies.count
            lost += inventory.bodies.count { !attached.contains($0.source.line) }
        }
        #expect(bodies > 0)
        #expect(lost * 200 <= bodies)
    }

    @Test func permissionsStandBesideKindsOfCaller() {
        let text = """
            # x
            |Permission type|Permissions (from least to most privileged)|
            |-|-|
            |Delegated|Mail.Read, Mail.Read.Shared<br>User.Read-Write.All.|
            |Application|Not supported. See i.e. Mail.read or mail.Read.|

            |Resource|Permissions|
            |-|-|
            |mail|Other.Read|
            """
        let found = inventory(text).permissions
        #expect(found.map(\.text) == ["Mail.Read", "Mail.Read.Shared", "User.Read-Write.All"])
        #expect(found.map(\.source.line) == [4, 4, 4])
    }

    @Test(arguments: [
        ("Returns `200 OK` and a [thing](../resources/thing.md) object.", ["thing"]),
        ("`200 OK`. See [thing](../resources/thing.md).", []),
        ("Returns `200 OK`. See [list](../api/thing-list.md).", []),
        ("This method returns `204 No Content` and no [thing](../resources/thing.md).", []),
        ("Returns an [error](../resources/error.md).", []),
        ("> Returns a [thing](../resources/thing.md).", []),
        ("### 200\nReturns a [thing](../resources/thing.md).", ["thing"]),
    ])
    func answersAreReturned(section: String, expected: [String]) {
        #expect(inventory(operationPage("## Response\n\(section)")).answers.map(\.text) == expected)
        #expect(inventory(operationPage("## Request body\n\(section)")).answers.isEmpty)
    }

    @Test func membersStandInTablesOfMembers() {
        let text = """
            # x
            |Member|Value|Description|
            |-|-|-|
            |low|0|d|
            |**Others**|||
            |high|1|d|

            |Property|Value|
            |-|-|
            |none|0|
            """
        #expect(inventory(text).members.map(\.text) == ["low", "high"])
    }
}
