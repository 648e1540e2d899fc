import GraphGenBase

/// What stands in an output folder before a run.
struct OutputFolder: Sendable {
    /// Files SwiftPM puts beside a manifest; neither ours nor in the way.
    private static let tolerated: Set<String> = ["Package.resolved"]

    /// The folder, without a `/` at its end.
    let path: String
    /// Everything but folders, hidden things and ``tolerated``, relative, sorted by bytes.
    let files: [String]
    /// Folders, relative.
    let folders: Set<String>
    /// What killed runs left, relative.
    let leftovers: [String]
    /// What is ours; nil when there is no manifest.
    let manifest: OutputManifest?

    /// Looks. A folder that does not exist is empty.
    /// - Throws: ``GraphGenError`` when it is no folder or cannot be read.
    init(_ path: String) throws {
        // `new/..` is a folder that exists, but only once `new` does: what stands in it has to be seen before.
        let isOpen = Path.climbs(path) && !Disk.isFolder(path)
        let path = isOpen ? Disk.resolved(path) : Path.withoutSlashes(path)
        self.path = path
        var files: [String] = []
        var folders: Set<String> = []
        var leftovers: [String] = []
        if try Disk.kind(path) != nil {
            guard Disk.isFolder(path) else { throw GraphGenError(.inputOutput, "\(Quoted.path(path)) is not a folder") }
            var open = [""]
            while let folder = open.popLast() {
                // Symbolic links count as files: what they lead to is never touched.
                for name in try Disk.names(in: Path.join(self.path, folder)) {
                    let relative = folder + name
                    if TemporaryFile.isOne(name) { leftovers.append(relative) }
                    if name.hasPrefix(".") { continue }
                    if try Disk.kind(Path.join(self.path, relative)) == .folder {
                        folders.insert(relative)
                        open.append(relative + "/")
                    } else if !Self.tolerated.contains(relative) {
                        files.append(relative)
                    }
                }
            }
        }
        self.files = files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        self.folders = folders
        self.leftovers = leftovers
        let manifest = Path.join(self.path, OutputManifest.fileName)
        self.manifest =
            try Disk.kind(manifest) == nil
            ? nil : OutputManifest(bytes: Disk.read(manifest, limit: Limits.manifestBytes))
    }

    /// A path below the folder.
    func full(_ relative: String) -> String { Path.join(path, relative) }
}
