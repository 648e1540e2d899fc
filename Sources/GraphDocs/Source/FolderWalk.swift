import Foundation
import GraphGenBase
import Markdown

/// Finds the Markdown files below a folder.
///
/// Symbolic links are followed, after all real folders, where they stay below the root or somebody said that they may
/// leave it; no folder is listed twice, so that loops end. Names that begin with a period are skipped. A pipe called `x.md` is listed: reading it fails with a clear error, which is better than
/// a page that silently is not there.
struct FolderWalk {
    /// Files found, relative to the root, in no particular order.
    private(set) var files: [String] = []
    /// What was noticed.
    private(set) var diagnostics: [Diagnostic] = []
    private let root: String
    private let followsLinks: Bool
    /// The root without symbolic links, with a `/` at its end.
    private let realRoot: String
    private var seen: Set<Identity> = []
    private let entryLimit: Int
    private var entryCount = 0

    private struct Identity: Hashable {
        var device: UInt64
        var node: UInt64
    }

    /// Makes a walk.
    ///
    /// - Parameter followsLinks: whether links that lead out of the root are followed.
    init(root: String, followsLinks: Bool, entryLimit: Int = Limits.folderEntries) {
        self.root = root
        self.followsLinks = followsLinks
        self.entryLimit = entryLimit
        let real = RealPath.of(root) ?? root
        realRoot = real.hasSuffix("/") ? real : real + "/"
    }

    /// Lists everything below a folder (relative, with a `/` at its end unless empty).
    ///
    /// - Throws: ``PageSourceError`` when the folder itself cannot be listed, or holds more than
    ///   ``Limits/folderEntries``.
    mutating func list(_ start: String) throws {
        var folders = [start]
        var links: [String] = []
        var isFirst = true
        while let folder = folders.popLast() ?? links.popFirst() {
            guard isNew(folder) else { continue }
            do {
                try list(folder, folders: &folders, links: &links)
            } catch let error as PageSourceError {
                if isFirst || error == .tooManyEntries(root) { throw error }
                note(.sourceFolderUnreadable, error.description, folder)
            }
            isFirst = false
        }
    }

    private mutating func list(_ folder: String, folders: inout [String], links: inout [String]) throws {
        guard let stream = opendir(root + folder) else {
            throw PageSourceError.unreadable(root + folder, reason: SystemError.current)
        }
        defer { closedir(stream) }
        // Only the order of folders matters: it decides which name of a folder counts.
        var found: [(name: String, type: Int32)] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name.utf8.first == Byte.period { continue }
            entryCount += 1
            guard entryCount <= entryLimit else { throw PageSourceError.tooManyEntries(root) }
            switch Int32(entry.pointee.d_type) {
            case Int32(DT_DIR), Int32(DT_LNK), Int32(DT_UNKNOWN): found.append((name, Int32(entry.pointee.d_type)))
            default: add(folder + name)
            }
        }
        for (name, type) in found.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
            let path = folder + name
            if type == Int32(DT_DIR) {
                folders.append(path + "/")
            } else if leadsOut(path) {
                continue
            } else if (try? FileKind.of(root + path)) == .folder {
                links.append(path + "/")
            } else {
                add(path)
            }
        }
    }

    /// Whether a link leads out of the root and may not; that it is left out is told where it would have been a page or
    /// a folder.
    private mutating func leadsOut(_ path: String) -> Bool {
        guard !followsLinks, let real = RealPath.of(root + path), !(real + "/").hasPrefix(realRoot) else {
            return false
        }
        if Self.isPage(path) || (try? FileKind.of(root + path)) == .folder {
            note(.sourceLink, "The symbolic link leads out of the folder of pages; it is not followed", path)
        }
        return true
    }

    private mutating func add(_ path: String) {
        if Self.isPage(path) { files.append(path) }
    }

    private static func isPage(_ path: String) -> Bool {
        let end = path.utf8.suffix(3)
        return end.elementsEqual(".md".utf8) || String(Substring(end)).lowercased() == ".md"
    }

    private mutating func isNew(_ folder: String) -> Bool {
        var status = stat()
        guard stat(root + folder, &status) == 0 else { return true }
        let isNew = seen.insert(
            .init(device: UInt64(truncatingIfNeeded: status.st_dev), node: UInt64(status.st_ino))
        ).inserted
        if !isNew { note(.sourceFolderLoop, "The folder was listed already under another name", folder) }
        return isNew
    }

    private mutating func note(_ code: DiagnosticCode, _ message: String, _ folder: String) {
        diagnostics.append(Diagnostic(code, message, page: folder, line: 1))
    }
}

extension Array {
    /// Takes the first element off.
    fileprivate mutating func popFirst() -> Element? { isEmpty ? nil : removeFirst() }
}
