import Foundation
import GraphDocs

@testable import APIModel

/// Real pages, where the environment has them.
enum Docs {
    static let folder = ProcessInfo.processInfo.environment["GRAPH_DOCS_DIR"]
    static var isThere: Bool { folder.map { FileManager.default.fileExists(atPath: $0) } ?? false }
    static var seed: String? { folder.map { "\($0)/../../seed" } }
    static var hasSeed: Bool { seed.map { FileManager.default.fileExists(atPath: $0) } ?? false }

    /// The facts of all pages below a folder, of one version or of all.
    static func facts(_ folder: String?, version: String? = nil) throws -> [PageFacts] {
        guard let folder else { return [] }
        let source = try FolderPageSource(folder)
        let reader = PageReader(source: source)
        return source.pages.filter { page in version.map { page.contains("/\($0)/") } ?? true }.map(reader.read)
    }
}
