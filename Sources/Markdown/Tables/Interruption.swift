import CCMark
import GraphGenBase

/// Tells which lines of a paragraph end a table: the ones that cannot interrupt a paragraph, so that plain cmark leaves
/// them in it, but do start another block after a table. There are few: indented code, HTML of the seventh kind, lists
/// that do not start at 1 or with text, `---`.
enum Interruption {
    /// Whether a line ends the table above it.
    static func endsTable(_ bytes: Bytes, _ line: ParagraphLines.Line) -> Bool {
        !line.start.isOwn || line.start.indent >= 4 || startsBlock(bytes, line.content)
    }

    /// Whether a line is an include directive or the head of a note: GFM takes it for a row, no person does.
    static func isInclude(_ bytes: Bytes, _ line: ParagraphLines.Line) -> Bool {
        bytes[line.content].starts(with: "[!".utf8)
    }

    /// Whether text would start a block other than a paragraph, if it were not in one.
    static func startsBlock(_ bytes: Bytes, _ content: Range<Int>) -> Bool {
        guard !content.isEmpty, mayStartBlock(bytes, content) else { return false }
        return CMarkTree.parse(Bytes(rebasing: bytes[content])) { root in
            guard let block = root.flatMap({ cmark_node_first_child($0) }) else { return false }
            return cmark_node_get_type(block) != CMARK_NODE_PARAGRAPH
        }
    }

    private static func mayStartBlock(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
        let next = range.count > 1 ? bytes[range.lowerBound + 1] : Byte.space
        switch bytes[range.lowerBound] {
        case Byte.less, Byte.hyphen: return true
        case Byte.plus, Byte.asterisk: return next.isSpace
        case let byte where byte.isDigit:
            guard let other = bytes[range].prefix(11).first(where: { !$0.isDigit }) else { return false }
            return other == Byte.period || other == Byte.rightParenthesis
        default: return false
        }
    }
}
