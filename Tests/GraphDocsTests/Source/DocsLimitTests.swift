import GraphGenBase
import Markdown
import Testing

@testable import GraphDocs

/// What is read at the limits of pages and folders, and what beyond them.
@Suite struct DocsLimitTests {
    @Test func folderEntries() throws {
        let folder = try Folder(["a.md": "a", "b/c.md": "c", "b/d.txt": "d", ".hidden": "h"])
        func list(_ limit: Int) throws -> Int {
            var walk = FolderWalk(root: folder.path + "/", followsLinks: false, entryLimit: limit)
            try walk.list("")
            return walk.files.count
        }
        #expect(try list(4) == 2)
        #expect(throws: PageSourceError.tooManyEntries(folder.path + "/")) { try list(3) }
        #expect(Limits.folderEntries == 1_000_000)
    }

    @Test func includes() {
        func codes(_ count: Int) -> [String] {
            var pages: [String: String] = [:]
            for number in 0..<count { pages["v1.0/includes/i\(number).md"] = "words" }
            let text =
                "# loan resource type\n\n"
                + (0..<count).map { "[!INCLUDE [a](../includes/i\($0).md)]\n\n" }.joined()
            return facts(text, others: pages).codes.filter { $0.hasPrefix("include") }
        }
        #expect(codes(Limits.includes).isEmpty)
        #expect(codes(Limits.includes + 1) == ["include.limit"])
    }

    @Test func mentionedTypes() {
        func found(_ count: Int) -> Int {
            let text =
                "# Get loan\n\n## HTTP request\n```http\nGET /a\n```\n\n## Response\nReturns "
                + (0..<count).map { "[loan\($0)](../resources/loan\($0).md)" }.joined(separator: ", ") + ".\n"
            return facts(text, page: "v1.0/api/a.md").operation?.mentions.count ?? -1
        }
        #expect(found(Limits.mentionedTypes - 1) == Limits.mentionedTypes - 1)
        #expect(found(Limits.mentionedTypes + 1) == Limits.mentionedTypes)
    }

    @Test func furtherRequestLines() {
        func found(_ count: Int) -> Int {
            let text =
                "# Get loan\n\n## HTTP request\n```http\nGET /a\n```\n\n## More\n```http\n"
                + (0..<count).map { "GET /b\($0)\n" }.joined() + "```\n"
            return facts(text, page: "v1.0/api/a.md").operation?.furtherRequests.count ?? -1
        }
        #expect(found(Limits.furtherRequestLines) == Limits.furtherRequestLines)
        #expect(found(Limits.furtherRequestLines + 1) == Limits.furtherRequestLines)
    }

    @Test func queryBytes() {
        func length(_ lines: Int) -> Int {
            let line = "&a=" + String(repeating: "b", count: 1020) + "\n"
            let text =
                "# Get loan\n\n## HTTP request\n```http\nGET /a?c=d\n" + String(repeating: line, count: lines) + "```\n"
            return facts(text, page: "v1.0/api/a.md").operation?.requests.first?.query?.utf8.count ?? -1
        }
        // A line is added as long as the query is no longer than the limit.
        #expect(length(7) < Limits.queryBytes)
        #expect(length(8) > Limits.queryBytes - 1100)
        #expect(length(9) == length(100))
    }

    @Test func commentBytes() {
        func isRead(_ size: Int) -> Bool {
            let start = "{ \"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.a\", "
            let text = start + String(repeating: "x", count: size - start.utf8.count)
            return ResourceMetadata(broken: text) != nil
        }
        #expect(isRead(Limits.commentBytes))
        #expect(!isRead(Limits.commentBytes + 1))
    }
}
