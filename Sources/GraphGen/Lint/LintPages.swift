import GraphGenBase

/// Pages that a report is about, and the folder that is read to understand them: what a page says depends on those around it.
struct LintPages {
    /// The folder that holds `api-reference`; the page itself where none does.
    let docs: String
    /// The version whose folder they are in.
    let version: APIVersion?
    /// Their paths below ``docs``.
    let names: Set<String>

    /// Finds the folder around pages.
    ///
    /// - Throws: ``GraphGenError``: `inputOutput` for a page that is not there; `usage` for one that is no page, and for pages of
    ///   two folders or versions.
    init(_ pages: [String]) throws {
        var roots: Set<String> = []
        var versions: Set<APIVersion> = []
        var names: Set<String> = []
        for page in pages {
            try GivenPath.check(page, "PAGE")
            switch try Disk.kind(Disk.resolved(page)) {
            case .file?: break
            case nil: throw GraphGenError(.inputOutput, "there is no page \(Quoted.path(page))")
            default: throw GraphGenError(.usage, "\(Quoted.path(page)) is no page; name one DOCS, or pages")
            }
            let path = Disk.resolved(page)
            guard let root = Self.root(above: path) else {
                // Nobody says how far such a page's surroundings go.
                guard pages.count == 1 else {
                    throw GraphGenError(.usage, "\(Quoted.path(page)) is not below a folder that holds api-reference/")
                }
                docs = page
                version = nil
                self.names = []
                return
            }
            roots.insert(root)
            let name = String(path.dropFirst(Path.prefix(root).count))
            if let version = APIVersion(path: name) { versions.insert(version) }
            names.insert(name)
        }
        guard roots.count == 1, versions.count <= 1, let root = roots.first else {
            throw GraphGenError(
                .usage, "the pages are of several \(roots.count > 1 ? "folders" : "versions"); name those of one")
        }
        docs = root
        version = versions.first
        self.names = names
    }

    private static func root(above path: String) -> String? {
        var folder = Path.folder(of: path)
        while !folder.isEmpty {
            if Disk.isFolder(Path.join(folder, "api-reference")), path.hasPrefix(Path.prefix(folder) + "api-reference/")
            {
                return folder
            }
            if folder == "/" { return nil }
            folder = Path.folder(of: folder)
        }
        return nil
    }
}
