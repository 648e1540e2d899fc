/// The list of the files in an output folder that are graphgen's own: what it may replace and delete.
struct OutputManifest: Sendable, Hashable {
    /// Its name; hidden, so that SwiftPM passes over it.
    static let fileName = ".graphgen-manifest"
    private static let header = "# Written by graphgen, which replaces and deletes only the files listed here.\n"

    /// Paths relative to the output folder, `/` as separator.
    var paths: Set<String>

    /// Lists paths.
    init(paths: some Sequence<String>) { self.paths = Set(paths) }

    /// Reads a manifest; lines that begin with `#` are remarks.
    init(bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        self.init(paths: lines.filter { !$0.hasPrefix("#") }.map(String.init))
    }

    /// The file, sorted.
    var bytes: [UInt8] {
        let sorted = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return Array((Self.header + sorted.map { $0 + "\n" }.joined()).utf8)
    }
}
