import GraphGenBase

/// Reads a table from the lines of a paragraph, by the rules of cmark-gfm's `table.c`, with repairs on top when asked.
///
/// Where GFM has a block boundary inside the paragraph (text glued above the header, a line that ends the table), the
/// reader asks for an edit of the text; the page is then parsed again.
struct TableReader {
    /// What must be changed before the tree can be trusted.
    private(set) var edits: [LineEdit] = []
    /// Whether an edit changes what follows it, so that the rest of the tree may be wrong.
    private(set) var changesWhatFollows = false
    /// The cells that hold markup.
    var cells = CellDocument()
    /// What was repaired or left out.
    private(set) var diagnostics: [Diagnostic] = []

    private static let directive = Array("[!include".utf8)

    let page: String
    let text: PageText
    let bytes: Bytes
    let repairs: Bool
    var splitter = RowSplitter()
    let builder: RowBuilder
    var cellCount = 0

    /// Makes a reader for a text; `bytes` are its bytes.
    init(page: String, text: PageText, bytes: Bytes, repairs: Bool) {
        self.page = page
        self.text = text
        self.bytes = bytes
        self.repairs = repairs
        builder = RowBuilder(text: text, clearsUnicodeSpaces: repairs)
    }

    /// A table while it is read.
    struct Draft {
        var table: Table
        let index: Int
        let lines: ParagraphLines
        /// Whether the header row starts and ends with a pipe, and so the other rows can be expected to.
        let hasOuterPipes: (leading: Bool, trailing: Bool)

        var width: Int { table.alignments.count }
    }

    /// The table that has its delimiter row on a line; nil when there is none. `index` is its number on the page.
    mutating func table(in lines: ParagraphLines, delimiter number: Int, index: Int) -> Table? {
        let delimiter = lines.line(number)
        if !delimiter.start.isOwn { setApart(lines, delimiter) }
        guard delimiter.start.isOwn, delimiter.start.indent < 4 else { return nil }
        // Hyphens alone underline a heading, or do nothing.
        guard bytes[delimiter.content].contains(where: { $0 == Byte.pipe || $0 == Byte.colon }) else { return nil }
        guard var alignments = DelimiterRow.alignments(bytes, delimiter.content) else { return nil }
        let header = lines.line(number - 1)
        splitter.split(bytes, lines.headerContent(header))
        let isWrongWidth = splitter.count != alignments.count
        if isWrongWidth {
            guard repairs, splitter.count > 1, bytes[delimiter.content].contains(Byte.pipe) else { return nil }
        }
        let location = text.location(line: header.number, offset: header.content.lowerBound)
        guard splitter.count <= Limits.tableColumns, alignments.count <= Limits.tableColumns else {
            report(.tableTooLarge, "More than \(Limits.tableColumns) columns are no table", at: location)
            return nil
        }
        if isWrongWidth {
            let message = "The delimiter row has \(alignments.count) cells, the header \(splitter.count)"
            report(
                .tableDelimiterWidth, message, at: text.location(line: number, offset: delimiter.content.lowerBound))
            fit(&alignments, headerCount: splitter.count, firstRow: lines.line(after: number))
            splitter.split(bytes, lines.headerContent(header))
        }
        edits += lines.edits(startingTableAt: header, delimiter: delimiter)
        var draft = Draft(
            table: Table(
                alignments: alignments, header: [], rows: [], location: location, endLine: text.fileLine(number),
                isRepaired: isWrongWidth),
            index: index, lines: lines,
            hasOuterPipes: (bytes[header.content].first == Byte.pipe, splitter.endsWithPipe))
        cellCount += draft.width
        draft.table.header = builder.cells(
            splitter, of: RowSource(header), bytes, width: draft.width, slot: .init(table: index, row: -1, column: 0),
            to: &cells)
        readRows(after: number, into: &draft)
        return draft.table
    }

    /// A table right below a note or list item, without a blank line between: Markdown takes it for more of its text, no
    /// person does.
    private mutating func setApart(_ lines: ParagraphLines, _ delimiter: ParagraphLines.Line) {
        guard repairs, delimiter.number - 1 > lines.numbers.lowerBound else { return }
        let header = lines.line(delimiter.number - 1)
        guard !header.start.isOwn, header.start.depth == delimiter.start.depth, header.start.indent < 4,
            bytes[header.content].first == Byte.pipe, bytes[delimiter.content].first == Byte.pipe,
            DelimiterRow.alignments(bytes, delimiter.content) != nil
        else { return }
        edits.append(LineEdit(line: header.number, separator: lines.separator(before: header)))
        changesWhatFollows = true
    }

    /// Gives a table of unequal header and delimiter row its width: that of the header, or that of the delimiter row
    /// when the first row agrees with it and so the header lacks a cell.
    private mutating func fit(_ alignments: inout [Table.Alignment], headerCount: Int, firstRow: ParagraphLines.Line?) {
        var width = headerCount
        if let firstRow {
            splitter.split(bytes, firstRow.content)
            if splitter.count == alignments.count { width = max(width, alignments.count) }
        }
        if alignments.count > width { alignments.removeSubrange(width...) }
        alignments += repeatElement(.none, count: width - alignments.count)
    }

    mutating func readRows(after number: Int, into draft: inout Draft) {
        var last = number
        while let line = draft.lines.line(after: last) {
            if isStrayPipe(line, in: draft) {
                draft.table.isRepaired = true
                report(.tableStrayPipe, "A lone pipe in the middle of a table is skipped", at: location(of: line))
                last = line.number
                continue
            }
            if line.number == number + 1, isSecondDelimiter(line) {
                draft.table.isRepaired = true
                report(.tableSecondDelimiter, "A second delimiter row is skipped", at: location(of: line))
                last = line.number
                continue
            }
            guard let end = readRow(line, into: &draft) else {
                edits.append(LineEdit(line: line.number, separator: draft.lines.separator(before: line)))
                changesWhatFollows = true
                break
            }
            last = end
            draft.table.endLine = text.fileLine(last)
            if cellCount > Limits.tableCells {
                report(.tableTooLarge, "The page has too many cells; the rest is not read", at: location(of: line))
                break
            }
        }
    }

    /// Reads a row; its last line, or nil when the line ends the table.
    private mutating func readRow(_ line: ParagraphLines.Line, into draft: inout Draft) -> Int? {
        guard !Interruption.endsTable(bytes, line),
            !(repairs && Interruption.isInclude(bytes, line) && !goesOn(after: line, in: draft))
        else {
            return nil
        }
        splitter.split(bytes, line.content)
        guard splitter.count > 0, splitter.count <= Limits.tableColumns else { return nil }
        var source = RowSource(line)
        if repairs { join(&source, in: draft) }
        if source.isJoined {
            draft.table.isRepaired = true
            report(.tableContinuationLine, "A row goes on on the next line", at: location(of: line))
            source.joined.withUnsafeBufferPointer { addRow(source, $0, 0..<$0.count, to: &draft) }
        } else {
            addRow(source, bytes, source.content, to: &draft)
        }
        if bytes[line.content.lowerBound] == Byte.equals, draft.lines.isUnderline(line) {
            // `===` under a table is a row, but plain cmark sees the underline of a heading.
            let replacement = draft.lines.replacement(of: line, withMore: [Byte.pipe])
            edits.append(LineEdit(line: line.number, replacement: replacement))
            changesWhatFollows = true
        }
        return source.lastLine
    }

    /// Whether rows follow an include directive, or a few of them: then it stands for rows too.
    private func goesOn(after line: ParagraphLines.Line, in draft: Draft) -> Bool {
        guard Self.directive.elementsEqual(bytes[line.content].prefix(9), by: { $0 == $1 || $0 == $1 | 0x20 }),
            bytes[line.content].last == Byte.rightBracket
        else {
            return false
        }
        var last = line
        for _ in 0..<Limits.directivesInRow {
            guard let next = draft.lines.line(after: last.number) else { return false }
            if next.start.isOwn, bytes[next.content].first == Byte.pipe { return true }
            guard Interruption.isInclude(bytes, next) else { return false }
            last = next
        }
        return false
    }

    /// Adds the row that the splitter holds.
    private mutating func addRow(_ source: RowSource, _ bytes: Bytes, _ range: Range<Int>, to draft: inout Draft) {
        let sourceCount = splitter.count
        if splitter.count > draft.width, splitter.pieces.dropFirst(draft.width).contains(where: { !$0.range.isEmpty }) {
            repairSurplus(source, bytes, range, in: &draft)
        }
        cellCount += draft.width
        let row = builder.cells(
            splitter, of: source, bytes, width: draft.width,
            slot: .init(table: draft.index, row: draft.table.rows.count, column: 0), to: &cells)
        draft.table.rows.append(
            Table.Row(cells: row, line: text.fileLine(source.line), sourceCellCount: sourceCount))
    }

    func location(of line: ParagraphLines.Line) -> Position {
        text.location(line: line.number, offset: line.content.lowerBound)
    }

    mutating func report(_ code: DiagnosticCode, _ message: String, at place: Position) {
        diagnostics.append(Diagnostic(code, message, page: page, line: place.line, column: place.column))
    }
}
