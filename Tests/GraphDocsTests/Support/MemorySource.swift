import GraphDocs

/// Pages held in memory.
struct MemorySource: PageSource {
    private let texts: [String: String]

    init(_ texts: [String: String]) { self.texts = texts }

    var pages: [String] { texts.keys.sorted() }

    func bytes(of page: String) throws -> [UInt8] {
        guard let text = texts[page] else { throw PageSourceError.notFound(page) }
        return Array(text.utf8)
    }

    func canonicalPath(of page: String) -> String? {
        texts[page] != nil ? page : texts.keys.sorted().first { $0.lowercased() == page.lowercased() }
    }
}

/// The facts of one page written out in a test.
func facts(_ text: String, page: String = "v1.0/resources/sample.md", others: [String: String] = [:]) -> PageFacts {
    var texts = others
    texts[page] = text
    return PageReader(source: MemorySource(texts)).read(page)
}
