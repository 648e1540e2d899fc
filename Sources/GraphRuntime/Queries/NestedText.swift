/// A text of names, some with options in parentheses behind them, parted where neither parentheses nor quotation marks are.
enum NestedText {
    /// The parts between separators.
    static func parts(_ text: Substring, _ separator: Unicode.Scalar) -> [Substring] {
        let separator = UInt8(ascii: separator)
        var parts: [Substring] = []
        var start = text.startIndex
        var depth = 0
        var isQuoted = false
        for place in text.utf8.indices {
            switch text.utf8[place] {
            case UInt8(ascii: "'"): isQuoted.toggle()
            case UInt8(ascii: "(") where !isQuoted: depth += 1
            case UInt8(ascii: ")") where !isQuoted: depth -= 1
            case separator where !isQuoted && depth == 0:
                parts.append(text[start..<place])
                start = text.utf8.index(after: place)
            default: break
            }
        }
        parts.append(text[start...])
        return parts
    }

    /// A name, and what stands in parentheses behind it.
    static func named(_ text: Substring) -> (name: Substring, options: Substring) {
        guard let open = text.firstIndex(of: "("), text.last == ")" else { return (text, "") }
        return (text[..<open], text[text.index(after: open)...].dropLast())
    }
}
