import CCMark
import GraphGenBase

/// Turns cmark's inline nodes into `InlineContent`. One builder serves a whole page, so that its buffer is reused.
struct InlineBuilder {
    /// Collects the plain text.
    private var plain: [UInt8] = []

    /// The content of a block that holds inlines.
    mutating func content(of block: CMarkNode) -> InlineContent {
        guard let first = cmark_node_first_child(block) else { return InlineContent(text: "") }
        if cmark_node_next(first) == nil, cmark_node_get_type(first) == CMARK_NODE_TEXT {
            let text = Self.literal(first)
            if PlainText.trimmed(text).utf8.count == text.utf8.count { return InlineContent(text: text) }
        }
        plain.removeAll(keepingCapacity: true)
        let inlines = children(of: block, depth: 0)
        return InlineContent(text: PlainText.trimmed(String(decoding: plain, as: UTF8.self)), inlines: inlines)
    }

    /// A node's literal.
    static func literal(_ node: CMarkNode) -> String {
        guard let literal = cmark_node_get_literal(node) else { return "" }
        return String(cString: literal)
    }

    private mutating func children(of parent: CMarkNode, depth: Int) -> [Inline] {
        var result: [Inline] = []
        result.reserveCapacity(Self.childCount(of: parent))
        var next = cmark_node_first_child(parent)
        while let node = next {
            next = cmark_node_next(node)
            switch cmark_node_get_type(node) {
            case CMARK_NODE_TEXT:
                guard Self.isText(next) else {
                    result.append(.text(add(Self.literal(node))))
                    continue
                }
                // cmark makes a node of every bracket and entity; a text is one.
                let start = plain.count
                plain += Self.literal(node).utf8
                while let more = next, Self.isText(more) {
                    plain += Self.literal(more).utf8
                    next = cmark_node_next(more)
                }
                result.append(.text(String(decoding: plain[start...], as: UTF8.self)))
            case CMARK_NODE_CODE:
                result.append(.code(add(Self.literal(node))))
            case CMARK_NODE_HTML_INLINE:
                result.append(.html(Self.literal(node)))
            case CMARK_NODE_SOFTBREAK:
                plain.append(Byte.space)
                result.append(.softBreak)
            case CMARK_NODE_LINEBREAK:
                plain.append(Byte.space)
                result.append(.lineBreak)
            default:
                if depth < Limits.inlineDepth {
                    container(node, depth: depth + 1, to: &result)
                } else {
                    result.append(.text(flattened(node)))
                }
            }
        }
        return result
    }

    private static func childCount(of parent: CMarkNode) -> Int {
        var count = 0
        var next = cmark_node_first_child(parent)
        while let node = next {
            next = cmark_node_next(node)
            if !isText(node) || !isText(next) { count += 1 }
        }
        return count
    }

    private static func isText(_ node: CMarkNode?) -> Bool {
        guard let node else { return false }
        return cmark_node_get_type(node) == CMARK_NODE_TEXT
    }

    private mutating func container(_ node: CMarkNode, depth: Int, to result: inout [Inline]) {
        let content = children(of: node, depth: depth)
        switch cmark_node_get_type(node) {
        case CMARK_NODE_EMPH:
            result.append(.emphasis(content))
        case CMARK_NODE_STRONG:
            result.append(.strong(content))
        case CMARK_NODE_LINK:
            result.append(.link(destination: Self.url(node), title: Self.title(node), content: content))
        case CMARK_NODE_IMAGE:
            result.append(.image(destination: Self.url(node), title: Self.title(node), content: content))
        default:
            result += content
        }
    }

    private mutating func add(_ text: String) -> String {
        plain += text.utf8
        return text
    }

    /// The plain text below a node, read without recursion.
    private mutating func flattened(_ node: CMarkNode) -> String {
        let start = plain.count
        guard let walk = cmark_iter_new(node) else { return "" }
        defer { cmark_iter_free(walk) }
        while true {
            let event = cmark_iter_next(walk)
            if event == CMARK_EVENT_DONE { break }
            guard event == CMARK_EVENT_ENTER, let current = cmark_iter_get_node(walk) else { continue }
            switch cmark_node_get_type(current) {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE: plain += Self.literal(current).utf8
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: plain.append(Byte.space)
            default: break
            }
        }
        return String(decoding: plain[start...], as: UTF8.self)
    }

    private static func url(_ node: CMarkNode) -> String {
        cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    }

    private static func title(_ node: CMarkNode) -> String {
        guard let title = cmark_node_get_title(node), title.pointee != 0 else { return "" }
        return String(cString: title)
    }
}
