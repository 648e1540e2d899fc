import GraphModel

/// What to read, and which part of it to keep.
public struct InputOptions: Sendable, Hashable {
    /// The four lists of patterns, by the names of their options.
    public typealias SelectionOption = Selection.Option

    /// A docs folder, any other folder of pages, or one page.
    public var docs: String
    /// Needed only when `docs` holds both versions or does not tell.
    public var apiVersion: APIVersion?
    /// Globs of pages to keep.
    public var includePages: [String] = []
    /// `GLOB[#METHOD,...]` of paths to keep.
    public var includePaths: [String] = []
    /// `GLOB[#METHOD,...]` of paths to leave out.
    public var excludePaths: [String] = []
    /// Types to keep.
    public var includeTypes: [String] = []
    /// Where patterns stand, for those that come from a file.
    public var selectionPlaces: [Selection.Option: [FilePlace]] = [:]
    /// Whether properties that lead to entities which nothing else reaches are left out.
    public var dropsUnreachedProperties = false
    /// Whether mistakes on pages are errors, as they should be where the pages are one's own.
    public var isStrict = false
    /// How many pages to read at a time; nil for as many as there are cores.
    public var jobs: Int?

    /// Options that keep everything.
    public init(docs: String, apiVersion: APIVersion? = nil) {
        self.docs = docs
        self.apiVersion = apiVersion
    }

    /// Which part of the API to keep.
    var selection: Selection {
        Selection(
            includePages: includePages, includePaths: includePaths, excludePaths: excludePaths,
            includeTypes: includeTypes, dropsUnreachedProperties: dropsUnreachedProperties)
    }

    /// The folder that pages are named relative to: absolute, with a `/` at its end, for tools that open files.
    public var absoluteRoot: String {
        let path = Disk.resolved(docs)
        return Path.prefix(Disk.isFolder(path) ? path : Path.folder(of: path))
    }
}
