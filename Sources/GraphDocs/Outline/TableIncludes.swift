import GraphGenBase
import Markdown

/// Include directives that stand in a table where rows do.
enum TableIncludes {
    /// The table with the rows of its includes in place of the directives, and paragraphs of the directives whose files
    /// hold something else.
    static func spliced(
        _ table: Table, page: String, _ includes: (any IncludeOpening)?
    ) -> (table: Table, others: [Block]) {
        guard let includes, table.rows.contains(where: mayBeDirective) else { return (table, []) }
        var result = table
        result.rows = []
        var others: [Block] = []
        for row in table.rows {
            guard mayBeDirective(row), let cell = row.cells.first, let directive = IncludeDirective(cell.content),
                !directive.hasRest
            else {
                result.rows.append(row)
                continue
            }
            for target in directive.targets {
                if let rows = includes.rows(target, under: table.header, at: Place(page, cell.location)) {
                    result.rows += rows
                } else {
                    others.append(
                        .paragraph(
                            Paragraph(content: cell.content, location: cell.location, endLine: cell.location.line)))
                }
            }
        }
        return (result, others)
    }

    private static func mayBeDirective(_ row: Table.Row) -> Bool {
        row.sourceCellCount == 1 && row.cells.first?.raw.has("[!include") == true
    }

    /// The rows of a file, below the header of the table they belong to; nil when it holds anything but rows. A header of its
    /// own, above a delimiter row, is left out.
    static func rows(of bytes: [UInt8], under header: [Table.Cell], at place: Place) -> [Table.Row]? {
        let document = MarkdownReader().read(bytes, page: place.page)
        let plain = document.blocks.filter { if case .comment = $0 { false } else { true } }
        guard plain.count == 1, let block = plain.first else { return nil }
        // Without a delimiter row the first row is read as a header, and a row alone as text.
        let isText =
            if case .paragraph(let paragraph) = block { paragraph.content.text.trimmed.hasPrefix("|") } else { false }
        if case .table(let table) = block, !table.isRepaired {
            return table.header.map(\.text) == header.map(\.text) ? table.rows.map { moved($0, to: place) } : nil
        }
        if case .table = block {} else if !isText { return nil }
        let body = bytes[(firstPipe(bytes) ?? 0)...]
        let names = header.map { "|" + $0.raw.replacing("|", with: "\\|") }.joined() + "|\n"
        let top = names + String(repeating: "|-", count: header.count) + "|\n"
        let whole = MarkdownReader().read(Array(top.utf8) + body, page: place.page)
        guard case .table(let table)? = whole.blocks.first, table.header.count == header.count, !table.rows.isEmpty
        else { return nil }
        return table.rows.map { moved($0, to: place) }
    }

    /// Where the first line that starts with a pipe starts.
    private static func firstPipe(_ bytes: [UInt8]) -> Int? {
        bytes.indices.first { bytes[$0] == Byte.pipe && ($0 == 0 || bytes[$0 - 1] == Byte.newline) }
    }

    private static func moved(_ row: Table.Row, to place: Place) -> Table.Row {
        var row = row
        row.line = place.line
        for index in row.cells.indices {
            row.cells[index].location = Position(line: place.line, column: place.column)
        }
        return row
    }
}
