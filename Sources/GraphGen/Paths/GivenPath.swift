import Foundation

/// A path that a person gave, before anything is done with it.
enum GivenPath {
    /// The most bytes the system takes; one of them is the end mark.
    static let limit = Int(PATH_MAX) - 1

    /// Refuses what cannot be the path of anything.
    ///
    /// - Parameters:
    ///   - name: what the path was given as: `--output`, `DOCS`.
    ///   - place: where, if in a file.
    /// - Throws: ``GraphGenError`` of wrong use for a path that is empty, holds a zero byte or is longer than ``limit``.
    static func check(_ path: String, _ name: String, at place: FilePlace? = nil) throws {
        if path.isEmpty { throw GraphGenError(.usage, "\(name) is empty where a path must be", at: place) }
        if path.utf8.contains(0) { throw GraphGenError(.usage, "\(name) holds a zero byte; no path does", at: place) }
        if path.utf8.count > limit {
            throw GraphGenError(
                .usage, "\(name) is a path of \(path.utf8.count) bytes; the system takes \(limit) at most", at: place)
        }
    }

    /// Refuses, besides, the root of the file system: graphgen keeps a folder of output to itself.
    static func checkOutputFolder(_ path: String, _ name: String) throws {
        try check(path, name)
        if Disk.resolved(path) == "/" {
            throw GraphGenError(.usage, "\(name) is the root of the file system; choose a folder for graphgen alone")
        }
    }
}
