import CCMark
import GraphGenBase

/// The cells of a page that hold markup, read by cmark in one go: each is the content of a heading of its own, because
/// a heading is one line of inlines that no other block can interrupt. The page's text follows when a cell may refer to
/// a link definition in it.
struct CellDocument {
    /// Where the content of a cell belongs.
    struct Slot {
        var table: Int
        /// -1 is the header.
        var row: Int
        var column: Int
    }

    private var bytes: [UInt8] = []
    private var slots: [Slot] = []
    private var mayRefer = false

    /// Adds the trimmed source of a cell.
    mutating func append(_ cell: Bytes, _ range: Range<Int>, to slot: Slot) {
        bytes += [Byte.hash, Byte.space]
        bytes += cell[range]
        // The closing hash keeps hashes at the end of the cell from being taken for one.
        bytes += [Byte.space, Byte.hash, Byte.newline]
        slots.append(slot)
        if !mayRefer { mayRefer = cell[range].contains(Byte.leftBracket) }
    }

    /// Reads the cells and puts their content into the tables. `text` is the page, of which the lines of the tables
    /// define nothing; nil when its definitions do not concern the cells.
    mutating func resolve(into tables: inout [FoundTable], text: PageText?, using inlines: inout InlineBuilder) {
        guard !slots.isEmpty else { return }
        if mayRefer, let text, text.bytes.withUnsafeBufferPointer(Self.mayDefine) {
            appendDefinitions(of: text, besides: tables)
        }
        bytes.withUnsafeBufferPointer { bytes in
            CMarkTree.parse(bytes) { root in
                var next = root.flatMap { cmark_node_first_child($0) }
                for slot in slots {
                    guard let node = next else { return }
                    next = cmark_node_next(node)
                    let content = inlines.content(of: node)
                    if slot.row < 0 {
                        tables[slot.table].table.header[slot.column].content = content
                    } else {
                        tables[slot.table].table.rows[slot.row].cells[slot.column].content = content
                    }
                }
            }
        }
    }

    /// Whether text may hold link reference definitions, `[label]: destination`.
    static func mayDefine(_ bytes: Bytes) -> Bool {
        guard bytes.count > 1 else { return false }
        for index in 1..<bytes.count where bytes[index] == Byte.colon && bytes[index - 1] == Byte.rightBracket {
            return true
        }
        return false
    }

    private mutating func appendDefinitions(of text: PageText, besides tables: [FoundTable]) {
        bytes.append(Byte.newline)
        var line = 1
        for found in tables {
            let start = text.line(line).lowerBound
            bytes += text.bytes[start..<max(start, text.line(found.lines.lowerBound).lowerBound)]
            bytes.append(Byte.newline)
            line = found.lines.upperBound + 1
        }
        bytes += text.bytes[text.line(line).lowerBound...]
    }
}
