import GraphGenBase

/// A `<table>` of HTML whose cells stand in plain rows and columns.
struct HTMLTable {
    /// A row: where it begins and what its cells hold.
    struct Row {
        var start: Int
        var cells: [Range<Int>]
    }

    /// The rows, the header first; at least one, none without a cell.
    private(set) var rows: [Row] = []
    /// Right after the closing tag.
    private(set) var end: Int

    /// Reads the table that starts at an offset; nil when it has no end, holds another table or cells that span others.
    init?(_ html: Bytes, at start: Int) {
        guard let opening = HTMLTag(html, at: start), opening.isNamed("table") else { return nil }
        end = opening.range.upperBound
        var cell: Int?
        while end < html.count {
            guard html[end] == Byte.less else {
                end += 1
                continue
            }
            if html.has("<!--", at: end, before: html.count) {
                guard let close = HTMLReader.find("-->", in: html, from: end + 4) else { return nil }
                end = close + 3
                continue
            }
            guard let tag = HTMLTag(html, at: end) else {
                // A longer tag is none; a mere sign is text.
                if end + 1 < html.count, html[end + 1].isAlphanumeric, !html[end + 1].isDigit { return nil }
                end += 1
                continue
            }
            if tag.isNamed("table") || tag.isNamed("tr") || tag.isNamed("td") || tag.isNamed("th") {
                if let open = cell, !rows.isEmpty { rows[rows.count - 1].cells.append(open..<end) }
                cell = nil
                if !tag.isClosing {
                    if tag.isNamed("table") || tag.spans(html) { return nil }
                    let isRow = tag.isNamed("tr")
                    if isRow || rows.isEmpty { rows.append(Row(start: end, cells: [])) }
                    if !isRow { cell = tag.range.upperBound }
                } else if tag.isNamed("table") {
                    end = tag.range.upperBound
                    rows.removeAll { $0.cells.isEmpty }
                    guard isPlain else { return nil }
                    return
                }
            }
            end = tag.range.upperBound
        }
        return nil
    }

    /// Whether no row is wider than the header, and few are shorter: a page could ask for any number of empty cells.
    private var isPlain: Bool {
        guard let width = rows.first?.cells.count, width <= Limits.tableColumns else { return false }
        var held = 0
        for row in rows {
            guard row.cells.count <= width else { return false }
            held += row.cells.count
        }
        return rows.count * width <= 2 * held
    }
}
