import GraphGenBase

/// Tables that GFM does not see, or not whole, because a line of them is not what it should be.
extension TableReader {
    /// A table whose header has no delimiter row below it, or one that only looks like it: every line begins and ends
    /// with a pipe and has as many cells as the first, as nothing but a table is written.
    mutating func looseTable(in lines: ParagraphLines, index: Int) -> Table? {
        guard repairs, let header = closedRow(lines.line(lines.numbers.lowerBound)) else { return nil }
        let width = splitter.count
        guard width > 0, width <= Limits.tableColumns, let second = lines.line(after: header.number) else {
            return nil
        }
        // One of another width than the header was looked at before.
        let isMeant =
            DelimiterRow.isMeant(bytes, second.content) && DelimiterRow.alignments(bytes, second.content) == nil
        guard isMeant || width > 1 else { return nil }
        if isMeant {
            guard second.start.isOwn else { return nil }
        } else {
            var next: ParagraphLines.Line? = second
            while let line = next {
                guard closedRow(line) != nil, splitter.count == width else { return nil }
                next = lines.line(after: line.number)
            }
        }
        report(
            .tableDelimiterRow,
            isMeant ? "The row under the header is no delimiter row" : "The table has no delimiter row",
            at: location(of: second))
        splitter.split(bytes, header.content)
        var draft = Draft(
            table: Table(
                alignments: Array(repeating: .none, count: width), header: [], rows: [],
                location: location(of: header), endLine: text.fileLine(header.number), isRepaired: true),
            index: index, lines: lines, hasOuterPipes: (true, true))
        cellCount += width
        draft.table.header = builder.cells(
            splitter, of: RowSource(header), bytes, width: width, slot: .init(table: index, row: -1, column: 0),
            to: &cells)
        readRows(after: isMeant ? second.number : header.number, into: &draft)
        return draft.table
    }

    /// Rows that an empty line or a comment parts from the table above them: each begins and ends with a pipe, and has
    /// as many cells as the header.
    mutating func takeRows(of lines: ParagraphLines, into table: inout Table, index: Int) -> Bool {
        guard repairs else { return false }
        var next: ParagraphLines.Line? = lines.line(lines.numbers.lowerBound)
        while let line = next {
            guard closedRow(line) != nil, splitter.count == table.alignments.count else { return false }
            next = lines.line(after: line.number)
        }
        let first = lines.line(lines.numbers.lowerBound)
        report(.tableRowsApart, "Rows stand apart from their table", at: location(of: first))
        var draft = Draft(table: table, index: index, lines: lines, hasOuterPipes: (true, true))
        // Kept in one place only: a list that is held twice is copied when it grows.
        table.rows = []
        draft.table.isRepaired = true
        readRows(after: lines.numbers.lowerBound - 1, into: &draft)
        table = draft.table
        return true
    }

    /// A line that is a whole row between pipes; leaves its cells in the splitter.
    private mutating func closedRow(_ line: ParagraphLines.Line) -> ParagraphLines.Line? {
        guard line.start.isOwn, line.start.indent < 4, bytes[line.content].first == Byte.pipe else { return nil }
        splitter.split(bytes, line.content)
        return splitter.endsWithPipe ? line : nil
    }
}
