import Foundation

/// A folder that is removed afterwards.
final class Folder {
    let path = NSTemporaryDirectory() + "graphdocs-" + UUID().uuidString

    init(_ files: [String: String]) throws {
        for (name, text) in files {
            let file = path + "/" + name
            let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
