import CCMark
import GraphGenBase

/// The block quotes and list items around a paragraph: they say which lines of it are its own, and where on a line the
/// text starts. Follows the container matching of cmark's `blocks.c`.
struct ContainerChain {
    private enum Container {
        case quote
        /// `column` is the offset of the marker on its line.
        case item(line: Int, column: Int)
    }

    /// What the containers leave of a line.
    struct LineStart {
        /// Whether every container goes on; otherwise the line is a lazy continuation.
        var isOwn: Bool
        /// How many containers go on.
        var depth: Int
        /// The offset of the first byte that is neither space nor tab.
        var content: Int
        /// How many columns lie between the two.
        var indent: Int
    }

    private let containers: [Container]
    /// What each item takes off the start of its later lines.
    private var widths: [Int] = []

    /// The containers of a block.
    init(of block: CMarkNode, in text: PageText, _ bytes: Bytes) {
        var found: [Container] = []
        var next = cmark_node_parent(block)
        while let node = next {
            switch cmark_node_get_type(node) {
            case CMARK_NODE_BLOCK_QUOTE: found.append(.quote)
            case CMARK_NODE_ITEM:
                found.append(
                    .item(
                        line: Int(cmark_node_get_start_line(node)),
                        column: Int(cmark_node_get_start_column(node)) - 1))
            default: break
            }
            next = cmark_node_parent(node)
        }
        containers = found.reversed()
        for index in containers.indices { widths.append(width(ofContainerAt: index, in: text, bytes)) }
    }

    /// Where the text of a line starts.
    func start(ofLine number: Int, in text: PageText, _ bytes: Bytes) -> LineStart {
        var cursor = LineCursor(bytes, line: text.line(number))
        for index in containers.indices where !enter(index, on: number, &cursor) {
            let (content, indent) = cursor.nonspace
            return LineStart(isOwn: false, depth: index, content: content, indent: indent)
        }
        let (content, indent) = cursor.nonspace
        return LineStart(isOwn: true, depth: containers.count, content: content, indent: indent)
    }

    /// What a line starts with on which the outermost containers go on.
    func prefix(depth: Int) -> [UInt8] {
        var prefix: [UInt8] = []
        for index in 0..<min(depth, containers.count) {
            if case .quote = containers[index] {
                prefix += [Byte.greater, Byte.space]
            } else {
                prefix += repeatElement(Byte.space, count: widths[index])
            }
        }
        return prefix
    }

    /// Moves past a container's part of a line; false when the container does not go on there.
    private func enter(_ index: Int, on line: Int, _ cursor: inout LineCursor) -> Bool {
        let (content, indent) = cursor.nonspace
        switch containers[index] {
        case .quote:
            var probe = cursor
            probe.advance(to: content)
            guard indent <= 3, probe.current == Byte.greater else { return false }
            cursor.advance(columns: indent + 1)
            if cursor.current?.isBlank == true { cursor.advance(columns: 1) }
        case .item(let start, _):
            if line != start, indent < widths[index] { return false }
            cursor.advance(columns: widths[index])
        }
        return true
    }

    /// How many columns a list item's marker line takes: indentation, marker, and the spaces after it (CommonMark 5.2).
    private func width(ofContainerAt index: Int, in text: PageText, _ bytes: Bytes) -> Int {
        guard case .item(let line, let column) = containers[index] else { return 0 }
        let range = text.line(line)
        var cursor = LineCursor(bytes, line: range)
        for outer in 0..<index where !enter(outer, on: line, &cursor) { break }
        let indent = cursor.nonspace.indent
        let marker = range.lowerBound + column
        var markerEnd = marker
        while markerEnd < range.upperBound, bytes[markerEnd].isDigit { markerEnd += 1 }
        markerEnd += 1
        cursor.advance(to: markerEnd)
        let spaces = cursor.nonspace
        let isBlank = spaces.offset >= range.upperBound
        let padding = spaces.indent >= 5 || spaces.indent < 1 || isBlank ? 1 : spaces.indent
        return indent + (markerEnd - marker) + padding
    }
}
