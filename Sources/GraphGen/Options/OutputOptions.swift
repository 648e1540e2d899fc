import SwiftEmitter

/// What to write, and where.
public struct OutputOptions: Sendable, Hashable {
    /// How declarations are spread over files.
    public typealias Layout = EmitterOptions.Layout

    /// The folder to write to; it is made if need be.
    public var folder: String
    /// The module's name; nil for the version's own.
    public var moduleName: String?
    /// How many modules to write.
    public var modules: ModuleSplit = .auto
    /// Also write a `Package.swift`, with each module at `Sources/<Module>/`.
    public var isPackage = false
    /// Where a package gets GraphRuntime from: a path or URL; nil for graphgen's own repository.
    public var runtime: String?
    /// A folder with templates that replace built-in ones.
    public var templates: String?
    /// Where the folder of the pages is on the web, for comments that link to them; nil for comments without links.
    public var docsURL: String?
    /// How declarations are spread over files.
    public var layout: Layout = .byInitial

    /// Options for plain files in a folder.
    public init(folder: String) { self.folder = folder }
}
