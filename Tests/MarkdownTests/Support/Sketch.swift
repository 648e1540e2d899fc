import GraphGenBase
import Markdown
import Testing

/// Reads a page that is given as text.
func read(_ text: String, repairs: Bool = true) -> MarkdownDocument {
    MarkdownReader(repairsTables: repairs).read(Array(text.utf8), page: "page.md")
}

/// A document in a short form that tests can compare: a line for each block, with where it starts.
func sketch(_ document: MarkdownDocument) -> [String] { document.blocks.flatMap { sketch($0, indent: "") } }

/// The tables of a document in the short form.
func tables(_ document: MarkdownDocument) -> [String] { document.tables.map(sketch) }

/// The diagnostics of a document as `line:column code`.
func codes(_ document: MarkdownDocument) -> [String] {
    document.diagnostics.map { "\($0.line):\($0.column) \($0.code.rawValue)" }
}

/// A table as `line-endLine [alignments] header / line: row / ...`, cells apart by `¦`.
func sketch(_ table: Table) -> String {
    let alignments = table.alignments.map { String($0.rawValue.prefix(1)) }.joined()
    let rows = [cells(table.header)] + table.rows.map { "\($0.line): \(cells($0.cells))" }
    let repaired = table.isRepaired ? " repaired" : ""
    return "\(table.location.line)-\(table.endLine)\(repaired) [\(alignments)] " + rows.joined(separator: " / ")
}

/// Inlines in a form close to their source.
func sketch(_ inlines: [Inline]) -> String {
    inlines.map { inline in
        switch inline {
        case .text(let text): text
        case .code(let text): "`\(text)`"
        case .emphasis(let content): "*\(sketch(content))*"
        case .strong(let content): "**\(sketch(content))**"
        case .link(let destination, let title, let content):
            "[\(sketch(content))](\(destination)\(title.isEmpty ? "" : " '\(title)'"))"
        case .image(let destination, _, let content): "![\(sketch(content))](\(destination))"
        case .html(let tag): "{\(tag)}"
        case .softBreak: "~"
        case .lineBreak: "/"
        }
    }.joined()
}

private func cells(_ cells: [Table.Cell]) -> String { cells.map(\.text).joined(separator: "¦") }

private func sketch(_ block: Block, indent: String) -> [String] {
    switch block {
    case .heading(let heading):
        let anchor = heading.anchor.map { " #\($0)" } ?? ""
        return ["\(indent)\(place(heading.location)) h\(heading.level) \(heading.content.text)\(anchor)"]
    case .paragraph(let paragraph):
        let end = paragraph.endLine == paragraph.location.line ? "" : "-\(paragraph.endLine)"
        return ["\(indent)\(place(paragraph.location))\(end) p \(paragraph.content.text)"]
    case .table(let table):
        return ["\(indent)\(place(table.location)) table \(sketch(table))"]
    case .code(let code):
        let text = code.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n")
        return ["\(indent)\(place(code.location)) code(\(code.info)) \(code.contentLine): \(text)"]
    case .comment(let comment):
        let metadata = comment.metadata.map { " " + $0.serialized() } ?? ""
        return ["\(indent)\(place(comment.location)) comment\(metadata)"]
    case .html(let text, let location):
        return ["\(indent)\(place(location)) html \(text)"]
    case .list(let items, let isOrdered, let location):
        let content = items.flatMap { item in
            ["\(indent)  item"] + item.flatMap { sketch($0, indent: indent + "    ") }
        }
        return ["\(indent)\(place(location)) \(isOrdered ? "ol" : "ul")"] + content
    case .quote(let blocks, let location):
        return ["\(indent)\(place(location)) quote"] + blocks.flatMap { sketch($0, indent: indent + "  ") }
    case .thematicBreak(let location):
        return ["\(indent)\(place(location)) hr"]
    }
}

private func place(_ location: Position) -> String { "\(location.line):\(location.column)" }
