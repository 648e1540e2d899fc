import Foundation
import GraphDocs
import Testing

@Suite("Folders of pages")
struct FolderPageSourceTests {
    @Test func docsFolder() throws {
        let folder = try Folder([
            "api-reference/v1.0/resources/b.md": "b", "api-reference/v1.0/resources/A.md": "a",
            "api-reference/beta/api/x.md": "x", "api-reference/v1.0/includes/snippets/go/s.md": "s",
            "api-reference/includes/d.md": "d", "concepts/other.md": "o", "api-reference/v1.0/toc.yml": "t",
            "api-reference/.hidden/h.md": "h",
        ])
        let source = try FolderPageSource(folder.path)
        #expect(
            source.pages == [
                "api-reference/beta/api/x.md", "api-reference/includes/d.md", "api-reference/v1.0/resources/A.md",
                "api-reference/v1.0/resources/b.md",
            ])
        #expect(try source.bytes(of: "api-reference/beta/api/x.md") == Array("x".utf8))
        #expect(source.canonicalPath(of: "api-reference/v1.0/RESOURCES/a.md") == "api-reference/v1.0/resources/A.md")
        #expect(source.canonicalPath(of: "api-reference/v1.0/includes/snippets/go/s.md") != nil)
        #expect(source.canonicalPath(of: "concepts/other.md") == nil)
        #expect(source.diagnostics.isEmpty)
    }

    @Test func anyFolder() throws {
        let folder = try Folder(["x/b.md": "b", "a.MD": "a", "c.txt": "c"])
        #expect(try FolderPageSource(folder.path + "/").pages == ["a.MD", "x/b.md"])
    }

    @Test func onePage() throws {
        let folder = try Folder(["x/b.md": "text"])
        let source = try FolderPageSource(folder.path + "/x/b.md")
        #expect(source.pages == ["b.md"])
        #expect(try source.bytes(of: "b.md") == Array("text".utf8))
        #expect(throws: PageSourceError.notFound("c.md")) { try source.bytes(of: "c.md") }
    }

    @Test func wrongFolders() throws {
        let folder = try Folder(["a.txt": "a"])
        #expect(throws: PageSourceError.notFound("/nowhere/at/all")) { try FolderPageSource("/nowhere/at/all") }
        #expect(throws: PageSourceError.noPages(folder.path)) { try FolderPageSource(folder.path) }
        #expect(throws: PageSourceError.notAFile("/dev/null")) { try FolderPageSource("/dev/null") }
        #expect(PageSourceError.notFound("/x").description == "/x does not exist")
    }

    @Test func linksLoopsAndPipes() throws {
        let folder = try Folder(["real/a.md": "a", "other/b.md": "b"])
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: folder.path + "/real/up", withDestinationPath: "..")
        try manager.createSymbolicLink(atPath: folder.path + "/linked", withDestinationPath: "other")
        try manager.createSymbolicLink(atPath: folder.path + "/self.md", withDestinationPath: "self.md")
        try manager.createSymbolicLink(atPath: folder.path + "/alias.md", withDestinationPath: "real/a.md")
        try #require(mkfifo(folder.path + "/pipe.md", 0o600) == 0)
        let source = try FolderPageSource(folder.path)
        #expect(source.pages == ["alias.md", "other/b.md", "pipe.md", "real/a.md", "self.md"])
        #expect(source.diagnostics.map(\.code) == [.sourceFolderLoop, .sourceFolderLoop])
        #expect(try source.bytes(of: "alias.md") == Array("a".utf8))
        #expect(throws: PageSourceError.notAFile("pipe.md")) { try source.bytes(of: "pipe.md") }
        #expect(throws: PageSourceError.self) { try source.bytes(of: "self.md") }
        #expect(PageReader(source: source).read("pipe.md").codes == ["page.unreadable"])
    }
}
