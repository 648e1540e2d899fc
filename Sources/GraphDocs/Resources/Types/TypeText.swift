import GraphGenBase
import Markdown

/// A type cell without what says nothing.
struct TypeText {
    /// Its bytes: raw tags, emphasis, code marks, quotes and backslashes dropped, odd spaces made plain, trimmed; the
    /// angle brackets of `List<String>` are parentheses.
    let bytes: [UInt8]

    /// What stands before the first space.
    var firstWord: String { String(bytes: bytes.prefix { $0 != Byte.space }) }

    init(_ raw: String) {
        var result: [UInt8] = []
        result.reserveCapacity(raw.utf8.count)
        let scalars = Array(
            raw.utf8.contains(Byte.ampersand) ? Self.withoutEntities(raw).unicodeScalars : raw.unicodeScalars)
        var inTag = false
        // Kept beside the bytes: a search of them at each `>` would take forever on a cell of nothing else.
        var hasParenthesis = false
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "<":
                if let last = result.last, last.isWord, Self.opensArguments(scalars, at: index) {
                    result.append(Byte.leftParenthesis)
                    hasParenthesis = true
                } else {
                    inTag = true
                }
            case ">" where inTag:
                inTag = false
                if let last = result.last, last != Byte.space { result.append(Byte.space) }
            case _ where inTag: continue
            case ">" where hasParenthesis: result.append(Byte.rightParenthesis)
            case "*", "`", "\"", "\\", "\u{200B}", "\u{FEFF}", "¹", "²", "³", "†", "‡": continue
            case "_" where Self.isEmphasis(scalars, at: index): continue
            case "\u{00A0}", "\u{202F}", "\u{2009}", "\u{3000}", "\t": result.append(Byte.space)
            case "（": result.append(Byte.leftParenthesis)
            case "）": result.append(Byte.rightParenthesis)
            default:
                if scalar == "(" { hasParenthesis = true }
                if scalar.isASCII {
                    if scalar == " ", result.last == Byte.space { continue }
                    result.append(UInt8(scalar.value))
                } else {
                    result.append(contentsOf: String(scalar).utf8)
                }
            }
        }
        bytes = Array(result[result.trimmedRange])
    }

    /// `_[x](y.md)_`: an underscore outside the link.
    private static func isEmphasis(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        index == 0 && scalars.count > 1 && scalars[1] == "["
            || index == scalars.count - 1 && index > 0 && (scalars[index - 1] == ")" || scalars[index - 1] == "]")
    }

    /// `<String>` after a name, but not `<br>`: what stands in the brackets is a name and no tag of HTML.
    private static func opensArguments(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        let name = scalars[(index + 1)...].prefix { $0 != ">" && $0 != "\\" && $0 != "(" && $0 != "," && $0 != "<" }
        guard name.count < scalars.count - index - 1, let first = name.first, first.isASCII, name.count < 96,
            (UInt8(first.value)).isLetter || first == "[" || first == "`"
        else { return false }
        var text = ""
        text.unicodeScalars.append(contentsOf: name)
        return !tags.contains(text.lowercased())
    }

    private static let tags: Set<String> = [
        "a", "abbr", "b", "big", "br", "br ", "br /", "br/", "center", "code", "del", "div", "em", "font", "hr", "hr/",
        "i", "img", "ins", "kbd", "li", "nobr", "ol", "p", "pre", "q", "s", "small", "span", "strike", "strong", "sub",
        "sup", "table", "tbody", "td", "th", "thead", "tr", "tt", "u", "ul", "var", "wbr",
    ]

    /// With the marks that a type may hold in place of their entities.
    private static func withoutEntities(_ raw: String) -> String {
        var text = raw
        for (entity, mark) in entities { text = text.replacing(entity, with: mark) }
        return text
    }

    private static let entities = [
        ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&#91;", "["), ("&#93;", "]"), ("&#124;", "|"), ("&amp;", "&"),
    ]
}
