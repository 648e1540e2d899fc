import Markdown

/// `**Response**` on a line of its own: bold text that stands for a heading, told by what it says.
enum BoldHeading {
    /// The kinds of section that bold text opens; others are told by their headings alone.
    private static let kinds: Set<SectionKind> = [
        .permissions, .httpRequest, .requestHeaders, .queryParameters, .requestBody, .response, .exampleRequest,
        .example,
    ]

    /// The heading a paragraph is meant to be; nil for any other.
    static func find(in paragraph: Paragraph, below stack: [Outline.Section]) -> Heading? {
        guard let first = paragraph.content.inlines.first, case .strong(let content) = first,
            paragraph.content.inlines.count <= 2, paragraph.content.text.utf8.count <= 48, let current = stack.last
        else { return nil }
        let rest = InlineContent.plain(Array(paragraph.content.inlines.dropFirst())).trimmed
        var text = InlineContent.plain(content).trimmed
        guard rest.isEmpty || rest == ":" else { return nil }
        if text.hasSuffix(":") { text = String(text.dropLast()).trimmed }
        guard let kind = HeadingDictionary.titles[Slug.make(text)], kinds.contains(kind),
            let level = level(of: kind, current, stack)
        else { return nil }
        return Heading(
            level: level, content: InlineContent(text: text, inlines: [.text(text)]), location: paragraph.location)
    }

    /// Beside the section it stands in, or below it where that is an example or the page itself.
    private static func level(of kind: SectionKind, _ current: Outline.Section, _ stack: [Outline.Section]) -> Int? {
        if stack.contains(where: { $0.kind == .example }) {
            guard [.exampleRequest, .response, .requestBody].contains(kind) else { return nil }
            let isPart = [.exampleRequest, .response, .requestBody].contains(current.kind)
            return isPart ? current.level : min(current.level + 1, 6)
        }
        // "Request" over a pattern, "Permissions" below "Permissions" and the like open nothing new.
        guard kind != .exampleRequest, kind != current.kind, current.level > 0 else { return nil }
        if current.level == 1 { return 2 }
        return current.kind == .other ? nil : current.level
    }
}
