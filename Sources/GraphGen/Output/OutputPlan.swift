/// What a run would do to an output folder, decided before anything is written.
struct OutputPlan: Sendable {
    /// One file to be.
    struct File: Sendable, Hashable {
        /// Relative to the output folder.
        var path: String
        /// All of it.
        var bytes: [UInt8]
    }

    /// Where.
    let folder: OutputFolder
    /// Files that are not there.
    private(set) var missing: [File] = []
    /// Files of ours with other bytes.
    private(set) var stale: [File] = []
    /// Files that are as they should be.
    private(set) var unchanged: [String] = []
    /// Files of ours that are not made any more.
    private(set) var obsolete: [String] = []
    /// What is not ours.
    private(set) var foreign: [String] = []
    /// What will be ours.
    let manifest: OutputManifest

    /// Compares what should be with what is.
    ///
    /// A file that is not in the manifest but already has the right bytes is taken over: nothing is lost by it.
    /// - Throws: ``GraphGenError`` for paths that are not safe, and when something there cannot be read.
    init(files: [File], in folder: OutputFolder) throws {
        for file in files { try SafePath.check(file.path) }
        try SafePath.checkDistinct(files.map(\.path))
        self.folder = folder
        manifest = OutputManifest(paths: files.map(\.path))
        let owned = folder.manifest?.paths ?? []
        let existing = Set(folder.files)
        var blocked: Set<String> = []
        for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
            if let obstacle = Self.obstacle(to: file.path, existing: existing, folders: folder.folders) {
                blocked.insert(obstacle)
            } else if !existing.contains(file.path) {
                missing.append(file)
            } else if try Disk.kind(folder.full(file.path)) == .file,
                try Disk.holds(folder.full(file.path), file.bytes)
            {
                unchanged.append(file.path)
            } else if owned.contains(file.path) {
                stale.append(file)
            } else {
                blocked.insert(file.path)
            }
        }
        let others = folder.files.filter { !manifest.paths.contains($0) && !blocked.contains($0) }
        obsolete = others.filter(owned.contains)
        foreign = (others.filter { !owned.contains($0) } + blocked).sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
    }

    /// Whether the manifest on disk differs from the one to be.
    var isManifestStale: Bool { folder.manifest != manifest }

    /// Whether everything is as it should be.
    var isUpToDate: Bool {
        missing.isEmpty && stale.isEmpty && obsolete.isEmpty && foreign.isEmpty && !isManifestStale
    }

    /// A file where a folder must be, or a folder where the file must be.
    private static func obstacle(to path: String, existing: Set<String>, folders: Set<String>) -> String? {
        if folders.contains(path) { return path }
        var above = path[...]
        while let slash = above.lastIndex(of: "/") {
            above = above[..<slash]
            if existing.contains(String(above)) { return String(above) }
        }
        return nil
    }
}
