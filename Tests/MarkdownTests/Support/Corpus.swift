import Foundation

/// The real pages, when `GRAPH_DOCS_DIR` says where they are: a folder that holds `api-reference`, and its siblings.
enum Corpus {
    /// The folder that the environment names.
    static let folder = ProcessInfo.processInfo.environment["GRAPH_DOCS_DIR"].map { URL(fileURLWithPath: $0) }

    /// Every page in the folder, in the snapshots next to it, and in the `seed` folder above; in a fixed order.
    static let pages: [URL] = {
        guard let folder else { return [] }
        let parent = folder.deletingLastPathComponent()
        let snapshots =
            (try? FileManager.default.contentsOfDirectory(at: parent, includingPropertiesForKeys: nil)) ?? []
        let seed = parent.deletingLastPathComponent().appendingPathComponent("seed")
        return (snapshots + [seed]).flatMap(markdownFiles).sorted { $0.path < $1.path }
    }()

    private static func markdownFiles(below folder: URL) -> [URL] {
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "md" }
    }
}
