import Foundation

@testable import GraphGen

/// A folder for one test, gone with it.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        path = base.appending(path: "graphgen-tests-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func path(_ relative: String) -> String { "\(path)/\(relative)" }

    /// Writes a file, making its folders.
    func write(_ text: String, to relative: String) throws {
        let file = URL(fileURLWithPath: path(relative))
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func text(_ relative: String) throws -> String { try String(contentsOfFile: path(relative), encoding: .utf8) }

    /// Everything below, hidden files too, folders with a `/`; sorted.
    func everything() -> [String] {
        let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        return names.map { Disk.isFolder(path($0)) ? $0 + "/" : $0 }.sorted()
    }

    /// What changes when any file is written: name, inode, time and size of each.
    func fingerprint() throws -> [String] {
        try everything().filter { !$0.hasSuffix("/") }.map {
            let facts = try FileManager.default.attributesOfItem(atPath: path($0))
            let inode = facts[.systemFileNumber] ?? 0
            return "\($0) \(inode) \(facts[.modificationDate] ?? 0) \(facts[.size] ?? 0)"
        }
    }
}
