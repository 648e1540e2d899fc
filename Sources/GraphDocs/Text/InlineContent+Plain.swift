import GraphGenBase
import Markdown

extension InlineContent {
    /// The text as facts keep it: like `text`, but code spans stand between backticks, so that lists of values can be
    /// told from prose, and a raw break or list tag is a space. Include directives are left
    /// out.
    var described: String { describedWithBreaks.text }

    /// The same, with the bytes before which the line breaks or a bold run begins or ends.
    var describedWithBreaks: (text: String, breaks: [Int]) {
        if inlines.isEmpty { return (text, []) }
        if inlines.count == 1, case .text = inlines[0] { return (text, []) }
        var writer = DescriptionWriter()
        writer.append(IncludeDirective(inlines: inlines).rest)
        return writer.finished
    }
}

/// Collects running text, white space collapsed where markup was dropped.
private struct DescriptionWriter {
    private var bytes: [UInt8] = []
    private var breaks: [Int] = []

    mutating func append(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text): bytes.append(contentsOf: text.utf8)
            case .code(let code):
                bytes.append(Byte.backtick)
                bytes.append(contentsOf: code.utf8)
                bytes.append(Byte.backtick)
            case .strong(let content):
                if Self.standsAlone(content) { breaks.append(bytes.count) }
                append(content)
                breaks.append(bytes.count)
            case .emphasis(let content), .link(_, _, let content), .image(_, _, let content): append(content)
            case .html(let tag):
                if RawTag(tag).separatesWords { breakLine() }
            case .softBreak, .lineBreak: breakLine()
            }
        }
    }

    /// `**Note:**`, `**Required.**`: bold words that belong to no sentence around them.
    private static func standsAlone(_ content: [Inline]) -> Bool {
        let text = InlineContent.plain(content).trimmed
        if text.hasSuffix(":") || text.hasSuffix(".") { return true }
        return ["note", "important", "caution", "warning", "tip"].contains(text.asciiLowercased)
    }

    private mutating func breakLine() {
        if let last = bytes.last, last != Byte.space { bytes.append(Byte.space) }
        breaks.append(bytes.count)
    }

    /// The text, trimmed; a space that a dropped tag left before a period stays, as the page has it.
    var finished: (text: String, breaks: [Int]) {
        let range = bytes.trimmedRange
        let inner = breaks.lazy.map { $0 - range.lowerBound }.filter { $0 > 0 && $0 < range.count }
        return (String(bytes: bytes[range]), Array(inner))
    }
}

/// The name of a raw HTML tag.
struct RawTag {
    /// `br`, `li`, ...; empty for a comment. Lower case, without the slash.
    let name: String

    init(_ tag: String) {
        let bytes = Array(tag.utf8)
        var start = 1
        if bytes.count > 1, bytes[1] == Byte.slash { start = 2 }
        var end = start
        while end < bytes.count, bytes[end].isLetter || bytes[end].isDigit { end += 1 }
        name = start < end ? String(bytes: bytes[start..<end].map(\.lowercased)) : ""
    }

    /// Whether a reader sees a gap where the tag stands.
    var separatesWords: Bool { Self.gaps.contains(name) }

    private static let gaps: Set<String> = [
        "br", "p", "li", "ul", "ol", "div", "tr", "td", "th", "table", "tbody", "thead", "hr", "dl", "dt", "dd",
    ]
}

extension InlineContent {
    /// The links in reading order: label, destination.
    var links: [(label: String, destination: String)] {
        var found: [(label: String, destination: String)] = []
        Self.collectLinks(inlines, into: &found)
        return found
    }

    private static func collectLinks(_ inlines: [Inline], into found: inout [(label: String, destination: String)]) {
        for inline in inlines {
            switch inline {
            case .link(let destination, _, let content):
                found.append((plain(content), destination))
            case .emphasis(let content), .strong(let content): collectLinks(content, into: &found)
            default: break
            }
        }
    }

    /// The text of nodes, markup dropped.
    static func plain(_ inlines: [Inline]) -> String {
        if inlines.count == 1, case .text(let text) = inlines[0] { return text }
        var result = ""
        for inline in inlines {
            switch inline {
            case .text(let text), .code(let text): result += text
            case .emphasis(let content), .strong(let content), .link(_, _, let content), .image(_, _, let content):
                result += plain(content)
            case .html: break
            case .softBreak, .lineBreak: result += " "
            }
        }
        return result
    }
}
