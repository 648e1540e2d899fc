import GraphDocs
import Testing

@testable import GraphGen

@Suite struct VersionedPagesTests {
    private struct Pages: PageSource {
        var pages: [String]
        func bytes(of page: String) -> [UInt8] { [] }
        func canonicalPath(of page: String) -> String? { page }
    }

    private let both = ["api-reference/beta/a.md", "api-reference/includes/b.md", "api-reference/v1.0/c.md"]

    private func choose(_ pages: [String], _ asked: APIVersion?, docs: String = "/docs") throws -> VersionedPages {
        try VersionedPages(Pages(pages: pages), asked: asked, docs: docs)
    }

    @Test func keepsThePagesOfTheVersionAndOfNone() throws {
        #expect(try choose(both, .beta).pages == ["api-reference/beta/a.md", "api-reference/includes/b.md"])
        #expect(try choose(both, .v1).pages == ["api-reference/includes/b.md", "api-reference/v1.0/c.md"])
    }

    @Test func takesTheOnlyVersionThereIs() throws {
        #expect(try choose(["api-reference/beta/a.md"], nil).version == .beta)
    }

    @Test func takesTheVersionOfTheFoldersOwnPath() throws {
        #expect(try choose(["a.md"], nil, docs: "/docs/api-reference/v1.0/resources").version == .v1)
    }

    @Test func believesTheUserWhereNothingTells() throws { #expect(try choose(["a.md"], .v1).version == .v1) }

    @Test(arguments: [
        (["v1.0/a.md", "beta/b.md"], APIVersion?.none, "add --api-version"),
        (["a.md"], nil, "add --api-version"), (["beta/a.md"], .v1, "holds no pages of v1.0, only of beta"),
    ])
    func asksWhenItCannotTell(_ pages: [String], _ asked: APIVersion?, _ message: String) {
        let error = #expect(throws: GraphGenError.self) { try choose(pages, asked) }
        #expect(error?.status == .usage)
        #expect(error?.message.contains(message) == true)
    }
}
