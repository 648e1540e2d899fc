import Foundation
import Markdown

/// Documents of includes that many pages share, such as the beta disclaimer.
final class IncludeCache: @unchecked Sendable {
    // Every access to `documents` holds the lock.
    private let lock = NSLock()
    private var documents: [String: MarkdownDocument] = [:]

    /// More than this and the oldest are read anew: memory must not grow with the pages.
    private static let limit = 64

    /// An include's document.
    func document(_ page: String, from source: any PageSource) throws -> MarkdownDocument {
        if let known = lock.withLock({ documents[page] }) { return known }
        let document = MarkdownReader().read(SideBySide.english(try source.bytes(of: page)), page: page)
        lock.withLock {
            if documents.count < Self.limit { documents[page] = document }
        }
        return document
    }
}
