import SwiftEmitter

/// What to write, and where.
package struct OutputOptions: Sendable, Hashable {
    /// How declarations are spread over files.
    package typealias Layout = EmitterOptions.Layout

    /// The folder to write to; it is made if need be.
    package var folder: String
    /// The module's name; nil for the version's own.
    package var moduleName: String?
    /// How many modules to write.
    package var modules: ModuleSplit = .auto
    /// Also write a `Package.swift`, with each module at `Sources/<Module>/`.
    package var isPackage = false
    /// Where a package gets GraphRuntime from: a path or URL; nil for graphgen's own repository.
    package var runtime: String?
    /// A folder with templates that replace built-in ones.
    package var templates: String?
    /// Where the folder of the pages is on the web, for comments that link to them; nil for comments without links.
    package var docsURL: String?
    /// The folder of a test target that makes the calls of the pages' examples; nil for none.
    package var exampleTests: String?
    /// How many of the examples become tests, chosen by hash; nil for all.
    package var exampleSample: Int?
    /// How declarations are spread over files.
    package var layout: Layout = .byInitial

    /// Options for plain files in a folder.
    package init(folder: String) { self.folder = folder }
}
