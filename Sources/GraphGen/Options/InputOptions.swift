import APIModel

/// What to read, and which part of it to keep.
package struct InputOptions: Sendable, Hashable {
    /// The four lists of patterns, by the names of their options.
    package typealias SelectionOption = Selection.Option

    /// A docs folder, any other folder of pages, or one page.
    package var docs: String
    /// Needed only when `docs` holds both versions or does not tell.
    package var apiVersion: APIVersion?
    /// Globs of pages to keep.
    package var includePages: [String] = []
    /// `GLOB[#METHOD,...]` of paths to keep.
    package var includePaths: [String] = []
    /// `GLOB[#METHOD,...]` of paths to leave out.
    package var excludePaths: [String] = []
    /// Types to keep.
    package var includeTypes: [String] = []
    /// Where patterns stand, for those that come from a file.
    package var selectionPlaces: [Selection.Option: [FilePlace]] = [:]
    /// Whether properties that lead to entities which nothing else reaches are left out.
    package var dropsUnreachedProperties = false
    /// Whether mistakes on pages are errors, as they should be where the pages are one's own.
    package var isStrict = false
    /// Whether symbolic links that lead out of `docs` are followed.
    package var followsLinks = false
    /// How many pages to read at a time; nil for as many as there are cores.
    package var jobs: Int?

    /// Options that keep everything.
    package init(docs: String, apiVersion: APIVersion? = nil) {
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
    package var absoluteRoot: String {
        let path = Disk.resolved(docs)
        return Path.prefix(Disk.isFolder(path) ? path : Path.folder(of: path))
    }
}
