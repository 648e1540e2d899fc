/// Where a generated package gets GraphRuntime from.
enum RuntimeLocation: Sendable, Hashable {
    /// A repository.
    case url(String)
    /// A folder; relative to the generated package unless absolute.
    case path(String)

    /// Tells a URL from a path.
    ///
    /// A relative path, which is meant from where the command runs, becomes one from the output folder, so that the
    /// manifest holds nothing of this machine; an absolute one stays as it is.
    init(_ text: String, output: String) {
        if text.contains("://") || text.hasPrefix("git@") {
            self = .url(text)
        } else if Path.isAbsolute(text) {
            self = .path(text)
        } else {
            self = .path(Path.relative(Disk.resolved(text), to: Disk.resolved(output)))
        }
    }

    /// The line in the list of dependencies.
    ///
    /// A repository's version goes with the generated code, so it is the one of the graphgen that wrote it. A folder
    /// is given a name, since SwiftPM would call it by its last path component. Without traits it brings the runtime and
    /// not the generator.
    var dependency: String {
        switch self {
        case .url(let url):
            ".package(url: \(Quoted.text(url)), .upToNextMinor(from: \(Quoted.text(GraphGenVersion.current))), traits: [])"
        case .path(let path): ".package(name: \"graphgen\", path: \(Quoted.text(path)), traits: [])"
        }
    }

    /// What products of it name as their package.
    var packageName: String {
        switch self {
        case .path: return "graphgen"
        case .url(let url):
            let name = url.split(whereSeparator: { $0 == "/" || $0 == ":" }).last.map(String.init) ?? url
            return name.hasSuffix(".git") ? String(name.dropLast(4)) : name
        }
    }
}
