/// A piece of running text, as cmark reads it.
package enum Inline: Sendable, Hashable {
    /// Literal text, entities and backslash escapes resolved.
    case text(String)
    /// A code span.
    case code(String)
    /// `*emphasis*`.
    case emphasis([Inline])
    /// `**strong**`.
    case strong([Inline])
    /// A link with its destination as written (percent escapes kept).
    case link(destination: String, title: String, content: [Inline])
    /// An image; its alternative text is `content`.
    case image(destination: String, title: String, content: [Inline])
    /// A raw inline tag such as `<br>`, or an inline comment.
    case html(String)
    /// A line end inside a paragraph.
    case softBreak
    /// A hard line break.
    case lineBreak
}

/// Running text twice: as inlines and as the plain text that facts are read from.
package struct InlineContent: Sendable, Hashable {
    /// Text and code literals joined, entities decoded, a break as one space, raw tags dropped, images as their
    /// alternative text; white space at both ends trimmed.
    package var text: String
    /// The nodes, when they are more than `text` alone; most cells are not, and this keeps them to one allocation.
    private var markup: [Inline]?

    /// The nodes; a single `.text` when the source holds no markup, none when it is empty.
    package var inlines: [Inline] {
        get { markup ?? (text.isEmpty ? [] : [.text(text)]) }
        set { markup = Self.markup(newValue, besides: text) }
    }

    /// Whether there is anything besides plain text.
    package var hasMarkup: Bool { markup != nil }

    /// Makes content from both forms.
    package init(text: String, inlines: [Inline]) {
        self.text = text
        markup = Self.markup(inlines, besides: text)
    }

    /// Makes content that is plain text, already trimmed.
    package init(text: String) {
        self.text = text
    }

    private static func markup(_ inlines: [Inline], besides text: String) -> [Inline]? {
        if inlines.isEmpty { return text.isEmpty ? nil : inlines }
        if inlines.count == 1, case .text(let only) = inlines[0], only == text, !text.isEmpty { return nil }
        return inlines
    }
}
