import Foundation
import GraphGenBase
import Markdown

/// Pages of a docs folder, of any other folder, or one page.
///
/// A docs folder holds `api-reference/<version>/{api,resources,includes}`; only what is below `api-reference` counts.
/// Names are relative to the folder; a page given alone goes by its file name, and includes are looked for beside it.
package struct FolderPageSource: PageSource {
    /// The pages to read, sorted.
    package let pages: [String]
    /// What was noticed while listing.
    package let diagnostics: [Diagnostic]
    /// The folder that names are relative to, with a `/` at its end.
    private let root: String
    private let existing: Set<String>
    /// Every file by its lower-case name; of two that differ in case only, the first in byte order.
    private let byLowercase: [String: String]

    /// Lists the pages.
    ///
    /// - Parameter followsLinks: whether symbolic links that lead out of the folder are followed; otherwise a diagnostic
    ///   tells that they are not.
    /// - Throws: ``PageSourceError`` when there is nothing at `path`, it is no folder or regular file, it cannot be
    ///   read, or the folder holds no page.
    package init(_ path: String, followsLinks: Bool = false) throws {
        switch try FileKind.of(path) {
        case .file:
            let folder = PagePath.folder(of: path)
            root = folder.isEmpty ? "./" : String(folder)
            let name = String(PagePath.name(of: path))
            pages = [name]
            existing = [name]
            byLowercase = [name.asciiLowercased: name]
            diagnostics = []
        case .folder:
            root = path.hasSuffix("/") ? path : path + "/"
            let start = (try? FileKind.of(root + "api-reference")) == .folder ? "api-reference/" : ""
            var walk = FolderWalk(root: root, followsLinks: followsLinks)
            try walk.list(start)
            let files = walk.files.sorted { $0.precedesInBytes($1) }
            pages = files.filter { !Self.isSnippet($0) }
            if pages.isEmpty { throw PageSourceError.noPages(path) }
            existing = Set(files)
            byLowercase = Dictionary(files.map { ($0.asciiLowercased, $0) }) { first, _ in first }
            diagnostics = walk.diagnostics
        case .other: throw PageSourceError.notAFile(path)
        }
    }

    /// The bytes of a page or include.
    package func bytes(of page: String) throws -> [UInt8] {
        guard existing.contains(page) else { throw PageSourceError.notFound(page) }
        return try RegularFile.bytes(root + page, name: page)
    }

    /// The name as the folder spells it.
    package func canonicalPath(of page: String) -> String? {
        existing.contains(page) ? page : byLowercase[page.asciiLowercased]
    }

    /// Samples in other languages that examples include; real docs folders hold tens of thousands.
    private static func isSnippet(_ page: String) -> Bool { page.has("includes/snippets/") }
}
