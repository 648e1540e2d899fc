import APIModel
import GraphGenBase
import Testing

@testable import SwiftEmitter

@Suite struct DocumentationLinksTests {
    private func place(_ page: String, base: String = "https://example.com/docs") throws -> String {
        try #require(DocumentationLinks(base: base)).place(Place(page: page, line: 7))
    }

    @Test func withoutAnAddressAPlaceIsPlain() {
        let links = DocumentationLinks()
        #expect(links.place(Place(page: "api/x y.md", line: 7)) == "api/x y.md:7")
        #expect(links.place(Place(page: "a<b>`c`\n.md", line: 7)) == SwiftText.comment("a<b>`c`\n.md:7"))
    }

    @Test(arguments: ["https://example.com/docs", "https://example.com/docs/"])
    func aPlaceLinksToItsLine(_ base: String) throws {
        #expect(try place("api/x.md", base: base) == "[api/x.md:7](https://example.com/docs/api/x.md#L7)")
    }

    @Test(arguments: [
        (
            "a](javascript:x) [b.md",
            "[a\\](javascript:x) \\[b.md:7](https://example.com/docs/a%5D%28javascript:x%29%20%5Bb.md#L7)"
        ),
        ("../../x.md", "[../../x.md:7](https://example.com/docs/%2E%2E/%2E%2E/x.md#L7)"),
        ("a`b\\.md", "[a\\`b\\\\.md:7](https://example.com/docs/a%60b%5C.md#L7)"),
        ("x?y#z.md", "[x?y#z.md:7](https://example.com/docs/x%3Fy%23z.md#L7)"),
        ("a\nimport Evil.md", "[a import Evil.md:7](https://example.com/docs/a%0Aimport%20Evil.md#L7)"),
    ])
    func aPageCannotLeadTheLinkAway(_ page: String, _ link: String) throws {
        #expect(try place(page) == link)
    }

    @Test(arguments: [
        "", "example.com", "ftp://example.com", "javascript:alert(1)", "https://", "https:///x", "https://a b",
        "https://example.com/?x", "https://example.com/#x", "https://example.com/)", "https://example.com/\n///",
        "https://example.com/é", "https://example.com/*", "file:///etc",
        "https://" + String(repeating: "a", count: 2000),
    ])
    func whatIsNoAddressOfPagesIsRefused(_ base: String) {
        #expect(DocumentationLinks(base: base) == nil)
    }

    @Test(arguments: ["http://localhost:8080", "HTTPS://example.com/a-b_c~d/%20/v1.0"])
    func addressesOfPages(_ base: String) {
        #expect(DocumentationLinks(base: base) != nil)
    }
}
