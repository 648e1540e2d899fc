/// One module to write.
public struct GeneratedModule: Sendable, Hashable {
    /// Its name, a Swift identifier.
    public var name: String
    /// The generated modules it imports, sorted.
    public var imports: [String]
    /// Its files, by path.
    public var files: [GeneratedFile]

    /// Makes a module.
    public init(name: String, imports: [String] = [], files: [GeneratedFile]) {
        self.name = name
        self.imports = imports
        self.files = files
    }
}
