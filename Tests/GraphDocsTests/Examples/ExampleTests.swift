import GraphDocs
import Testing

@Suite("Examples")
struct ExampleTests {
    private func examples(_ text: String) -> [ExampleFacts] { operation("## Examples\n\(text)").examples }

    /// `METHOD url headers body | status headers body` of each.
    private func sketch(_ examples: [ExampleFacts]) -> [String] {
        func body(_ message: ExampleFacts.Message) -> String {
            switch message.body {
            case nil: "-"
            case .json: "json"
            case .text(let text): "'\(text)'"
            }
        }
        return examples.map { example in
            let request = example.request.map { "\($0.method ?? "?") \($0.url ?? "?") \($0.headers.count) \(body($0))" }
            let response = example.response.map { "\($0.status ?? 0) \($0.headers.count) \(body($0))" }
            return "\(request ?? "none") | \(response ?? "none")"
        }
    }

    @Test func pair() throws {
        let found = examples(
            """
            ### Request
            <!-- { "blockType": "request", "name": "do_it" } -->
            ``` http
            POST https://graph.microsoft.com/v1.0/samples
            Content-type: application/json

            { "a": 1 }
            ```
            ### Response
            <!-- { "blockType": "response", "@odata.type": "#microsoft.graph.sample" } -->
            ``` http
            HTTP/1.1 201 Created

            { "id": "1" }
            ```
            """)
        #expect(sketch(found) == ["POST https://graph.microsoft.com/v1.0/samples 1 json | 201 0 json"])
        #expect(found.first?.name == "do_it")
        #expect(found.first?.response?.metadataType == "microsoft.graph.sample")
        #expect(found.first?.request?.body == .json(.object([.init("a", .number("1"))])))
        #expect(found.first?.source.line == 16)
    }

    @Test(
        "words in braces are no JSON",
        arguments: [
            ("{Raw bytes of the file}", true), ("{bytes}", true), ("{}", false), ("{ }", false), ("{a: 1}", false),
            ("{\"a\"}", false), ("[Raw bytes]", false), ("{Raw bytes", false),
        ])
    func placeholders(body: String, isText: Bool) {
        let page = facts(
            "# Get it\n\n## HTTP request\n``` http\nGET /a\n```\n\n## Example\n``` http\nGET /a\n```\n"
                + "``` http\nHTTP/1.1 200 OK\n\n\(body)\n```\n", page: "v1.0/api/a.md")
        let found = page.operation?.examples.first?.response?.body
        #expect((found == .text(body) && page.diagnostics.isEmpty) == isText)
    }

    @Test func severalWithHeadings() {
        let found = examples(
            """
            ### Example 1: The first
            #### Request
            ``` http
            GET https://graph.microsoft.com/v1.0/a
            ```
            #### Response
            ``` http
            HTTP/1.1 200 OK
            ```
            ### Example 2: The second
            #### Request
            ``` http
            DELETE https://graph.microsoft.com/v1.0/a
            ```
            #### Response
            ``` http
            HTTP/1.1 204 No Content
            ```
            """)
        #expect(found.map(\.name) == ["Example 1: The first", "Example 2: The second"])
        #expect(found.map { $0.response?.status } == [200, 204])
    }

    @Test func tabs() {
        let found = examples(
            """
            #### Request
            # [HTTP](#tab/http)
            <!-- { "blockType": "request", "name": "a" } -->
            ```msgraph-interactive
            GET https://graph.microsoft.com/v1.0/a
            ```
            # [C#](#tab/csharp)
            ```csharp
            GET https://graph.microsoft.com/v1.0/wrong
            ```
            # [Java](#tab/java)
            [!INCLUDE [sample-code](../includes/snippets/java/a.md)]

            ---

            #### Response
            ``` http
            HTTP/1.1 200 OK
            ```
            """)
        #expect(sketch(found) == ["GET https://graph.microsoft.com/v1.0/a 0 - | 200 0 -"])
    }

    @Test func forgottenFence() {
        let found = examples(
            """
            ### Request
            <!-- { "blockType": "request", "name": "a" } -->
            ``` http
            GET /a
            ### Response
            <!-- { "blockType": "response", "@odata.type": "microsoft.graph.x" } -->
            ``` http
            HTTP/1.1 200 OK

            {"id": "1"}
            ```
            """)
        #expect(sketch(found) == ["GET /a 0 - | 200 0 json"])
        #expect(found.first?.response?.metadataType == "microsoft.graph.x")
        #expect(found.first?.response?.source.line == 20)
    }

    @Test(
        "messages",
        arguments: [
            ("GET https://x/a\n?$filter=b\n&$top=1", "GET https://x/a?$filter=b&$top=1 0 -"),
            ("GET /me HTTP/1.1\nPrefer: a", "GET /me 1 -"), ("PATCH /a\n{ \"b\": 1 }", "PATCH /a 0 json"),
            ("PUT /a\nContent-Type: text/plain\n\nplain words", "PUT /a 1 'plain words'"),
            ("POST /a\nContent-Type: image/jpeg\n\n{Raw bytes of the file}", "POST /a 1 '{Raw bytes of the file}'"),
            ("POST /a\nContent-Type: application/json\n\n{ \"b\": [1, 2,], }", "POST /a 1 json"),
            ("POST /a\nContent-Type: application/json\n\n{ \"b\": }", "POST /a 1 '{ \"b\": }'"),
            ("POST /a\nContent-Type: application/json\n\n[1]", "POST /a 1 json"),
        ])
    func request(text: String, expected: String) {
        let found = examples("<!-- { \"blockType\": \"request\" } -->\n``` http\n\(text)\n```")
        #expect(sketch(found) == [expected + " | none"])
    }

    @Test(
        "responses",
        arguments: [
            ("HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"a\":1}", "200 1 json"),
            ("HTTP/1.1 202 Accpted", "202 0 -"),
            ("422 Unprocessable Entity\n\n{}", "422 0 json"), ("HTTP/1.1 200 OK\n\na,b\n1,2", "200 0 'a,b\n1,2'"),
            ("HTTP/1.1 200\nContent-Length: 0", "200 1 -"), ("{ \"value\": [] }", "0 0 json"),
        ])
    func response(text: String, expected: String) {
        let found = examples("<!-- { \"blockType\": \"response\" } -->\n``` http\n\(text)\n```")
        #expect(sketch(found) == ["none | " + expected])
    }

    @Test("a repaired body is remarked, a hopeless one is a warning")
    func remarks() {
        let block = "<!-- { \"blockType\": \"request\" } -->\n``` http\nPOST /a\n\n"
        let repaired = facts(operationPage("## Example\n\(block){ \"b\": 1, }\n```"), page: "v1.0/api/a.md")
        #expect(repaired.codes == ["json.repaired"])
        #expect(repaired.diagnostics.first?.line == 18)
        let hopeless = facts(operationPage("## Example\n\(block){ \"b\" 1 }\n```"), page: "v1.0/api/a.md")
        #expect(hopeless.codes == ["example.invalid-json"])
    }

    @Test("the request section's blocks are no examples unless they say so")
    func requestSection() {
        let page = operationPage("## Response\nReturns `200 OK`.\n\n``` http\nHTTP/1.1 200 OK\n```")
        #expect(sketch(facts(page, page: "v1.0/api/a.md").operation?.examples ?? []) == ["none | 200 0 -"])
        let text = "# Do\n\n## HTTP request\n\n<!-- { \"blockType\": \"request\" } -->\n``` http\nGET /a\n```\n"
        let found = facts(text, page: "v1.0/api/a.md").operation
        #expect(found?.requests.map(\.path) == ["/a"])
        #expect(sketch(found?.examples ?? []) == ["GET /a 0 - | none"])
    }
}
