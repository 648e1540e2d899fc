import GraphGenBase
import SystemPackage

/// What graphgen does with the text of paths, all of it: Foundation's own functions trap for some of them.
enum Path {
    /// What a path is below: `a` for `a/b`, nothing for `a`, `/` for `/` itself.
    static func folder(of path: String) -> String {
        // Not `removingLastComponent`, whose time grows with the square of the number of components.
        let path = withoutSlashes(path)
        guard let slash = path.utf8.lastIndex(of: Byte.slash) else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// A path below a folder; absolute ones stay as they are, and nothing is put before what is below nothing.
    static func join(_ folder: String, _ path: String) -> String { FilePath(folder).pushing(FilePath(path)).string }

    /// Whether a path begins at the root.
    static func isAbsolute(_ path: String) -> Bool { FilePath(path).isAbsolute }

    /// Whether a path leads up somewhere.
    static func climbs(_ path: String) -> Bool { FilePath(path).components.contains { $0.kind == .parentDirectory } }

    /// A path without slashes at its end; the root keeps its one.
    static func withoutSlashes(_ path: String) -> String { FilePath(path).string }

    /// A folder as it stands before names that are below it: with one slash at its end.
    static func prefix(_ folder: String) -> String {
        let folder = withoutSlashes(folder)
        return folder.hasSuffix("/") ? folder : folder + "/"
    }

    /// A path from one absolute folder to another.
    static func relative(_ target: String, to base: String) -> String {
        let target = FilePath(target).components
        let base = FilePath(base).components
        let shared = zip(target, base).prefix { $0 == $1 }.count
        let parts = base.dropFirst(shared).map { _ in ".." } + target.dropFirst(shared).map(\.string)
        return parts.isEmpty ? "." : parts.joined(separator: "/")
    }

    /// The absolute path that `real` gives for the longest beginning of a path that exists, and what is left of it.
    static func extend(_ path: String, above real: (String) -> String?) -> String {
        let path = FilePath(path)
        var base = path.isAbsolute ? "/" : real(".") ?? "/"
        var rest = path.components.map(\.string)[...]
        while let next = rest.first, let found = real(join(base, next)) {
            base = found
            rest.removeFirst()
        }
        var parts = FilePath(base).components.map(\.string)
        for part in rest where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}
