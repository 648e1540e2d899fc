/// The tags of a template, as far as they hold it together: sections and other templates.
///
/// The Mustache library says neither which section is open nor which templates are named, and it takes as much of the
/// stack as sections nest.
struct TemplateTags {
    /// A tag that names another template.
    struct Include {
        var name: String
        var line: Int
        var column: Int
    }

    /// How deep sections may nest; the built-in templates need five levels.
    static let deepest = 64

    /// The templates that are named, in order.
    private(set) var includes: [Include] = []

    private var open: [(name: String, line: Int, column: Int)] = []

    /// Reads a template.
    ///
    /// - Throws: ``TemplateFault`` for sections that are not closed in the order they were opened in, or nest too deep,
    ///   and for what the library cannot do. What is no tag at all is left for the library to find.
    init(_ text: String) throws {
        var scanner = TagScanner(Self.plain(text))
        while let tag = try scanner.next() { try take(tag) }
        if scanner.reachedEnd, let section = open.last {
            throw TemplateFault(
                line: section.line, column: section.column,
                reason: "the section \(Self.quoted(section.name)) is not closed before the file ends")
        }
    }

    /// A template with every line end a line feed, and nothing else that counts as one.
    static func plain(_ text: String) -> String {
        String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0.isNewline && $0 != "\n" ? " " : $0 })
    }

    private mutating func take(_ tag: TagScanner.Tag) throws {
        func fault(_ reason: String) -> TemplateFault { .init(line: tag.line, column: tag.column, reason: reason) }
        if tag.mark == ">" || tag.mark == "<" {
            if tag.name.hasPrefix("*") { throw fault("a template is named by itself here, not by a value with `*`") }
            includes.append(Include(name: tag.name, line: tag.line, column: tag.column))
        }
        switch tag.mark {
        case "#", "^", "$", "<":
            open.append((tag.name, tag.line, tag.column))
            if open.count > Self.deepest { throw fault("sections nest deeper than \(Self.deepest) levels") }
        case "/":
            guard let section = open.popLast() else {
                throw fault("\(Self.quoted(tag.name)) is closed and was not opened")
            }
            if section.name != tag.name {
                throw fault(
                    "\(Self.quoted(tag.name)) is closed where \(Self.quoted(section.name)) of line \(section.line)"
                        + " must be closed first")
            }
        default: break
        }
    }

    /// A name from a template, as messages show it.
    static func quoted(_ name: String) -> String {
        SwiftText.literal(name.unicodeScalars.count > 80 ? String(name.prefix(60)) + "\u{2026}" : name)
    }
}
