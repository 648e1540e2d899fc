import CCMark

/// A node of cmark's tree; valid while the `CMarkTree` it belongs to is alive.
typealias CMarkNode = OpaquePointer

/// What cmark made of some text. It owns the nodes.
final class CMarkTree {
    /// The document node; nil when cmark could not make one.
    let root: CMarkNode?

    /// Parses text, which must be valid UTF-8 without NUL.
    init(_ bytes: Bytes) {
        guard let base = bytes.baseAddress else {
            root = cmark_parse_document("", 0, CMARK_OPT_DEFAULT)
            return
        }
        root = base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
            cmark_parse_document($0, bytes.count, CMARK_OPT_DEFAULT)
        }
    }

    deinit {
        if let root { cmark_node_free(root) }
    }
}
