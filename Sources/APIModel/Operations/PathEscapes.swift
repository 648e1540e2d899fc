import GraphDocs
import GraphGenBase

/// Other ways of writing a placeholder: `\{id\}`, `%7Bid%7D`, `&lt;id&gt;`, `{{id}}`, `[id]`, `:id`, `$(id)`, `{id`.
enum PathEscapes {
    /// The path with escaped braces and angle brackets written out.
    static func decoded(_ path: String) -> String {
        var text = path
        for (escape, plain) in escapes where text.contains(escape) { text = text.replacing(escape, with: plain) }
        return text
    }

    /// The name in a segment that is a placeholder in any of these forms but the usual; nil for any other.
    static func placeholder(_ segment: String) -> String? {
        for (opening, closing) in brackets where segment.hasPrefix(opening) && segment.hasSuffix(closing) {
            let name = String(segment.dropFirst(opening.count).dropLast(closing.count))
            return isName(name) ? name : nil
        }
        let bytes = segment.utf8
        let opened = bytes.count { $0 == Byte.leftBrace }
        let closed = bytes.count { $0 == Byte.rightBrace }
        guard opened + closed == 1 else { return nil }
        // `{id` or `id}`
        let name = opened == 1 ? segment.dropFirst() : segment.dropLast()
        return isName(String(name)) ? String(name) : nil
    }

    private static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, first.isLetter else { return false }
        return text.utf8.allSatisfy {
            $0.isLetter || $0.isDigit || $0 == Byte.hyphen || $0 == Byte.underscore || $0 == Byte.space
        }
    }

    private static let escapes = [
        ("\\{", "{"), ("\\}", "}"), ("\\<", "<"), ("\\>", ">"), ("%7B", "{"), ("%7b", "{"), ("%7D", "}"), ("%7d", "}"),
        ("%3C", "<"), ("%3E", ">"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"),
    ]
    private static let brackets = [("{{", "}}"), ("[", "]"), ("$(", ")"), (":", "")]
}
