import GraphDocs

@testable import APIModel
@testable import GraphGen

/// Pages in memory, and the report on them.
struct CoveragePages: PageSource {
    let texts: [String: String]
    var pages: [String] { texts.keys.sorted() }
    func bytes(of page: String) throws -> [UInt8] { Array((texts[page] ?? "").utf8) }
    func canonicalPath(of page: String) -> String? { texts[page] == nil ? nil : page }

    /// The lines of the report on pages, one space between words.
    static func report(_ texts: [String: String]) -> [String] {
        let source = CoveragePages(texts: texts)
        let reader = PageReader(source: source)
        let facts = source.pages.map { reader.read($0) }
        let report = CoverageReport(
            pages: facts, model: ModelBuilder(apiVersion: "v1.0").build(from: facts),
            inventory: source.pages.map { PageInventory(page: $0, in: source) })
        return report.lines.map { $0.split(separator: " ").joined(separator: " ") }
    }

    /// A page about an operation, with an example and a body outside the examples.
    static let operation = """
        # Get loan
        ## HTTP request
        ``` http
        GET /loans/{id}
        ```
        ## Response
        `200 OK` and a [loan](../resources/loan.md) object.
        ## Example
        ``` http
        HTTP/1.1 200 OK

        { "days": 1 }
        ```
        ## Overview
        <!-- {"blockType": "response"} -->
        ``` json
        { "days": 2 }
        ```
        """
}
