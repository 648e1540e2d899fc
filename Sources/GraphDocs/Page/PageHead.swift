import GraphGenBase
import Markdown

/// What stands at the top of every page: title, namespace, summary.
struct PageHead {
    /// The first-level heading's text; empty when the page has none.
    var title = ""
    /// The title's English anchor slug when it has an anchor, else the slug of its text.
    var slug = ""
    /// Where the title stands, or the page's first line.
    var source: Place
    /// The namespace line's value, mended; nil when there is none.
    var namespace: String?
    /// The first paragraph of plain prose.
    var summary = ""
    /// What calls the page's subject deprecated.
    var deprecation: String?

    /// Reads the top; the front matter's title stands in for a missing one.
    init(_ outline: Outline, context: PageContext, fallbackTitle: String? = nil) {
        source = Place(page: context.page, line: 1)
        title = fallbackTitle ?? ""
        slug = Slug.make(title)
        if let index = outline.titleIndex, let heading = outline.sections[index].heading {
            title = heading.content.text
            slug = outline.sections[index].slug
            source = Place(context.page, heading.location)
        }
        var fallback = ""
        let name = TitleReader(title: title, slug: slug).name
        for section in outline.preamble {
            for piece in section.pieces {
                guard case .paragraph(let paragraph) = piece.block else { continue }
                if deprecation == nil { deprecation = DeprecationSentence.find(in: paragraph.content, about: name) }
                guard piece.container == .plain, piece.page == context.page else { continue }
                var content = paragraph.content
                if namespace == nil, let line = NamespaceLine(content) {
                    namespace = line.namespace
                    if line.isMalformed {
                        context.note(.pageNamespace, "'\(line.text)' is no namespace", at: piece.source)
                    }
                    content = line.rest
                }
                guard summary.isEmpty, !content.text.isEmpty, !Self.isNote(content) else { continue }
                if Self.isInheritanceOnly(content) {
                    if fallback.isEmpty { fallback = content.text }
                } else {
                    summary = content.text
                }
            }
        }
        if summary.isEmpty { summary = fallback }
        if deprecation == nil, DeprecationSentence.marks(title) { deprecation = title }
    }

    /// `**Note:** ...` as a plain paragraph.
    private static func isNote(_ content: InlineContent) -> Bool {
        if case .strong(let label)? = content.inlines.first {
            let word = InlineContent.plain(label).asciiLowercased
            if ["note", "important", "caution", "warning", "tip", "notes"].contains(where: word.hasPrefix) {
                return true
            }
        }
        return content.text.hasPrefix("[!")
    }

    private static func isInheritanceOnly(_ content: InlineContent) -> Bool {
        let lower = content.text.prefix(16).lowercased()
        return content.inlines.count <= 3 && (lower.hasPrefix("inherits from") || lower.hasPrefix("derived from"))
    }
}
