import GraphGenBase
import Markdown

/// What a page holds, counted from its blocks without understanding them: what its facts are measured against.
///
/// The count does not share the readers' judgement of sections and tables, so that something they pass over shows.
package struct PageInventory: Sendable {
    /// A place and what stands there.
    package struct Item: Sendable, Hashable {
        /// The line of the request, row, or fence.
        package var source: Place
        /// The line or cell as written; empty for a body.
        package var text: String

        /// Makes an item.
        package init(source: Place, text: String) {
            self.source = source
            self.text = text
        }
    }

    /// The page.
    package let page: String
    /// Lines of code under "HTTP request" headings that begin with a method.
    package private(set) var requestLines: [Item] = []
    /// Blocks that are a request or response and whose body is JSON to the letter.
    package private(set) var bodies: [Item] = []
    /// Type cells of tables whose first column holds names.
    package private(set) var typeCells: [Item] = []
    /// Names of permissions in tables of kinds of callers.
    package private(set) var permissions: [Item] = []
    /// Links to pages of types in sentences under "Response" headings that return something, errors and nothing aside.
    package private(set) var answers: [Item] = []
    /// First cells of tables of members.
    package private(set) var members: [Item] = []

    /// Counts a page. One that cannot be read holds nothing.
    package init(page: String, in source: any PageSource) {
        self.page = page
        guard !PagePath.isIn(.includes, page: page), let bytes = try? source.bytes(of: page) else { return }
        let document = MarkdownReader().read(SideBySide.english(bytes), page: page)
        let context = PageContext(page: page, source: source)
        let resolver = IncludeResolver(context: context, cache: IncludeCache())
        let outline = OutlineBuilder.build(document.blocks, page: page, includes: resolver) { _, _ in }
        for (index, section) in outline.sections.enumerated() {
            let lineage = outline.lineage(of: index)
            let isRequest =
                lineage.contains { $0.slug.hasPrefix("http-request") }
                && !lineage.contains { $0.slug.hasPrefix("example") }
            let isResponse =
                lineage.contains { $0.slug.hasPrefix("response") }
                && !lineage.contains { $0.slug.hasPrefix("example") }
            var metadata: JSONValue?
            for piece in section.pieces {
                switch piece.block {
                case .comment(let comment): metadata = comment.metadata ?? metadata
                case .code(let code):
                    if isRequest { countRequests(code, page: piece.page) }
                    countBody(code, metadata, page: piece.page)
                    metadata = nil
                case .paragraph(let paragraph) where isResponse && piece.container != .quote:
                    countAnswers(FlatText(paragraph.content), at: Place(piece.page, paragraph.location), context)
                case .table(let table):
                    countCells(table, page: piece.page)
                    countPermissions(table, page: piece.page)
                    countMembers(table, page: piece.page)
                default: continue
                }
            }
        }
    }

    private mutating func countRequests(_ code: CodeBlock, page: String) {
        for (offset, line) in code.text.utf8.split(separator: Byte.newline, omittingEmptySubsequences: false)
            .enumerated()
        {
            let words = line.split(maxSplits: 1) { $0.isSpace || $0 == Byte.slash }
            guard let method = words.first, Self.methods.contains(where: { method.elementsEqual($0.utf8) }) else {
                continue
            }
            requestLines.append(
                Item(source: Place(page: page, line: code.contentLine + offset), text: String(line) ?? ""))
        }
    }

    /// A body starts after the first blank line of a message, or right away where metadata says what the block is.
    private mutating func countBody(_ code: CodeBlock, _ metadata: JSONValue?, page: String) {
        let kind = metadata?.member("blocktype")?.stringValue?.asciiLowercased
        let isMessage = MessageReader.start(of: code.text) != .other
        guard isMessage || kind == "request" || kind == "response" else { return }
        var rest = Substring(code.text.trimmed)
        if isMessage {
            guard let blank = rest.utf8.firstRange(of: "\n\n".utf8) else { return }
            rest = rest[blank.upperBound...]
        }
        guard let first = rest.utf8.first(where: { !$0.isSpace }),
            first == Byte.leftBrace || first == Byte.leftBracket
        else { return }
        let reading = JSONReader.read(String(rest))
        guard reading.value != nil, reading.repairs.isEmpty else { return }
        bodies.append(Item(source: Place(page, code.location), text: ""))
    }

    private mutating func countCells(_ table: Table, page: String) {
        let map = ColumnMap(table)
        guard let column = map.index(.type), let first = map.roles.first, first == .name || first == .relationship
        else { return }
        for row in table.rows where !row.isGroup {
            typeCells.append(
                Item(source: Place(page: page, line: row.line), text: row.cell(column)?.raw ?? ""))
        }
    }

    private mutating func countAnswers(_ text: FlatText, at source: Place, _ context: PageContext) {
        for mark in text.marks {
            guard let page = mark.destination.flatMap({ context.target(of: $0, from: source.page).page }),
                PagePath.isIn(.resources, page: page)
            else { continue }
            let sentence = text.bytes[
                text.sentenceStart(of: mark.range.lowerBound)..<text.sentenceEnd(of: mark.range.lowerBound)]
            guard sentence.firstIndex(of: "return") != nil,
                !["error", "204"].contains(where: { sentence.firstIndex(of: $0) != nil })
            else { continue }
            answers.append(Item(source: source, text: mark.label))
        }
    }

    private mutating func countPermissions(_ table: Table, page: String) {
        guard ColumnMap(table).roles.first == .permissionType else { return }
        for row in table.rows {
            for cell in row.cells.dropFirst() {
                let text = cell.content.lines.joined(separator: " ")
                let words = text.utf8.split { !($0.isWord || $0 == Byte.period || $0 == Byte.hyphen) }
                for var word in words {
                    // The end of a sentence.
                    while word.last == Byte.period { word = word.dropLast() }
                    guard Self.isPermission(word) else { continue }
                    permissions.append(
                        Item(source: Place(page: page, line: row.line), text: String(Substring(word))))
                }
            }
        }
    }

    /// Capitalised words joined by periods: `Mail.Read`.
    private static func isPermission(_ word: Substring.UTF8View) -> Bool {
        let parts = word.split(separator: Byte.period, omittingEmptySubsequences: false)
        return parts.count > 1 && parts.allSatisfy { $0.count > 1 && $0.first?.isUppercase == true }
    }

    private mutating func countMembers(_ table: Table, page: String) {
        guard ColumnMap(table).roles.first == .member else { return }
        for row in table.rows where !row.isGroup {
            guard let cell = row.cells.first, !cell.text.isEmpty else { continue }
            members.append(Item(source: Place(page: page, line: row.line), text: cell.text))
        }
    }

    private static let methods = ["GET", "POST", "PATCH", "PUT", "DELETE", "HEAD"]
}

extension Outline {
    /// A section and those it is part of, innermost first.
    fileprivate func lineage(of index: Int) -> [Section] {
        var result: [Section] = []
        var current: Int? = index
        while let section = current {
            result.append(sections[section])
            current = sections[section].parent
        }
        return result
    }
}
