import Foundation
import GraphGenBase
import Markdown

/// Documents of includes that many pages share, such as the beta disclaimer.
final class IncludeCache: @unchecked Sendable {
    // Every access to `documents` holds the lock.
    private let lock = NSLock()
    private var documents: [String: MarkdownDocument] = [:]

    /// An include's document.
    func document(_ page: String, from source: any PageSource) throws -> MarkdownDocument {
        if let known = lock.withLock({ documents[page] }) { return known }
        let document = MarkdownReader().read(SideBySide.english(try source.bytes(of: page)), page: page)
        lock.withLock {
            if documents.count < Limits.cachedIncludes { documents[page] = document }
        }
        return document
    }
}
