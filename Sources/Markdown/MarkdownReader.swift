import GraphGenBase

/// Reads the Markdown of a page into blocks.
///
/// cmark does the parsing; on top come front matter, pipe tables and the comments that pages keep metadata in. Any bytes
/// give a document; what was cut, replaced or repaired is told by its diagnostics.
package struct MarkdownReader: Sendable {
    /// Whether tables that GFM misreads are read as a person would.
    package var repairsTables: Bool

    /// More bytes of a page than this are not read; a diagnostic says so.
    package static let byteLimit = Limits.pageBytes

    /// In how many passes a change of what follows ends the search for more changes.
    private static let carefulPasses = 4

    /// Makes a reader. Without `repairsTables`, tables are exactly those of GitHub Flavored Markdown.
    package init(repairsTables: Bool = true) {
        self.repairsTables = repairsTables
    }

    /// Reads a page. `page` is its name in diagnostics and in the document.
    package func read(_ bytes: [UInt8], page: String) -> MarkdownDocument {
        let cleaned = PageBytes(bytes, page: page)
        let front = cleaned.bytes.withUnsafeBufferPointer { FrontMatterReader($0, page: page) }
        let body = front.bodyOffset == 0 ? cleaned.bytes : Array(cleaned.bytes[front.bodyOffset...])
        var document = MarkdownDocument(
            page: page, frontMatter: front.frontMatter, blocks: [],
            diagnostics: cleaned.diagnostics + front.diagnostics)
        var text = PageText(body, firstLine: front.bodyLine)
        if let shorter = text.withShortBlankRuns() { text = shorter }
        let costly = CostlyMarkup(page: page, text: text)
        if !costly.edits.isEmpty { text = text.applying(costly.edits) }
        document.diagnostics += costly.diagnostics
        for pass in 1...Limits.readingPasses {
            let edits = parse(text, pass: pass, into: &document)
            if edits.isEmpty { break }
            text = text.applying(edits)
        }
        document.diagnostics.sort { ($0.line, $0.column) < ($1.line, $1.column) }
        return document
    }

    /// Parses text into the blocks of a document, unless it returns edits to make first.
    private func parse(_ text: PageText, pass: Int, into document: inout MarkdownDocument) -> [LineEdit] {
        text.bytes.withUnsafeBufferPointer { bytes in
            CMarkTree.parse(bytes) { root in
                guard let root else { return [] }
                var finder = TableFinder(page: document.page, text: text, bytes: bytes, repairs: repairsTables)
                finder.scan(root, carefully: pass <= Self.carefulPasses)
                guard finder.reader.edits.isEmpty || pass == Limits.readingPasses else { return finder.reader.edits }
                var inlines = InlineBuilder()
                finder.resolveCells(using: &inlines)
                var builder = BlockBuilder(
                    page: document.page, text: text, bytes: bytes, finder: finder, inlines: inlines)
                document.blocks = builder.blocks(in: root)
                document.diagnostics += finder.reader.diagnostics + builder.diagnostics
                return []
            }
        }
    }
}
