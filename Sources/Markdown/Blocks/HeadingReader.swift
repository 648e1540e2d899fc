import CCMark
import GraphGenBase

/// Makes headings: no-break spaces become plain ones, and an `<a name="...">` or `{#...}` becomes the anchor.
enum HeadingReader {
    /// The heading that a node with some content is.
    static func heading(_ content: InlineContent, _ node: CMarkNode, at location: Position) -> Heading {
        var content = content
        var anchor: String?
        if content.hasMarkup {
            anchor = content.inlines.lazy.compactMap(Self.anchor).first
        }
        if Self.hasNoBreakSpace(content.text) {
            let inlines = content.inlines.map(withPlainSpaces)
            content = InlineContent(text: PlainText.trimmed(withPlainSpaces(content.text)), inlines: inlines)
        }
        if anchor == nil { anchor = takeAttributes(&content) }
        return Heading(
            level: Int(cmark_node_get_heading_level(node)), content: content, anchor: anchor, location: location)
    }

    private static func hasNoBreakSpace(_ text: String) -> Bool {
        text.unicodeScalars.contains("\u{A0}")
    }

    private static func withPlainSpaces(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(scalar == "\u{A0}" ? " " : scalar) }
        return String(result)
    }

    private static func withPlainSpaces(_ inline: Inline) -> Inline {
        switch inline {
        case .text(let text): .text(withPlainSpaces(text))
        case .code(let text): .code(withPlainSpaces(text))
        case .emphasis(let content): .emphasis(content.map(withPlainSpaces))
        case .strong(let content): .strong(content.map(withPlainSpaces))
        case .link(let destination, let title, let content):
            .link(destination: destination, title: title, content: content.map(withPlainSpaces))
        case .image, .html, .softBreak, .lineBreak: inline
        }
    }

    /// Takes `{#name}` or `{.class #name}` off the end of a heading and gives the name.
    private static func takeAttributes(_ content: inout InlineContent) -> String? {
        guard content.text.utf8.last == Byte.rightBrace,
            let start = content.text.utf8.lastIndex(of: Byte.leftBrace)
        else { return nil }
        let inside = content.text[start...].utf8.dropFirst().dropLast()
        let attributes = inside.split(whereSeparator: \.isSpace)
        guard !attributes.isEmpty,
            attributes.allSatisfy({ $0.count > 1 && ($0.first == Byte.hash || $0.first == Byte.period) })
        else { return nil }
        var inlines = content.inlines
        if case .text(let last)? = inlines.last {
            guard let cut = last.utf8.lastIndex(of: Byte.leftBrace) else { return nil }
            inlines[inlines.endIndex - 1] = .text(PlainText.trimmed(String(last[..<cut])))
        }
        let text = PlainText.trimmed(String(content.text[..<start]))
        content = inlines.isEmpty ? InlineContent(text: text) : InlineContent(text: text, inlines: inlines)
        return attributes.first { $0.first == Byte.hash }.flatMap { String($0.dropFirst()) }
    }

    /// The name that an inline tag `<a name="...">` (or `id`) gives.
    private static func anchor(_ inline: Inline) -> String? {
        guard case .html(let tag) = inline else { return nil }
        var rest = tag.utf8[...]
        guard rest.starts(with: "<a".utf8) || rest.starts(with: "<A".utf8) else { return nil }
        rest = rest.dropFirst(2)
        guard let first = rest.first, first.isSpace else { return nil }
        while let equals = rest.firstIndex(of: Byte.equals) {
            let name = String(rest[..<equals])?.lowercased().split(whereSeparator: \.isWhitespace).last ?? ""
            rest = rest[rest.index(after: equals)...].drop(while: \.isSpace)
            let value: Substring.UTF8View
            if let quote = rest.first, quote == Byte.quote || quote == Byte.apostrophe {
                rest = rest.dropFirst()
                value = rest.prefix { $0 != quote }
                rest = rest.dropFirst(value.count + 1)
            } else {
                value = rest.prefix { !$0.isSpace && $0 != Byte.greater }
                rest = rest.dropFirst(value.count)
            }
            if name == "name" || name == "id" { return String(value) }
        }
        return nil
    }
}
