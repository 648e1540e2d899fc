import GraphGenBase

/// A tag of HTML.
struct HTMLTag {
    /// From `<` to `>`.
    let range: Range<Int>
    /// `</a>`
    let isClosing: Bool
    private let name: [UInt8]

    /// Reads the tag at an offset; nil when there is none.
    init?(_ html: Bytes, at start: Int) {
        var index = start + 1
        guard index < html.count else { return nil }
        isClosing = html[index] == Byte.slash
        if isClosing { index += 1 }
        guard index < html.count, !html[index].isDigit else { return nil }
        var name: [UInt8] = []
        while index < html.count, html[index].isAlphanumeric, name.count < 16 {
            name.append(html[index] < 0x60 ? html[index] | 0x20 : html[index])
            index += 1
        }
        guard !name.isEmpty else { return nil }
        self.name = name
        var quote: UInt8?
        while index < html.count, index - start < Limits.htmlTagBytes {
            let byte = html[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == Byte.quote || byte == Byte.apostrophe {
                quote = byte
            } else if byte == Byte.greater {
                range = start..<(index + 1)
                return
            }
            index += 1
        }
        return nil
    }

    /// Whether the tag has a name, given in lower case.
    func isNamed(_ wanted: StaticString) -> Bool {
        name.count == wanted.utf8CodeUnitCount && name.indices.allSatisfy { name[$0] == wanted.utf8Start[$0] }
    }

    /// Whether the cell takes more than one row or column.
    func spans(_ html: Bytes) -> Bool {
        ["rowspan", "colspan"].contains { name in attribute(name, in: html).map { $0 != "1" } ?? false }
    }

    /// The value of an attribute, given in lower case; nil when the tag has none.
    func attribute(_ name: String, in html: Bytes) -> String? {
        let text = html.string(range)
        guard let found = text.range(of: " " + name, caseInsensitive: ()) else { return nil }
        var rest = text[found...].utf8.drop { $0.isSpace }
        guard rest.first == Byte.equals else { return nil }
        rest = rest.dropFirst().drop { $0.isSpace }
        guard let quote = rest.first else { return nil }
        guard quote == Byte.quote || quote == Byte.apostrophe else {
            return String(rest.prefix { !$0.isSpace && $0 != Byte.greater })
        }
        return String(rest.dropFirst().prefix { $0 != quote })
    }
}

extension String {
    /// Where a text that is found in any case ends; nil when it is not there. For short texts.
    fileprivate func range(of wanted: String, caseInsensitive: Void) -> String.Index? {
        let bytes = Array(utf8)
        let other = Array(wanted.utf8)
        guard bytes.count >= other.count else { return nil }
        for start in 0...(bytes.count - other.count)
        where other.indices.allSatisfy({ offset in
            let byte = bytes[start + offset]
            return (byte.isUppercase ? byte | 0x20 : byte.isSpace ? Byte.space : byte) == other[offset]
        }) {
            return utf8.index(startIndex, offsetBy: start + other.count)
        }
        return nil
    }
}
