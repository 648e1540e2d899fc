import GraphDocs
import Testing

@Suite("Examples as people write them")
struct ExamplePairingTests {
    private func sketch(_ text: String) -> [String] {
        func body(_ message: ExampleFacts.Message) -> String {
            switch message.body {
            case nil: "-"
            case .json: "json"
            case .text: "text"
            }
        }
        return operation(text, request: "POST /a").examples.map { example in
            let request = example.request.map { "\($0.method ?? "?") \($0.url ?? "?") \($0.headers.count) \(body($0))" }
            let response = example.response.map { "\($0.status ?? 0) \($0.headers.count) \(body($0))" }
            return "\(request ?? "none") | \(response ?? "none")"
        }
    }

    private func http(_ text: String) -> String { "``` http\n\(text)\n```\n\n" }

    @Test func severalRequestsBeforeTheirResponses() {
        let text =
            "## Example\n### Request\n" + http("GET /a") + http("GET /b") + "### Response\n" + http("HTTP/1.1 200 OK")
            + http("HTTP/1.1 404 Not Found")
        #expect(sketch(text) == ["GET /a 0 - | 200 0 -", "GET /b 0 - | 404 0 -"])
        let fewer =
            "## Example\n### Request\n" + http("GET /a") + http("GET /b") + "### Response\n" + http("HTTP/1.1 200 OK")
        #expect(sketch(fewer) == ["GET /a 0 - | none", "GET /b 0 - | 200 0 -"])
    }

    @Test func requestAndResponseInOneBlock() {
        let text = "## Example\n" + http("GET /a\nAccept: x\n\nHTTP/1.1 200 OK\nETag: 1\n\n{ \"a\": 1 }")
        #expect(sketch(text) == ["GET /a 1 - | 200 1 json"])
    }

    @Test func severalRequestsInOneBlock() {
        let text = "## Example\n" + http("GET /a\n\nGET /b") + http("HTTP/1.1 200 OK")
        #expect(sketch(text) == ["GET /a 0 - | none", "GET /b 0 - | 200 0 -"])
    }

    @Test func blankLineBeforeTheHeaders() {
        let text =
            "## Example\n" + http("POST /a\n\nContent-type: application/json\nContent-length: 9\n\n{ \"a\": 1 }")
            + http("HTTP/1.1 200 OK\n\nContent-type: application/json\n\n{}")
        #expect(sketch(text) == ["POST /a 2 json | 200 1 json"])
        let other = "## Example\n" + http("POST /a\n\nText: that is no header")
        #expect(sketch(other) == ["POST /a 0 text | none"])
    }

    @Test func bodiesAlone() {
        let text =
            "## Example\n### Request\n" + http("POST /a")
            + "### Request body\n```json\n{}\n```\n### Response\n```json\n{}\n```"
        #expect(sketch(text) == ["POST /a 0 json | 0 0 json"])
        let status = "## Example\n### Request\n" + http("POST /a") + "### Response\n" + http("200 OK\nETag: 1\n\n{}")
        #expect(sketch(status) == ["POST /a 0 - | 200 1 json"])
        let after =
            "## Example\n### Request\n" + http("POST /a") + "### Response\n" + http("HTTP/1.1 200 OK")
            + "```json\n{}\n```"
        #expect(sketch(after) == ["POST /a 0 - | 200 0 json"])
    }

    @Test func messagesInBlocksMarkedAsJSON() {
        let text =
            "## Example\n### Request\n```json\nPOST /a\n\n{}\n```\n### Response\n```json\nHTTP/1.1 200 OK\n\n{}\n```"
        #expect(sketch(text) == ["POST /a 0 json | 200 0 json"])
    }

    @Test func requestOverSeveralLines() {
        let text = "## Example\n" + http("GET https://x/a?\n  $select=id&\n  $top=5\nPrefer: a=b")
        #expect(sketch(text) == ["GET https://x/a?$select=id&$top=5 1 - | none"])
    }

    @Test(
        "headings",
        arguments: [
            "## Sample\n### Sample request\n%\n### Sample response\n@",
            "## Beispiel\n### Anforderung\n%\n### Antwort\n@",
            "## 示例\n### 请求\n%\n### 响应\n@", "## 例\n### 要求\n%\n### 応答\n@", "## Exemple\n### Demande\n%\n### Réponse\n@",
            "## Sample code\n%\n@", "## How it looks\n%\n@",
        ])
    func headings(layout: String) {
        let text = layout.replacing("%", with: http("GET /a")).replacing("@", with: http("HTTP/1.1 200 OK"))
        #expect(sketch(text) == ["GET /a 0 - | 200 0 -"])
    }
}
