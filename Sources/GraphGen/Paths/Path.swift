import SystemPackage

/// What graphgen does with the text of paths, all of it: Foundation's own functions trap for some of them.
enum Path {
    /// What a path is below: `a` for `a/b`, nothing for `a`, `/` for `/` itself.
    static func folder(of path: String) -> String { FilePath(path).removingLastComponent().string }

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
        var above = isAbsolute(path) ? FilePath(path) : FilePath(real(".") ?? "/").pushing(FilePath(path))
        var below: [FilePath.Component] = []
        var found: String?
        while true {
            found = real(above.string)
            guard found == nil, let last = above.lastComponent else { break }
            below.append(last)
            above.removeLastComponent()
        }
        var result = found.map { FilePath($0) } ?? above
        for component in below.reversed() {
            switch component.kind {
            case .currentDirectory: break
            case .parentDirectory: result.removeLastComponent()
            case .regular: result.append(component)
            }
        }
        return result.string
    }
}
