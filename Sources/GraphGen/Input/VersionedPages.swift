import GraphDocs
import GraphGenBase

/// The pages of one API version out of a source that may hold several.
struct VersionedPages: PageSource {
    private let source: any PageSource
    let pages: [String]
    let version: APIVersion

    /// Chooses the version: the one asked for, else the only one there is.
    ///
    /// - Parameters:
    ///   - docs: what the user calls the source; its own path may tell the version (`.../beta/resources`).
    /// - Throws: ``GraphGenError`` when the choice is open, or the version asked for is not there.
    init(_ source: any PageSource, asked: APIVersion?, docs: String) throws {
        let versions = source.pages.map(APIVersion.init(path:))
        let present = APIVersion.allCases.filter(versions.contains)
        version = try Self.choose(asked: asked, present: present, docs: docs)
        pages = zip(source.pages, versions).filter { [version] in $1 == nil || $1 == version }.map(\.0)
        self.source = source
    }

    func bytes(of page: String) throws -> [UInt8] { try source.bytes(of: page) }

    func canonicalPath(of page: String) -> String? { source.canonicalPath(of: page) }

    var diagnostics: [Diagnostic] { source.diagnostics }

    private static func choose(asked: APIVersion?, present: [APIVersion], docs: String) throws -> APIVersion {
        switch (asked, present.count) {
        case (let asked?, 0): return asked
        case (let asked?, _):
            if present.contains(asked) { return asked }
            let found = present.map(\.rawValue).joined(separator: " and ")
            throw GraphGenError(.usage, "\(Quoted.path(docs)) holds no pages of \(asked.rawValue), only of \(found)")
        case (nil, 1): return present[0]
        case (nil, 0):
            if let version = APIVersion(path: Disk.resolved(docs) + "/") { return version }
            throw GraphGenError(
                .usage,
                "\(Quoted.path(docs)) does not tell which API version its pages are of; add --api-version v1.0 or beta")
        case (nil, _):
            throw GraphGenError(
                .usage, "\(Quoted.path(docs)) holds pages of v1.0 and of beta; add --api-version v1.0 or beta")
        }
    }
}
