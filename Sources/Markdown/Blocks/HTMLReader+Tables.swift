import GraphGenBase

extension HTMLReader {
    /// Where a table starts before the next comment.
    static func tableStart(in html: Bytes, from start: Int) -> Int? {
        var offset = start
        while offset < html.count {
            if html[offset] == Byte.less {
                if html.has("<!--", at: offset, before: html.count) { return nil }
                if offset + 1 < html.count, html[offset + 1] | 0x20 == UInt8(ascii: "t"),
                    let tag = HTMLTag(html, at: offset), tag.isNamed("table"), !tag.isClosing
                {
                    return offset
                }
            }
            offset += 1
        }
        return nil
    }

    /// A table as the reader of pipe tables would have it. `node` is the block it stands in.
    func table(_ read: HTMLTable, _ html: Bytes, of node: CMarkNode, _ place: inout Place) -> Table {
        let width = read.rows[0].cells.count
        var table = Table(
            alignments: Array(repeating: .none, count: width), header: [], rows: [],
            location: place.location(of: read.rows[0].start, in: text), endLine: 0, isRepaired: true)
        var document = CellDocument()
        for (number, row) in read.rows.enumerated() {
            let line = place.location(of: row.start, in: text).line
            var cells: [Table.Cell] = []
            for range in row.cells {
                let location = place.location(of: html.trimmed(range).lowerBound, in: text)
                let source = HTMLCell.markdown(html, range)
                source.withUnsafeBufferPointer {
                    document.append(
                        $0, 0..<$0.count, to: .init(table: 0, row: number - 1, column: cells.count))
                }
                cells.append(
                    Table.Cell(
                        raw: String(decoding: source, as: UTF8.self), content: InlineContent(text: ""),
                        location: location))
            }
            let padding = Table.Cell(
                raw: "", content: InlineContent(text: ""), location: cells.last?.location ?? table.location)
            let count = cells.count
            cells += repeatElement(padding, count: width - count)
            if number == 0 {
                table.header = cells
            } else {
                table.rows.append(Table.Row(cells: cells, line: line, sourceCellCount: count))
            }
        }
        table.endLine = place.location(of: read.end - 1, in: text).line
        var found = [FoundTable(block: node, lines: 1...1, isUnsettled: false, table: table)]
        var inlines = InlineBuilder()
        document.resolve(into: &found, text: nil, using: &inlines)
        return found[0].table
    }
}
