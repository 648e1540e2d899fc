import CCMark
import GraphGenBase

/// Makes code blocks, and tells where their first line of code is.
enum CodeReader {
    /// The code block that a node is.
    static func block(_ node: CMarkNode, text: PageText, bytes: Bytes) -> CodeBlock {
        let start = Int(cmark_node_get_start_line(node))
        let column = Int(cmark_node_get_start_column(node))
        let code = InlineBuilder.literal(node)
        let location = text.location(line: start, column: column)
        let isFenced = isFenced(node, code: code, line: text.line(start), column: column, bytes: bytes)
        return CodeBlock(
            info: cmark_node_get_fence_info(node).map { String(cString: $0) } ?? "", text: code, location: location,
            contentLine: isFenced ? location.line + 1 : location.line)
    }

    /// cmark does not tell. An indented block starts with code, a fenced one with a fence; when the code itself starts
    /// with the same fence, the fenced block has more lines than its code.
    private static func isFenced(_ node: CMarkNode, code: String, line: Range<Int>, column: Int, bytes: Bytes) -> Bool {
        let offset = line.lowerBound + column - 1
        guard offset + 3 <= line.upperBound, offset >= line.lowerBound else { return false }
        let mark = bytes[offset]
        guard mark == Byte.backtick || mark == Byte.tilde else { return false }
        guard bytes[offset + 1] == mark, bytes[offset + 2] == mark else { return false }
        guard code.utf8.starts(with: bytes[offset..<line.upperBound]) else { return true }
        let codeLines = code.utf8.count { $0 == Byte.newline }
        return codeLines < Int(cmark_node_get_end_line(node)) - Int(cmark_node_get_start_line(node)) + 1
    }
}
