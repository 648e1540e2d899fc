/// Several texts in one field of a schema, parted by a byte; where a text holds such a byte, or a backslash, a backslash
/// stands before it.
enum SchemaList {
    /// One text for such a list, its separators escaped.
    static func escaped(_ text: String, _ separators: String) -> String {
        let marked = [UInt8](separators.utf8) + [backslash]
        guard text.utf8.contains(where: marked.contains) else { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if marked.contains(byte) { bytes.append(backslash) }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The texts as one, without those that are empty: in a list nobody sees them.
    static func joined(_ texts: [String], _ separator: String) -> String {
        texts.lazy.filter { !$0.isEmpty }.map { escaped($0, separator) }.joined(separator: separator)
    }

    /// The parts between separators, still escaped; the last of at most so many is all the rest.
    static func parts(_ text: Substring, _ separator: Unicode.Scalar, limit: Int = .max) -> [Substring] {
        let separator = UInt8(ascii: separator)
        var parts: [Substring] = []
        var start = text.startIndex
        var place = start
        var isEscaped = false
        while place < text.endIndex, parts.count < limit - 1 {
            let byte = text.utf8[place]
            let next = text.utf8.index(after: place)
            if isEscaped {
                isEscaped = false
            } else if byte == backslash {
                isEscaped = true
            } else if byte == separator {
                parts.append(text[start..<place])
                start = next
            }
            place = next
        }
        parts.append(text[start...])
        return parts
    }

    /// The texts of a list; empty ones are none.
    static func texts(_ text: Substring, _ separator: Unicode.Scalar) -> [String] {
        parts(text, separator).lazy.filter { !$0.isEmpty }.map { plain($0) }
    }

    /// A part without its escapes.
    static func plain(_ part: Substring) -> String {
        guard part.utf8.contains(backslash) else { return String(part) }
        var bytes: [UInt8] = []
        var isEscaped = false
        for byte in part.utf8 {
            if byte == backslash, !isEscaped {
                isEscaped = true
            } else {
                isEscaped = false
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let backslash = UInt8(ascii: "\\")
}
