import GraphGenBase
import Markdown

/// `##Properties`: a paragraph that lacks only the space to be a heading.
struct LooseHeading {
    /// The heading it is meant to be.
    let heading: Heading
    /// The lines after it.
    let rest: Paragraph?

    /// Recognises a paragraph; nil for any other.
    init?(_ paragraph: Paragraph) {
        guard paragraph.content.text.utf8.first == Byte.hash,
            case .text(let first)? = paragraph.content.inlines.first
        else { return nil }
        let level = first.utf8.prefix { $0 == Byte.hash }.count
        let text = first.dropFirst(level)
        guard level <= 6, let letter = text.utf8.first, letter.isLetter else { return nil }
        var inlines = paragraph.content.inlines
        inlines[0] = .text(String(text))
        let end = inlines.firstIndex { $0 == .softBreak || $0 == .lineBreak } ?? inlines.endIndex
        let title = Array(inlines[..<end])
        heading = Heading(
            level: level, content: InlineContent(text: InlineContent.plain(title).trimmed, inlines: title),
            location: paragraph.location)
        guard end < inlines.endIndex else {
            rest = nil
            return
        }
        let after = Array(inlines[(end + 1)...])
        rest = Paragraph(
            content: InlineContent(text: InlineContent.plain(after).trimmed, inlines: after),
            location: Position(line: paragraph.location.line + 1), endLine: paragraph.endLine)
    }
}
