import Foundation

/// What to read, and which part of it to keep.
package struct InputOptions: Sendable, Hashable {
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
    /// Whether properties that lead to entities which nothing else reaches are left out.
    package var dropsUnreachedProperties = false
    /// Whether mistakes on pages are errors, as they should be where the pages are one's own.
    package var isStrict = false
    /// How many pages to read at a time; nil for as many as there are cores.
    package var jobs: Int?

    /// Options that keep everything.
    package init(docs: String, apiVersion: APIVersion? = nil) {
        self.docs = docs
        self.apiVersion = apiVersion
    }

    /// The folder that pages are named relative to: absolute, with a `/` at its end, for tools that open files.
    package var absoluteRoot: String {
        let path = Disk.resolved(docs)
        let folder = Disk.isFolder(path) ? path : (path as NSString).deletingLastPathComponent
        return folder.hasSuffix("/") ? folder : folder + "/"
    }
}
