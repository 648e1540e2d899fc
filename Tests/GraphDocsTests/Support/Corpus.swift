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

    /// The folder of single current pages beside the corpus.
    static func seed() throws -> FolderPageSource { try FolderPageSource((folder ?? "") + "/../../seed") }
}
