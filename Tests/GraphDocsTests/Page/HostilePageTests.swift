import GraphDocs
import Testing

@Suite("Hostile pages")
struct HostilePageTests {
    /// Any bytes give facts, and in time that grows with their number.
    private func read(_ text: String, page: String = "v1.0/resources/a.md") -> PageFacts { facts(text, page: page) }

    @Test(
        "long runs end",
        arguments: [
            "|", "| a ", "#", "> ", "- ", "`", "*", "[", "[a](", "<!--", "\u{0}", "\r\n", "inherits from ",
            "deprecated ", "{",
            "GET /a\n", "| a | b |\n", "A.Read, ", "[!INCLUDE [a](b.md)]\n\n", "<span data-ttu-id=\"\">",
            "# [a](#tab/b)\n",
        ])
    func run(part: String) {
        let text = String(repeating: part, count: 4000)
        #expect(read(text).page == "v1.0/resources/a.md")
        #expect(read(operationPage("## Permissions\n\(text)"), page: "v1.0/api/a.md").kind == .api)
        #expect(read(resourcePage("## Properties\n\(text)")).types.count <= 2)
        #expect(
            read(operationPage("## Request body\n\(text)\n## Response\n\(text)\n## Request headers\n\(text)")).kind
                == .api)
    }

    @Test(
        "cells",
        arguments: ["(", "[", "collection(", "a or ", "[x][", "Inherited from ", "`a`, ", "A.B and ", "\u{202F}", "x."])
    func cell(part: String) {
        let text = String(repeating: part, count: 3000)
        let row = "|\(text)|\(text)|\(text)|"
        #expect(read(resourcePage("## Properties\n|Property|Type|Description|\n|-|-|-|\n\(row)")).types.count == 1)
        let table = "## Permissions\n|Permission type|Permissions|\n|-|-|\n|Application|\(text)|"
        #expect(read(operationPage(table), page: "v1.0/api/a.md").operation != nil)
        let headers = "## Request headers\n|Name|Description|\n|-|-|\n\(row)"
        #expect(read(operationPage(headers), page: "v1.0/api/a.md").operation != nil)
        let members = "### x values\n|Member|Value|\n|-|-|\n\(row)"
        #expect(read(resourcePage(members)).kind == .resource)
    }

    @Test("examples", arguments: ["{", "[", "\"", "a: b\n", "?a\n", "\n", "HTTP/1.1 200\n", "{\"a\":"])
    func example(part: String) {
        let text = String(repeating: part, count: 5000)
        let block = "## Example\n<!-- {\"blockType\": \"request\"} -->\n``` http\nPOST /a\n\(text)\n```"
        #expect(read(operationPage(block), page: "v1.0/api/a.md").operation?.examples.count == 1)
    }

    @Test func bytesThatAreNoText() {
        struct Source: PageSource {
            var pages: [String] { ["a.md"] }
            func bytes(of page: String) -> [UInt8] {
                (0..<8192).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 3) }
            }
            func canonicalPath(of page: String) -> String? { nil }
        }
        #expect(PageReader(source: Source()).read("a.md").page == "a.md")
    }

    @Test func truncatedAnywhere() {
        let text = operationPage(
            "## Permissions\n|Permission type|Permissions|\n|-|-|\n|Application|A.Read|\n## Response\nReturns `200 OK`.\n"
                + "## Example\n``` http\nGET /a\n```\n``` http\nHTTP/1.1 200 OK\n\n{\"a\": [1, {\"b\": null}]}\n```")
        for count in 0...text.utf8.count {
            let cut = String(decoding: Array(text.utf8.prefix(count)), as: UTF8.self)
            #expect(facts(cut, page: "v1.0/api/a.md").apiVersion == "v1.0")
        }
    }

    @Test func unreadablePage() {
        let page = PageReader(source: MemorySource([:])).read("gone.md")
        #expect(page.codes == ["page.unreadable"])
        #expect(page.diagnostics.first?.severity == .error)
        #expect(page.diagnostics.first?.description == "gone.md:1:1: error: gone.md does not exist [page.unreadable]")
    }

    @Test func pathsStayBelowTheRoot() {
        let page = facts(resourcePage("## Properties\n|Property|Type|\n|-|-|\n|a|[x](../../../../../etc/x.md)|"))
        #expect(page.types.first?.properties.first?.type?.linkPage == "etc/x.md")
    }
}
