import Foundation
import GraphGenBase

/// The files that a run writes before it puts them in place, and what runs leave of them that are killed.
enum TemporaryFile {
    private static let start = ".graphgen-"
    private static let end = ".tmp"

    /// A name for a file of this process.
    static func name(_ number: Int? = nil) -> String {
        start + String(ProcessInfo.processInfo.processIdentifier) + (number.map { "-\($0)" } ?? "") + end
    }

    /// Whether ``name(_:)`` of any process gives such a name.
    static func isOne(_ name: String) -> Bool {
        guard name.hasPrefix(start), name.hasSuffix(end) else { return false }
        let parts = name.dropFirst(start.count).dropLast(end.count)
            .split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        return parts.allSatisfy { (1...10).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isDigit) }
    }

    /// Removes those of killed runs from a folder that is held alone; never what merely has a similar name, is no regular
    /// file or belongs to somebody else.
    static func removeLeftovers(in folder: String) {
        guard let names = try? Disk.names(in: folder.isEmpty ? "." : folder) else { return }
        for name in names where isOne(name) { removeLeftover(Path.join(folder, name)) }
    }

    /// Removes one of them.
    static func removeLeftover(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid() else { return }
        unlink(path)
    }
}
