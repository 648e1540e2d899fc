import GraphGenBase
import Markdown

/// `Namespace: microsoft.graph`, in any language: a label, a colon and a qualified name.
struct NamespaceLine {
    /// The namespace, mended: no period at its end, no component twice in a row.
    let namespace: String
    /// As written.
    let text: String
    /// Whether it had to be mended.
    let isMalformed: Bool
    /// What else the paragraph says.
    let rest: InlineContent

    /// Recognises a paragraph.
    init?(_ content: InlineContent) {
        // The label is short; longer text before the name is a sentence.
        let found = content.text.withBytes {
            UnsafeBufferPointer(rebasing: $0.prefix(64)).firstIndex(of: "microsoft.graph")
        }
        guard let start = found, start > 0, start < 48 else { return nil }
        let bytes = Array(content.text.utf8)
        let label = String(bytes: bytes[..<start]).trimmed
        guard label.hasSuffix(":") || label.hasSuffix("：") || label.asciiLowercased == "namespace",
            label.utf8.lazy.filter({ $0 == Byte.space }).count <= 3
        else { return nil }
        var end = start
        while end < bytes.count, bytes[end].isWord || bytes[end] == Byte.period { end += 1 }
        text = String(bytes: bytes[start..<end])
        namespace = Self.mended(bytes[start..<end])
        isMalformed = namespace != text
        let after = String(bytes: bytes[end...]).trimmed
        if let cut = content.inlines.firstIndex(where: { $0 == .softBreak || $0 == .lineBreak }), !after.isEmpty {
            rest = InlineContent(text: after, inlines: Array(content.inlines[(cut + 1)...]))
        } else {
            rest = InlineContent(text: after, inlines: after.isEmpty ? [] : [.text(after)])
        }
    }

    /// Without empty components and without those that repeat the one before, the first two apart.
    private static func mended(_ text: ArraySlice<UInt8>) -> String {
        var components: [ArraySlice<UInt8>] = []
        for component in text.split(separator: Byte.period)
        where components.last != component || components.count < 2 {
            components.append(component)
        }
        return QualifiedName.spelled(String(bytes: Array(components.joined(separator: [Byte.period]))))
    }
}
