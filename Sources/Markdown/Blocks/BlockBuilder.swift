import CCMark
import GraphGenBase

/// Turns cmark's block nodes into `Block`s, with the tables found before in place of their paragraphs.
struct BlockBuilder {
    /// What was not understood.
    private(set) var diagnostics: [Diagnostic] = []

    let text: PageText
    private let page: String
    private let bytes: Bytes
    private let tables: [FoundTable]
    private let looseRows: [CMarkNode]
    private let readsHTMLTables: Bool
    private var nextTable = 0
    private var nextRows = 0
    private var inlines: InlineBuilder
    private var isTooDeep = false

    /// Makes a builder for a text; `bytes` are its bytes.
    init(page: String, text: PageText, bytes: Bytes, finder: TableFinder, inlines: InlineBuilder) {
        self.page = page
        self.text = text
        self.bytes = bytes
        tables = finder.tables
        looseRows = finder.looseRows
        readsHTMLTables = finder.reader.repairs
        self.inlines = inlines
    }

    /// The blocks below a node.
    mutating func blocks(in parent: CMarkNode) -> [Block] { blocks(in: parent, depth: 0) }

    private mutating func blocks(in parent: CMarkNode, depth: Int) -> [Block] {
        var result: [Block] = []
        var next = cmark_node_first_child(parent)
        while let node = next {
            next = cmark_node_next(node)
            switch cmark_node_get_type(node) {
            case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST:
                if depth < Limits.blockDepth {
                    result.append(container(node, depth: depth + 1))
                } else {
                    noteDepth(node)
                    leaves(of: node, to: &result)
                }
            case CMARK_NODE_HTML_BLOCK:
                if depth == 0, readsHTMLTables, let last = endOfTable(from: node) {
                    next = cmark_node_next(last)
                    let end = text.line(Int(cmark_node_get_end_line(last))).upperBound
                    let lines = text.line(Int(cmark_node_get_start_line(node))).lowerBound..<end
                    html(node, Bytes(rebasing: bytes[lines]), to: &result)
                } else {
                    leaf(node, to: &result)
                }
            default:
                leaf(node, to: &result)
            }
        }
        return result
    }

    /// Whether a block is a table of its own, or rows of one.
    func isTable(_ node: CMarkNode) -> Bool {
        nextTable < tables.count && tables[nextTable].block == node
            || nextRows < looseRows.count && looseRows[nextRows] == node
    }

    /// The blocks of an HTML node; of some lines from its start when those are given.
    private mutating func html(_ node: CMarkNode, _ lines: Bytes? = nil, to result: inout [Block]) {
        var reader = HTMLReader(page: page, text: text, readsTables: readsHTMLTables)
        result += lines.map { reader.blocks($0, of: node) } ?? reader.blocks(node)
        diagnostics += reader.diagnostics
    }

    private mutating func container(_ node: CMarkNode, depth: Int) -> Block {
        guard cmark_node_get_type(node) == CMARK_NODE_LIST else {
            return .quote(blocks: blocks(in: node, depth: depth), location: location(of: node))
        }
        var items: [[Block]] = []
        var next = cmark_node_first_child(node)
        while let item = next {
            next = cmark_node_next(item)
            items.append(blocks(in: item, depth: depth))
        }
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        return .list(items: items, isOrdered: isOrdered, location: location(of: node))
    }

    /// The leaf blocks below a node, found without recursion.
    private mutating func leaves(of node: CMarkNode, to result: inout [Block]) {
        var current = node
        while true {
            let type = cmark_node_get_type(current)
            let isContainer =
                type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_LIST || type == CMARK_NODE_ITEM
            if isContainer, let child = cmark_node_first_child(current) {
                current = child
                continue
            }
            if !isContainer { leaf(current, to: &result) }
            while cmark_node_next(current) == nil, current != node {
                guard let parent = cmark_node_parent(current) else { return }
                current = parent
            }
            guard current != node, let next = cmark_node_next(current) else { return }
            current = next
        }
    }

    private mutating func leaf(_ node: CMarkNode, to result: inout [Block]) {
        if nextRows < looseRows.count, looseRows[nextRows] == node {
            nextRows += 1
            return
        }
        if nextTable < tables.count, tables[nextTable].block == node {
            let found = tables[nextTable]
            nextTable += 1
            if !found.isUnsettled {
                result.append(.table(found.table))
                return
            }
            // Only after the last pass over a page that was made to need more.
            note(.tableInterrupted, "Tables and other blocks are run together; they are read as text", at: node)
        }
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH:
            let end = text.fileLine(Int(cmark_node_get_end_line(node)))
            result.append(
                .paragraph(
                    Paragraph(content: inlines.content(of: node), location: location(of: node), endLine: end)))
        case CMARK_NODE_HEADING:
            result.append(.heading(HeadingReader.heading(inlines.content(of: node), node, at: location(of: node))))
        case CMARK_NODE_CODE_BLOCK:
            result.append(.code(CodeReader.block(node, text: text, bytes: bytes)))
        case CMARK_NODE_HTML_BLOCK:
            html(node, to: &result)
        case CMARK_NODE_THEMATIC_BREAK:
            result.append(.thematicBreak(location(of: node)))
        default:
            break
        }
    }

    private mutating func noteDepth(_ node: CMarkNode) {
        guard !isTooDeep else { return }
        isTooDeep = true
        note(
            .pageNesting,
            "Quotes and lists are nested more than \(Limits.blockDepth) deep; the rest is read as one level",
            at: node)
    }

    private mutating func note(_ code: DiagnosticCode, _ message: String, at node: CMarkNode) {
        let place = location(of: node)
        diagnostics.append(Diagnostic(code, message, page: page, line: place.line, column: place.column))
    }

    private func location(of node: CMarkNode) -> Position {
        text.location(line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)))
    }
}
