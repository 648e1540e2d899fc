import GraphDocs
import GraphGenBase
import Testing

@testable import GraphDocs

/// Addresses up to the limits are read; beyond them they are left out and told.
@Suite struct LongAddressTests {
    private func page(_ address: String) -> PageFacts {
        facts(
            "# Do something\n\nNamespace: microsoft.graph\n\n## HTTP request\n```http\nGET /a\nGET \(address)\n```\n",
            page: "v1.0/api/a.md")
    }

    @Test func segments() {
        let most = String(repeating: "/a", count: Limits.addressSegments)
        #expect(page(most).operation?.requests.map(\.path) == ["/a", most])
        for more in [1, 400, 29_900] {
            let beyond = page(most + String(repeating: "/b", count: more))
            #expect(beyond.operation?.requests.map(\.path) == ["/a"])
            #expect(beyond.diagnostics.filter { $0.code == .requestTooLong }.map(\.line) == [8])
        }
    }

    @Test func bytes() {
        let most = "/" + String(repeating: "a", count: Limits.addressBytes - 1)
        #expect(page(most).operation?.requests.count == 2)
        #expect(page(most + "b").operation?.requests.count == 1)
        #expect(page(most + "b").codes.contains("request.too-long"))
        let functions = "/f(" + (0..<30_000).map { "a\($0)={b}" }.joined(separator: ",") + ")"
        #expect(page(functions).codes.contains("request.too-long"))
    }

    @Test(arguments: ["GET ", "GET: ", "get https://graph.microsoft.com/v1.0"]) func allForms(_ start: String) {
        let line = start + String(repeating: "/a", count: 2 * Limits.addressSegments)
        #expect(RequestLineReader.read(Array(line.utf8)) == .tooLong)
    }
}
