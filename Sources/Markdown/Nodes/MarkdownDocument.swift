/// One page as blocks.
public struct MarkdownDocument: Sendable {
    /// The page's path relative to the docs folder, `/` as separator.
    public var page: String
    /// The front matter.
    public var frontMatter: FrontMatter
    /// The blocks, in document order.
    public var blocks: [Block]
    /// What was repaired or not understood.
    public var diagnostics: [Diagnostic]

    /// Makes a document.
    public init(page: String, frontMatter: FrontMatter, blocks: [Block], diagnostics: [Diagnostic]) {
        self.page = page
        self.frontMatter = frontMatter
        self.blocks = blocks
        self.diagnostics = diagnostics
    }
}

/// The flat `key: value` block at the top of a page.
public struct FrontMatter: Sendable, Hashable {
    /// One line of it.
    public struct Entry: Sendable, Hashable {
        /// The key, as written.
        public var key: String
        /// The value without quotes.
        public var value: String
        /// Its line in the page.
        public var line: Int

        /// Makes an entry.
        public init(key: String, value: String, line: Int) {
            self.key = key
            self.value = value
            self.line = line
        }
    }

    /// The entries, in page order.
    public var entries: [Entry]

    /// Makes front matter.
    public init(entries: [Entry] = []) { self.entries = entries }

    /// The value of a key.
    public subscript(key: String) -> String? { entries.first { $0.key == key }?.value }
}
