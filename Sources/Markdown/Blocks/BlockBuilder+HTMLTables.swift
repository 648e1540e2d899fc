import CCMark
import GraphGenBase

/// Tables of HTML with empty lines in them, at each of which Markdown ends the block.
extension BlockBuilder {
    /// The block in which the table ends that an HTML block opens; nil when it opens none, or when what follows is no
    /// part of a table.
    func endOfTable(from node: CMarkNode) -> CMarkNode? {
        guard Self.isInTable(after: node) == true else { return nil }
        var next = cmark_node_next(node)
        while let block = next, !isTable(block) {
            switch cmark_node_get_type(block) {
            case CMARK_NODE_HTML_BLOCK:
                if let isOpen = Self.isInTable(after: block) { return isOpen ? nil : block }
            case CMARK_NODE_CODE_BLOCK, CMARK_NODE_PARAGRAPH: break
            default: return nil
            }
            next = cmark_node_next(block)
        }
        return nil
    }

    /// Whether the last tag of a table in a block opens one; nil when there is no such tag.
    private static func isInTable(after node: CMarkNode) -> Bool? {
        guard let literal = cmark_node_get_literal(node) else { return nil }
        var result: Bool?
        var offset = 0
        while literal[offset] != 0 {
            if literal[offset] == Byte.less {
                var start = offset + 1
                let isClosing = literal[start] == Byte.slash
                if isClosing { start += 1 }
                // The text ends in NUL, which is none of the letters.
                if "table".utf8.enumerated().allSatisfy({ literal[start + $0] | 0x20 == CChar($1) }) {
                    result = !isClosing
                }
            }
            offset += 1
        }
        return result
    }
}
