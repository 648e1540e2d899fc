import GraphGenBase

/// One module to write.
package struct GeneratedModule: Sendable, Hashable {
    /// Its name, a Swift identifier.
    package var name: String
    /// The generated modules it imports, sorted.
    package var imports: [String]
    /// Its files, by path.
    package var files: [GeneratedFile]

    /// How many types it declares fields of: as many extensions of one type, which the compiler bounds.
    package var fieldExtensions: Int

    /// What is to be told of the pages that only writing shows: operations that have no method.
    package var diagnostics: [Diagnostic] = []

    /// More extensions of one type than this a module cannot have: the compiler (6.3) files them by the type's name, in a
    /// table of 64 KB for each name, and importers do not see what is beyond. An extension takes 49 bytes.
    package static let mostFieldExtensions = 1_300

    /// Makes a module.
    package init(name: String, imports: [String] = [], files: [GeneratedFile], fieldExtensions: Int = 0) {
        self.name = name
        self.imports = imports
        self.files = files
        self.fieldExtensions = fieldExtensions
    }
}
