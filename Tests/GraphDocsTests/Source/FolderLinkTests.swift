import Foundation
import GraphGenBase
import Testing

@testable import GraphDocs

/// Symbolic links may not lead out of the folder that was handed over, unless somebody says so.
@Suite struct FolderLinkTests {
    private let folder: Folder

    init() throws {
        folder = try Folder([
            "docs/a.md": "a", "docs/in/b.md": "b", "outside/c.md": "c", "outside/d/e.md": "e", "outside/text.txt": "t",
            "docsx/f.md": "f",
        ])
        for (link, target) in [
            ("page.md", "../outside/c.md"), ("folder", "../outside/d"), ("near.md", "../docsx/f.md"),
            ("inside.md", "in/b.md"), ("text.txt", "../outside/text.txt"), ("broken.md", "nowhere.md"),
            ("in/up", "../../outside"),
        ] {
            try FileManager.default.createSymbolicLink(
                atPath: folder.path + "/docs/" + link, withDestinationPath: target)
        }
    }

    @Test func leadNowhereOutside() throws {
        let source = try FolderPageSource(folder.path + "/docs")
        #expect(source.pages == ["a.md", "broken.md", "in/b.md", "inside.md"])
        #expect(
            source.diagnostics.map { "\($0.page) \($0.code.rawValue)" }.sorted() == [
                "folder source.link", "in/up source.link", "near.md source.link", "page.md source.link",
            ])
        #expect(source.canonicalPath(of: "page.md") == nil)
        #expect(throws: PageSourceError.notFound("page.md")) { try source.bytes(of: "page.md") }
    }

    @Test func areFollowedWhereSomebodySaysSo() throws {
        let source = try FolderPageSource(folder.path + "/docs", followsLinks: true)
        #expect(source.pages.contains("page.md") && source.pages.contains("folder/e.md"))
        #expect(source.pages.contains("in/up/c.md"))
        #expect(!source.diagnostics.contains { $0.code == .sourceLink })
        #expect(try source.bytes(of: "page.md") == Array("c".utf8))
    }

    @Test func theFolderItselfMayBeALink() throws {
        let link = folder.path + "/link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "docs")
        #expect(try FolderPageSource(link).pages.contains("inside.md"))
    }

    @Test(arguments: [
        ("../../x.md", "api/p.md", true), ("../x.md", "api/p.md", false), ("../../api/x.md", "api/p.md", true),
        ("/../x.md", "api/p.md", true), ("/x.md", "api/p.md", false), ("./.././x.md", "p.md", true),
        ("a/../../x.md", "p.md", true), ("a/../x.md", "p.md", false), ("..a/x.md", "p.md", false),
    ])
    func climbing(_ path: String, _ page: String, _ climbs: Bool) {
        #expect(PagePath.climbsOut(path[...], from: page) == climbs)
    }

    @Test func anIncludeThatLeadsOutIsTold() {
        let source = MemorySource(["api/a.md": "# Get loan\n\n[!INCLUDE [b](../../../etc/b.md)]\n"])
        #expect(PageReader(source: source).read("api/a.md").codes.contains("include.outside"))
    }
}
