import Foundation
import GraphDocs

/// Real pages, reached through the environment only.
enum Corpus {
    /// A docs folder; nil when the tests run without one.
    static let folder = ProcessInfo.processInfo.environment["GRAPH_DOCS_DIR"]

    /// Whether there is one.
    static var isThere: Bool { folder != nil }

    /// The pages of the docs folder.
    static func source() throws -> FolderPageSource { try FolderPageSource(folder ?? "") }

    /// Whether the pages are those of July 2021, of which independent counts are known; other pages are held to what is
    /// true of any.
    static let areCounted = (try? source().pages.count) == 4_937

    /// Whether single current pages lie beside the docs folder, which is not so of any folder.
    static var hasSeed: Bool {
        folder.map { FileManager.default.fileExists(atPath: $0 + "/../../seed") } ?? false
    }

    /// The folder of single current pages beside the docs folder.
    static func seed() throws -> FolderPageSource { try FolderPageSource((folder ?? "") + "/../../seed") }
}
