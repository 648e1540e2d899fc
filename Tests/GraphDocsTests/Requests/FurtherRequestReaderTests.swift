import GraphDocs
import Testing

@Suite("Requests outside the section about requests")
struct FurtherRequestReaderTests {
    private func further(_ sections: String, request: String = "GET /samples") -> [String] {
        operation(sections, request: request).furtherRequests.map { "\($0.method) \($0.path) \($0.origin)" }
    }

    @Test func underOtherHeadingsAndInExamples() {
        #expect(
            further("## Of a shelf\n```http\nGET /shelves/{id}/samples\n```") == ["GET /shelves/{id}/samples elsewhere"]
        )
        #expect(further("## Example\n```http\nGET /me/samples\n```") == ["GET /me/samples example"])
    }

    @Test func eachOnceAndOnlyByTheMethodsOfThePage() {
        let twice =
            "## A\n```http\nGET /a\n```\n```http\nGET /A\n```\n```http\nPOST /b\n```\n```http\nGET /samples\n```"
        #expect(further(twice) == ["GET /a elsewhere"])
    }

    @Test func otherHostsAndLongLinesAreNone() {
        #expect(further("## A\n```http\nGET https://example.com/a\n```") == [])
        #expect(further("## A\n```http\nGET https://graph.microsoft.com/v1.0/a\n```") == ["GET /a elsewhere"])
        #expect(further("## A\n```http\nGET /\(String(repeating: "a", count: 2000))\n```") == [])
    }

    @Test func onTheFenceTheLineIsThatOfTheFence() throws {
        let found = operation("## A\n```http GET /a\n```\n```http\nGET /b\n```").furtherRequests
        #expect(found.map(\.path) == ["/a", "/b"])
        #expect(found.last.map(\.source.line) == found.first.map { $0.source.line + 3 })
    }

    /// Where no request is read, the page is about none, and nothing else on it is one.
    @Test func withoutARequestThereAreNone() {
        let page = facts(
            "# Do something\n\n## A\n```json\n{}\n```\n## Example\n```http\nGET /a\n```", page: "v1.0/api/a.md")
        #expect(page.operation?.furtherRequests ?? [] == [])
    }
}
