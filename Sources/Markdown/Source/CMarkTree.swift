import CCMark
import GraphGenBase

/// A node of cmark's tree; valid only in the closure that was given the tree.
typealias CMarkNode = OpaquePointer

/// What cmark makes of some text.
enum CMarkTree {
    /// Parses text, which must be valid UTF-8 without NUL, and hands out the document node; nil when cmark could not
    /// make one.
    static func parse<Result>(_ bytes: Bytes, _ read: (_ root: CMarkNode?) throws -> Result) rethrows -> Result {
        try CMarkArena.scope {
            guard let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, CMarkArena.allocator) else {
                return try read(nil)
            }
            if let base = bytes.baseAddress {
                base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                    cmark_parser_feed(parser, $0, bytes.count)
                }
            }
            // Neither the parser nor the tree is given back: the scope does that.
            return try read(cmark_parser_finish(parser))
        }
    }
}
