import CCMark
import GraphGenBase

/// Finds the pipe tables in cmark's tree, where each is (part of) a paragraph.
struct TableFinder {
    /// The tables, in page order.
    private(set) var tables: [FoundTable] = []
    /// The paragraphs that are rows of the table before them, in page order.
    private(set) var looseRows: [CMarkNode] = []
    /// Reads the tables, and knows what to change in the text before the tree can be trusted.
    private(set) var reader: TableReader

    private let text: PageText
    private let bytes: Bytes

    /// Makes a finder for a text; `bytes` are its bytes.
    init(page: String, text: PageText, bytes: Bytes, repairs: Bool) {
        self.text = text
        self.bytes = bytes
        reader = TableReader(page: page, text: text, bytes: bytes, repairs: repairs)
    }

    /// Looks at every paragraph below the root. When asked to be careful, it stops where an edit makes the rest of the
    /// tree doubtful.
    mutating func scan(_ root: CMarkNode, carefully: Bool) {
        var next = cmark_node_first_child(root)
        while let node = next {
            if carefully, reader.changesWhatFollows { return }
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
    mutating func resolveCells(using inlines: inout InlineBuilder) {
        var tables = self.tables
        self.tables = []
        reader.cells.resolve(into: &tables, text: text, using: &inlines)
        self.tables = tables
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
        guard start < end else {
            if start == end { examineLoose(block, start...end, nil) }
            return
        }
        var paragraph: ParagraphLines?
        for number in (start + 1)...end where DelimiterRow.isLikely(bytes, text.line(number)) {
            let lines = paragraph ?? ParagraphLines(block, start...end, text: text, bytes: bytes)
            paragraph = lines
            guard number <= lines.numbers.upperBound else { return }
            let edits = reader.edits.count
            if let table = reader.table(in: lines, delimiter: number, index: tables.count) {
                let isUnsettled = reader.edits.count > edits
                tables.append(FoundTable(block: block, lines: lines.numbers, isUnsettled: isUnsettled, table: table))
                return
            }
        }
        examineLoose(block, start...end, paragraph)
    }

    /// Looks for what GFM takes for text because a line of it is wrong.
    private mutating func examineLoose(_ block: CMarkNode, _ numbers: ClosedRange<Int>, _ known: ParagraphLines?) {
        guard reader.repairs, cmark_node_get_type(block) == CMARK_NODE_PARAGRAPH,
            bytes[text.line(numbers.lowerBound)].contains(Byte.pipe)
        else { return }
        let lines = known ?? ParagraphLines(block, numbers, text: text, bytes: bytes)
        let edits = reader.edits.count
        if let last = tables.indices.last, isRightAfter(tables[last].block, block) || isRightAfterRows(block) {
            if reader.takeRows(of: lines, into: &tables[last].table, index: last) {
                tables[last].lines = tables[last].lines.lowerBound...lines.numbers.upperBound
                tables[last].isUnsettled = tables[last].isUnsettled || reader.edits.count > edits
                looseRows.append(block)
                return
            }
        }
        if numbers.count > 1, let table = reader.looseTable(in: lines, index: tables.count) {
            let isUnsettled = reader.edits.count > edits
            tables.append(FoundTable(block: block, lines: lines.numbers, isUnsettled: isUnsettled, table: table))
        }
    }

    private func isRightAfterRows(_ block: CMarkNode) -> Bool {
        looseRows.last.map { isRightAfter($0, block) } ?? false
    }

    /// Whether nothing but comments and includes stands between two blocks.
    private func isRightAfter(_ first: CMarkNode, _ second: CMarkNode) -> Bool {
        var previous = cmark_node_previous(second)
        for _ in 0..<4 {
            guard let node = previous else { return false }
            if node == first { return true }
            if cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK {
                guard let html = cmark_node_get_literal(node),
                    "<!--".utf8.enumerated().allSatisfy({ html[$0] == CChar($1) })
                else { return false }
            } else {
                let start = cmark_node_get_start_line(node)
                guard cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH, start == cmark_node_get_end_line(node),
                    bytes[text.line(Int(start))].starts(with: "[!".utf8)
                else { return false }
            }
            previous = cmark_node_previous(node)
        }
        return false
    }
}
