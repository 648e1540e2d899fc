import GraphDocs
import GraphGenBase
import Testing

@Suite("Request sections")
struct RequestSectionTests {
    private func requests(_ text: String) -> [String] {
        let page = facts("# Do something\n\nNamespace: microsoft.graph\n\n\(text)", page: "v1.0/api/a.md")
        return page.operation?.requests.map { "\($0.method) \($0.path)" } ?? []
    }

    @Test(
        "headings",
        arguments: [
            "## HTTP request", "## HTTP Request", "## HTTP Requests", "### HTTP request", "## **HTTP request**",
            "## HTTP request (to upload a new file)", "## <a name=\"http-request\"></a>HTTP-Anforderung",
            "## <a name=\"http-request\"></a>HTTP 请求", "## HTTP\u{00A0}request", "##HTTP request",
        ])
    func heading(heading: String) {
        #expect(requests("\(heading)\n\n``` http\nGET /a\n```") == ["GET /a"])
    }

    @Test(
        "fences",
        arguments: [
            "``` http", "```http", "```HTTP", "```", "```msgraph-interactive", "~~~ http", "```http-interactive",
            "```http {.copy}", "```msgraph",
        ])
    func fence(fence: String) {
        let close = String(fence.prefix(3))
        #expect(requests("## HTTP request\n\n\(fence)\nGET /a\nPOST /b\n\(close)") == ["GET /a", "POST /b"])
    }

    @Test func examplesOfRequestsAreNoRequests() {
        let own = "## HTTP request\n\n```http\nGET /a/{id}\n```\n\n"
        let shown = "## Example\n\n### HTTP request\n\n```http\nGET /a/7\n```\n"
        #expect(requests(own + shown) == ["GET /a/{id}"])
        #expect(requests(shown + "\n" + own) == ["GET /a/{id}"])
        #expect(requests(shown) == ["GET /a/7"])
    }

    @Test func otherLanguagesDoNotCount() {
        #expect(requests("## HTTP request\n\n```csharp\nGET /no\n```\n\n```http\nGET /a\n```") == ["GET /a"])
        #expect(requests("## HTTP request\n\n```PowerShell\nGET /no\n```\n\n```new\nGET /a\n```") == ["GET /a"])
    }

    @Test func underAnyHeadingWhereNoSectionIsForThem() {
        #expect(requests("## Calling it\n\n```http\nGET /a\n```") == ["GET /a"])
    }

    @Test func onTheFence() {
        #expect(requests("## HTTP request\n\n```http GET /education/schools\n```") == ["GET /education/schools"])
    }

    @Test func subsectionsListsAndTabs() {
        let text = """
            ## HTTP request

            Words.

            ### On a group
            ``` http
            GET /groups/{id}
            ```

            - In a list:

              ``` http
              GET /listed
              ```

            # [HTTP](#tab/http)
            ```msgraph-interactive
            GET /tabbed
            ```
            # [Go](#tab/go)
            ```http
            GET /not
            ```
            ---

            ### Another
            ```http
            GET /after
            ```

            ## Response
            ```http
            GET /never
            ```
            """
        #expect(requests(text) == ["GET /groups/{id}", "GET /listed", "GET /tabbed", "GET /after"])
    }

    @Test("pages without that section")
    func elsewhere() {
        let text = """
            ## Get the root
            ```http
            GET /sites/root
            ```
            ## Get by path
            ```http
            GET /sites/{host}:/{path}
            ```
            ## Example
            ### Request
            ```http
            GET /sites/1
            ```
            ### Response
            ```http
            HTTP/1.1 200 OK
            ```
            """
        #expect(requests(text) == ["GET /sites/root", "GET /sites/{host}:/{path}"])
    }

    @Test func linesAndColumns() {
        let page = facts("# A\n\n## HTTP request\n\n``` http\n\n  GET /a\n```", page: "v1.0/api/a.md")
        #expect(page.operation?.requests.first?.source == Place(page: "v1.0/api/a.md", line: 7, column: 3))
        #expect(page.operation?.requests.first?.raw == "GET /a")
    }

    @Test("a query that goes on for ever is cut")
    func longQueries() {
        let line = "&$filter=" + String(repeating: "a", count: 3000)
        let lines = Array(repeating: line, count: 9).joined(separator: "\n")
        let page = facts("# A\n\n## HTTP request\n\n``` http\nGET /a\n\(lines)\n```", page: "v1.0/api/a.md")
        #expect(page.operation?.requests.first?.query?.utf8.count == 3 * line.utf8.count - 1)
    }

    @Test func remarks() {
        let page = facts(
            "# A\n\n## HTTP request\n\n``` http\nGET me\nor\nsomething else\nPrefer: a\n```", page: "v1.0/api/a.md")
        #expect(page.operation?.requests.map(\.path) == ["/me"])
        #expect(page.codes == ["request.line-repaired", "request.line-not-understood"])
        let empty = facts("# A\n\n## HTTP request\n\nNone yet.", page: "v1.0/api/a.md")
        #expect(empty.codes == ["request.missing"])
    }
}
