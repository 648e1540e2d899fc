import GraphGenBase
import Markdown

/// The first cell of a property or parameter row.
struct NameCell {
    /// The name alone.
    let name: String
    /// The cell says that it is deprecated.
    let isDeprecated: Bool

    /// Reads a cell; nil when it holds no name but prose.
    init?(_ cell: Table.Cell) {
        let text = cell.text
        if NameCell.isPlain(text) {
            name = text
            isDeprecated = false
            return
        }
        var bytes = NameCell.cleaned(text)
        var deprecated = false
        for suffix in NameCell.suffixes {
            if let start = bytes.firstIndex(of: suffix.phrase), suffix.phrase.bytes.count + start == bytes.endIndex {
                deprecated = deprecated || suffix.isDeprecation
                bytes = bytes[..<start]
                bytes = bytes[bytes.trimmedRange]
            }
        }
        // `{lamp-id}`: a placeholder as the path has it.
        if bytes.count > 2, bytes.first == Byte.leftBrace, bytes.last == Byte.rightBrace {
            bytes = bytes.dropFirst().dropLast()
        }
        guard NameCell.isName(bytes) else { return nil }
        // The table left its `@` out.
        name = bytes.has("odata.type", at: bytes.startIndex) && bytes.count == 10 ? "@odata.type" : String(bytes: bytes)
        isDeprecated = deprecated
    }

    /// Letters, digits and underscores only, beginning with a letter: nothing to clean.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, first.isLetter else { return false }
        return text.utf8.allSatisfy(\.isWord)
    }

    /// Without the characters that markup leaves behind and without invisible ones.
    private static func cleaned(_ text: String) -> ArraySlice<UInt8> {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "*", "`", "\u{200B}", "\u{FEFF}", "\u{00AD}": continue
            case "\u{00A0}", "\u{202F}", "\u{2009}": bytes.append(Byte.space)
            default: bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
            }
        }
        var range = bytes.trimmedRange
        // `_format_`: emphasis that the text kept because it had no room to open.
        if range.count > 2, bytes[range.lowerBound] == Byte.underscore,
            bytes[range.upperBound - 1] == bytes[range.lowerBound]
        {
            range = (range.lowerBound + 1)..<(range.upperBound - 1)
        }
        return bytes[range]
    }

    /// A name: begins with a letter, `_`, `@` or `$`, goes on with letters, digits and `_.@/-{}`; `Prefer: x` is one.
    private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, first.isWord && !first.isDigit || first == Byte.at || first == Byte.dollar
        else { return false }
        return bytes.dropFirst().allSatisfy { $0.isWord || punctuation.contains($0) }
    }

    private static let punctuation = Set("_.@/-{}:$".utf8)

    private static let suffixes: [(phrase: Needle, isDeprecation: Bool)] = [
        ("(deprecated)", true), ("[deprecated]", true), ("- deprecated", true), (" deprecated", true),
        ("(obsolete)", true), ("(preview)", false), ("(optional)", false), ("(required)", false),
        ("(read-only)", false), ("(inherited)", false),
    ]
}
