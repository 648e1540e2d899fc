import GraphGenBase

/// One page as blocks.
package struct MarkdownDocument: Sendable {
    /// The page's path relative to the docs folder, `/` as separator.
    package var page: String
    /// The front matter.
    package var frontMatter: FrontMatter
    /// The blocks, in document order.
    package var blocks: [Block]
    /// What was repaired or not understood.
    package var diagnostics: [Diagnostic]

    /// Makes a document.
    package init(page: String, frontMatter: FrontMatter, blocks: [Block], diagnostics: [Diagnostic]) {
        self.page = page
        self.frontMatter = frontMatter
        self.blocks = blocks
        self.diagnostics = diagnostics
    }
}

/// The flat `key: value` block at the top of a page.
package struct FrontMatter: Sendable, Hashable {
    /// One line of it.
    package struct Entry: Sendable, Hashable {
        /// The key, as written.
        package var key: String
        /// The value without quotes.
        package var value: String
        /// Its line in the page.
        package var line: Int
    }

    /// The entries, in page order.
    package var entries: [Entry]

    /// Makes front matter.
    package init(entries: [Entry] = []) { self.entries = entries }

    /// The value of a key.
    package subscript(key: String) -> String? { entries.first { $0.key == key }?.value }
}
