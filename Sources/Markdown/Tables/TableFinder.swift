import CCMark

/// Finds the pipe tables in cmark's tree, where each is (part of) a paragraph, by the rules of cmark-gfm's `table.c`.
///
/// Where GFM has a block boundary inside such a paragraph (text glued above the header, a line that ends the table), the
/// finder asks for an edit of the text; the page is then parsed again.
struct TableFinder {
    /// The tables, in page order.
    private(set) var tables: [FoundTable] = []
    /// What must be changed before the tree can be trusted.
    private(set) var edits: [LineEdit] = []
    /// The cells that hold markup.
    private var cells = CellDocument()
    /// What was repaired or left out.
    private(set) var diagnostics: [Diagnostic] = []

    private let page: String
    private let text: PageText
    private let bytes: Bytes
    private var splitter = RowSplitter()
    private var rowBuilder: RowBuilder

    /// Makes a finder for a text; `bytes` are its bytes.
    init(page: String, text: PageText, bytes: Bytes) {
        self.page = page
        self.text = text
        self.bytes = bytes
        rowBuilder = RowBuilder(text: text, bytes: bytes)
    }

    /// Looks at every paragraph below the root.
    mutating func scan(_ root: CMarkNode) {
        var next = cmark_node_first_child(root)
        while let node = next {
            let type = cmark_node_get_type(node)
            if type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING {
                examine(node)
            } else if type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_LIST || type == CMARK_NODE_ITEM,
                let child = cmark_node_first_child(node)
            {
                next = child
                continue
            }
            next = Self.following(node, below: root)
        }
    }

    /// Reads the cells that hold markup.
    mutating func resolveCells(of tables: inout [FoundTable], using inlines: inout InlineBuilder) {
        cells.resolve(into: &tables, text: text, using: &inlines)
    }

    private static func following(_ node: CMarkNode, below root: CMarkNode) -> CMarkNode? {
        var current = node
        while current != root {
            if let next = cmark_node_next(current) { return next }
            guard let parent = cmark_node_parent(current) else { return nil }
            current = parent
        }
        return nil
    }

    private mutating func examine(_ block: CMarkNode) {
        let start = Int(cmark_node_get_start_line(block))
        let end = min(Int(cmark_node_get_end_line(block)), text.lineCount)
        guard start < end else { return }
        var chain: ContainerChain?
        for line in (start + 1)...end where DelimiterRow.isLikely(bytes, text.line(line)) {
            let containers = chain ?? ContainerChain(of: block, in: text, bytes)
            chain = containers
            if readTable(Candidate(block: block, lines: start...end, delimiter: line, chain: containers)) { return }
        }
    }

    /// A paragraph with a line that may be a delimiter row.
    private struct Candidate {
        var block: CMarkNode
        var lines: ClosedRange<Int>
        var delimiter: Int
        var chain: ContainerChain
    }

    /// Reads the table that has its delimiter row on a line; false when there is none.
    private mutating func readTable(_ candidate: Candidate) -> Bool {
        let lineNumber = candidate.delimiter
        let delimiter = candidate.chain.start(ofLine: lineNumber, in: text, bytes)
        guard delimiter.isOwn, delimiter.indent < 4 else { return false }
        let row = delimiter.content..<text.line(lineNumber).upperBound
        guard let alignments = DelimiterRow.alignments(bytes, row) else { return false }
        let headerLine = lineNumber - 1
        let header = candidate.chain.start(ofLine: headerLine, in: text, bytes)
        splitter.split(bytes, header.content..<text.line(headerLine).upperBound)
        guard splitter.count == alignments.count, splitter.count <= RowSplitter.columnLimit else { return false }

        if headerLine > candidate.lines.lowerBound {
            let prefix = candidate.chain.prefix(depth: delimiter.depth)
            edits.append(
                LineEdit(
                    line: headerLine, separator: prefix,
                    replacement: LineEdit.Replacement(prefix: prefix, contentOffset: header.content)))
        }
        let index = tables.count
        var table = Table(
            alignments: alignments, header: [], rows: [],
            location: text.location(line: headerLine, offset: header.content), endLine: text.fileLine(lineNumber))
        table.header = rowBuilder.cells(
            splitter.pieces, width: alignments.count, line: headerLine, slot: .init(table: index, row: -1, column: 0),
            to: &cells)
        var end = lineNumber
        var next = lineNumber + 1
        while next <= candidate.lines.upperBound, readRow(next, of: candidate, into: &table) {
            end = next
            next += 1
        }
        table.endLine = text.fileLine(end)
        tables.append(FoundTable(block: candidate.block, lines: candidate.lines, table: table))
        return true
    }

    /// Reads a body row; false, with an edit, when the line ends the table.
    private mutating func readRow(_ line: Int, of candidate: Candidate, into table: inout Table) -> Bool {
        let start = candidate.chain.start(ofLine: line, in: text, bytes)
        let end = text.line(line).upperBound
        if !Interruption.endsTable(bytes, start, lineEnd: end) {
            splitter.split(bytes, start.content..<end)
            if splitter.count > 0, splitter.count <= RowSplitter.columnLimit {
                let slot = CellDocument.Slot(table: tables.count, row: table.rows.count, column: 0)
                let cells = rowBuilder.cells(
                    splitter.pieces, width: table.alignments.count, line: line, slot: slot, to: &self.cells)
                table.rows.append(
                    Table.Row(cells: cells, line: text.fileLine(line), sourceCellCount: splitter.count))
                keepFromBeingAnUnderline(line, start, of: candidate)
                return true
            }
        }
        edits.append(LineEdit(line: line, separator: candidate.chain.prefix(depth: start.depth)))
        return false
    }

    /// `===` under a table is a row, but plain cmark sees the underline of a heading.
    private mutating func keepFromBeingAnUnderline(
        _ line: Int, _ start: ContainerChain.LineStart, of candidate: Candidate
    ) {
        guard bytes[start.content] == Byte.equals, cmark_node_get_type(candidate.block) == CMARK_NODE_HEADING,
            line == candidate.lines.upperBound
        else { return }
        let prefix = candidate.chain.prefix(depth: start.depth) + [Byte.pipe]
        edits.append(
            LineEdit(line: line, replacement: LineEdit.Replacement(prefix: prefix, contentOffset: start.content)))
    }
}
