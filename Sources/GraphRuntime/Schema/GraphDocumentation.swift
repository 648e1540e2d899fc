/// Where a fact was read: a page of the reference and a line of it.
public struct GraphDocumentation: Sendable, Hashable, CustomStringConvertible {
    /// The page, relative to the documentation folder: `api-reference/beta/resources/x.md`.
    public let page: String
    /// The line, from 1; 0 when it is not known.
    public let line: Int

    /// A line of a page.
    public init(page: String, line: Int) {
        self.page = page
        self.line = line
    }

    /// Reads `page:line`, or `line` alone for a line of the page given; nil for any other text.
    init?(_ text: Substring, on page: String) {
        if let colon = text.lastIndex(of: ":") {
            guard let line = Int(text[text.index(after: colon)...]) else { return nil }
            self.init(page: String(text[..<colon]), line: line)
        } else {
            guard let line = Int(text) else { return nil }
            self.init(page: page, line: line)
        }
    }

    /// The same as a field of the schema: the line alone where it is a line of the page given.
    func text(on page: String) -> String { page == self.page ? String(line) : description }

    /// `page:line`.
    public var description: String { "\(page):\(line)" }
}
