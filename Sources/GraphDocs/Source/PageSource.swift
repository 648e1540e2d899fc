import GraphGenBase
import Markdown

/// Where pages come from.
package protocol PageSource: Sendable {
    /// The pages to read, relative names with `/` as separator, sorted by their bytes; code snippets that examples
    /// include are not among them.
    var pages: [String] { get }

    /// The bytes of a page or include.
    ///
    /// - Throws: ``PageSourceError`` when it does not exist, is no regular file or cannot be read.
    func bytes(of page: String) throws -> [UInt8]

    /// The name of a page or include as the source spells it, found in any case; nil when it does not exist.
    func canonicalPath(of page: String) -> String?

    /// What was noticed while looking for pages.
    var diagnostics: [Diagnostic] { get }
}

extension PageSource {
    /// Nothing noticed.
    package var diagnostics: [Diagnostic] { [] }
}

/// Why pages cannot be read.
package enum PageSourceError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Nothing is there.
    case notFound(String)
    /// The folder holds no page.
    case noPages(String)
    /// Neither a regular file nor a folder: a pipe, a device, a socket.
    case notAFile(String)
    /// The folder holds more than ``Limits/folderEntries``.
    case tooManyEntries(String)
    /// The system refused, for the reason it gave.
    case unreadable(String, reason: String)

    /// One sentence without a final period.
    package var description: String {
        switch self {
        case .notFound(let path): "\(path) does not exist"
        case .noPages(let path): "\(path) holds no Markdown page"
        case .notAFile(let path): "\(path) is neither a regular file nor a folder"
        case .tooManyEntries(let path): "\(path) holds more than \(Limits.folderEntries) files and folders"
        case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
        }
    }
}
