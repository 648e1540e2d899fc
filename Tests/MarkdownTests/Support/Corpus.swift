import Foundation

/// The real pages, when `GRAPH_DOCS_DIR` says where they are: any folder of pages.
enum Corpus {
    /// The folder that the environment names.
    static let folder = ProcessInfo.processInfo.environment["GRAPH_DOCS_DIR"].map { URL(fileURLWithPath: $0) }

    /// Every page in the folder, in a fixed order.
    static let pages: [URL] = folder.map { markdownFiles(below: $0).sorted { $0.path < $1.path } } ?? []

    private static func markdownFiles(below folder: URL) -> [URL] {
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "md" }
    }
}
