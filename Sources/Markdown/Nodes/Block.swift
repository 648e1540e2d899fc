import GraphGenBase

/// One block of a page, in document order.
package enum Block: Sendable, Hashable {
    /// An ATX or setext heading.
    case heading(Heading)
    /// A paragraph that is not a table.
    case paragraph(Paragraph)
    /// A pipe table.
    case table(Table)
    /// A fenced or indented code block.
    case code(CodeBlock)
    /// An HTML comment.
    case comment(Comment)
    /// Other raw HTML.
    case html(text: String, location: Position)
    /// A bullet or ordered list: the blocks of each item.
    case list(items: [[Block]], isOrdered: Bool, location: Position)
    /// A block quote, which is also how alerts such as `> [!NOTE]` arrive.
    case quote(blocks: [Block], location: Position)
    /// A thematic break; `---` also ends a tab group on these pages.
    case thematicBreak(Position)
}

/// A heading.
package struct Heading: Sendable, Hashable {
    /// 1 to 6.
    package var level: Int
    /// Its text; no-break spaces arrive as plain spaces.
    package var content: InlineContent
    /// The name of an `<a name="...">` inside it: what survives translation of the heading.
    package var anchor: String?
    /// Where it starts.
    package var location: Position

    /// Makes a heading.
    package init(level: Int, content: InlineContent, anchor: String? = nil, location: Position) {
        self.level = level
        self.content = content
        self.anchor = anchor
        self.location = location
    }
}

/// A paragraph.
package struct Paragraph: Sendable, Hashable {
    /// Its running text.
    package var content: InlineContent
    /// Where it starts.
    package var location: Position
    /// Its last line.
    package var endLine: Int

    /// Makes a paragraph.
    package init(content: InlineContent, location: Position, endLine: Int) {
        self.content = content
        self.location = location
        self.endLine = endLine
    }
}

/// A code block.
package struct CodeBlock: Sendable, Hashable {
    /// The info string, trimmed, as written (` ``` http` and ` ```http` both give `http`); empty when there is none.
    package var info: String
    /// The code, with line ends as `\n`.
    package var text: String
    /// Where the fence starts.
    package var location: Position
    /// The line of the first line of code.
    package var contentLine: Int

    /// Makes a code block.
    package init(info: String, text: String, location: Position, contentLine: Int) {
        self.info = info
        self.text = text
        self.location = location
        self.contentLine = contentLine
    }
}

/// An HTML comment; pages keep metadata in them.
package struct Comment: Sendable, Hashable {
    /// The text between `<!--` and `-->`.
    package var text: String
    /// The JSON object it holds, when it begins with `{`; read tolerantly.
    package var metadata: JSONValue?
    /// Where the comment starts.
    package var location: Position
}
