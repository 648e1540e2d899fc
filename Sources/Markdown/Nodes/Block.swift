/// One block of a page, in document order.
public enum Block: Sendable, Hashable {
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
    case html(text: String, location: SourceLocation)
    /// A bullet or ordered list: the blocks of each item.
    case list(items: [[Block]], isOrdered: Bool, location: SourceLocation)
    /// A block quote, which is also how alerts such as `> [!NOTE]` arrive.
    case quote(blocks: [Block], location: SourceLocation)
    /// A thematic break; `---` also ends a tab group on these pages.
    case thematicBreak(SourceLocation)
}

/// Where something starts in a page.
public struct SourceLocation: Sendable, Hashable, Comparable {
    /// Line, from 1, counted in the whole file (front matter included).
    public var line: Int
    /// Column in bytes, from 1.
    public var column: Int

    /// Makes a location.
    public init(line: Int, column: Int = 1) {
        self.line = line
        self.column = column
    }

    /// Orders by line, then column.
    public static func < (left: Self, right: Self) -> Bool { (left.line, left.column) < (right.line, right.column) }
}

/// A heading.
public struct Heading: Sendable, Hashable {
    /// 1 to 6.
    public var level: Int
    /// Its text; no-break spaces arrive as plain spaces.
    public var content: InlineContent
    /// The name of an `<a name="...">` inside it: what survives translation of the heading.
    public var anchor: String?
    /// Where it starts.
    public var location: SourceLocation

    /// Makes a heading.
    public init(level: Int, content: InlineContent, anchor: String? = nil, location: SourceLocation) {
        self.level = level
        self.content = content
        self.anchor = anchor
        self.location = location
    }
}

/// A paragraph.
public struct Paragraph: Sendable, Hashable {
    /// Its running text.
    public var content: InlineContent
    /// Where it starts.
    public var location: SourceLocation
    /// Its last line.
    public var endLine: Int

    /// Makes a paragraph.
    public init(content: InlineContent, location: SourceLocation, endLine: Int) {
        self.content = content
        self.location = location
        self.endLine = endLine
    }
}

/// A code block.
public struct CodeBlock: Sendable, Hashable {
    /// The info string, trimmed, as written (` ``` http` and ` ```http` both give `http`); empty when there is none.
    public var info: String
    /// The code, with line ends as `\n`.
    public var text: String
    /// Where the fence starts.
    public var location: SourceLocation
    /// The line of the first line of code.
    public var contentLine: Int

    /// Makes a code block.
    public init(info: String, text: String, location: SourceLocation, contentLine: Int) {
        self.info = info
        self.text = text
        self.location = location
        self.contentLine = contentLine
    }
}

/// An HTML comment; pages keep metadata in them.
public struct Comment: Sendable, Hashable {
    /// The text between `<!--` and `-->`.
    public var text: String
    /// The JSON object it holds, when it begins with `{`; read tolerantly.
    public var metadata: JSONValue?
    /// Where the comment starts.
    public var location: SourceLocation

    /// Makes a comment.
    public init(text: String, metadata: JSONValue?, location: SourceLocation) {
        self.text = text
        self.metadata = metadata
        self.location = location
    }
}
