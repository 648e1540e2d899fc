import GraphGenBase
import Markdown

/// Running text as bytes, with the places of what may name a type.
///
/// Sentences are matched on the bytes; the marks tell what a place in a sentence links to.
struct FlatText {
    /// A link, bold text or code span.
    struct Mark {
        /// Its bytes in the text.
        var range: Range<Int>
        /// What it says.
        var label: String
        /// Where it leads; nil when it is no link.
        var destination: String?
    }

    /// The text.
    private(set) var bytes: [UInt8] = []
    /// The marks, in order.
    private(set) var marks: [Mark] = []

    init(_ content: InlineContent) {
        append(content.inlines)
    }

    private mutating func append(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text): bytes.append(contentsOf: text.utf8)
            case .code(let code): mark(nil) { $0.bytes.append(contentsOf: code.utf8) }
            case .strong(let content):
                if content.count == 1, case .link = content[0] {
                    append(content)
                } else {
                    mark(nil) { $0.append(content) }
                }
            case .emphasis(let content), .image(_, _, let content): append(content)
            case .link(let destination, _, let content):
                let label = InlineContent.plain(content)
                mark(destination) { $0.bytes.append(contentsOf: label.utf8) }
            case .html(let tag): if RawTag(tag).separatesWords { bytes.append(Byte.space) }
            case .softBreak, .lineBreak: bytes.append(Byte.space)
            }
        }
    }

    private mutating func mark(_ destination: String?, _ write: (inout Self) -> Void) {
        let start = bytes.count
        write(&self)
        marks.append(
            Mark(range: start..<bytes.count, label: String(bytes: bytes[start...]).trimmed, destination: destination))
    }

    /// The mark that starts at an index, markup characters and spaces skipped.
    func mark(at index: Int) -> Mark? {
        marks.first { $0.range.lowerBound == index }
    }

    /// Where the sentence that holds an index starts.
    func sentenceStart(of index: Int) -> Int {
        var position = index
        while position > 1 {
            if bytes[position - 1].isSpace, Self.isSentenceEnd(bytes[position - 2]) { return position }
            position -= 1
        }
        return 0
    }

    /// Where the sentence that holds an index ends, its period included.
    func sentenceEnd(of index: Int) -> Int {
        var position = index
        while position < bytes.count {
            if Self.isSentenceEnd(bytes[position]), position + 1 == bytes.count || bytes[position + 1].isSpace {
                return position + 1
            }
            position += 1
        }
        return bytes.count
    }

    private static func isSentenceEnd(_ byte: UInt8) -> Bool {
        byte == Byte.period || byte == Byte.exclamation || byte == Byte.question
    }
}
