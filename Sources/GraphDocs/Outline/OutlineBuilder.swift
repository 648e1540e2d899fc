import GraphGenBase
import Markdown

/// What opens includes for an outline.
protocol IncludeOpening: AnyObject {
    /// The blocks of an include, which is open until `close`; nil when there is nothing to read.
    func open(_ target: IncludeDirective.Target, at place: Place) -> (page: String, blocks: [Block])?

    /// The rows of an include that holds rows for a table with this header, and no text; nil when it holds anything else. They
    /// stand where the directive does.
    func rows(_ target: IncludeDirective.Target, under header: [Table.Cell], at place: Place) -> [Table.Row]?

    /// Ends what `open` began.
    func close(_ page: String)
}

/// Cuts a page into sections.
///
/// Tab heads (`# [HTTP](#tab/http)`) are no headings: a tab group ends at a `---` or a real heading, its tabs for
/// programming languages are not read (they show the same request again), and the section stack stays as it was.
struct OutlineBuilder {
    private var sections: [Outline.Section]
    private var stack: [Int] = [0]
    private var isSkippingTab = false
    private let includes: (any IncludeOpening)?
    private let report: (Heading, String) -> Void

    private init(page: String, includes: (any IncludeOpening)?, report: @escaping (Heading, String) -> Void) {
        self.report = report
        sections = [.init(level: 0, heading: nil, slug: "", kind: .other, parent: nil, pieces: [], page: page)]
        self.includes = includes
    }

    /// The outline of a page; `report` is told of headings that only a person takes for headings.
    static func build(
        _ blocks: [Block], page: String, includes: (any IncludeOpening)?,
        report: @escaping (_ heading: Heading, _ page: String) -> Void
    ) -> Outline {
        var builder = Self(page: page, includes: includes, report: report)
        let headings = blocks.count { if case .heading = $0 { true } else { false } }
        builder.sections.reserveCapacity(headings + 1)
        builder.add(blocks, container: .plain, page: page, depth: 0)
        return Outline(sections: builder.sections)
    }

    private mutating func add(_ blocks: [Block], container: Outline.Piece.Container, page: String, depth: Int) {
        guard depth < Limits.outlineDepth else { return }
        for block in blocks { add(block, container: container, page: page, depth: depth) }
    }

    private mutating func add(_ block: Block, container: Outline.Piece.Container, page: String, depth: Int) {
        switch block {
        case .heading(let heading):
            if let tab = heading.tabName {
                isSkippingTab = Self.languages.contains(tab)
            } else {
                isSkippingTab = false
                open(heading, page: page)
            }
        case .thematicBreak:
            isSkippingTab = false
        case .list(let items, _, _):
            guard !isSkippingTab else { return }
            for item in items {
                add(item, container: container == .quote ? .quote : .list, page: page, depth: depth + 1)
            }
        case .quote(let blocks, _):
            guard !isSkippingTab else { return }
            add(blocks, container: .quote, page: page, depth: depth + 1)
        case .paragraph(let paragraph):
            guard !isSkippingTab else { return }
            if container == .plain, let loose = LooseHeading(paragraph) {
                report(loose.heading, page)
                add(.heading(loose.heading), container: container, page: page, depth: depth)
                if let rest = loose.rest { add(.paragraph(rest), container: container, page: page, depth: depth) }
                return
            }
            if container == .plain, case .strong? = paragraph.content.inlines.first,
                let bold = BoldHeading.find(in: paragraph, below: stack.map { sections[$0] })
            {
                open(bold, page: page)
                return
            }
            guard let directive = IncludeDirective(paragraph.content) else {
                append(block, container: container, page: page)
                return
            }
            for target in directive.targets {
                if takeRows(of: target, at: Place(page, paragraph.location)) { continue }
                guard let content = includes?.open(target, at: Place(page, paragraph.location)) else { continue }
                add(content.blocks, container: container, page: content.page, depth: depth + 1)
                includes?.close(content.page)
            }
            if directive.hasRest {
                var rest = paragraph
                rest.content = InlineContent(
                    text: InlineContent.plain(directive.rest).trimmed, inlines: directive.rest)
                append(.paragraph(rest), container: container, page: page)
            }
        case .table(let table):
            guard !isSkippingTab else { return }
            let (whole, others) = TableIncludes.spliced(table, page: page, includes)
            append(.table(whole), container: container, page: page)
            add(others, container: container, page: page, depth: depth + 1)
        case .code, .comment, .html:
            guard !isSkippingTab else { return }
            append(block, container: container, page: page)
        }
    }

    /// A directive right below a table, whose file holds more of its rows.
    private mutating func takeRows(of target: IncludeDirective.Target, at place: Place) -> Bool {
        let section = stack[stack.count - 1]
        guard let last = sections[section].pieces.indices.last, sections[section].pieces[last].page == place.page,
            case .table(var table) = sections[section].pieces[last].block, table.endLine + 1 == place.line,
            let rows = includes?.rows(target, under: table.header, at: place)
        else { return false }
        table.rows += rows
        table.endLine = place.line
        sections[section].pieces[last].block = .table(table)
        return true
    }

    private mutating func append(_ block: Block, container: Outline.Piece.Container, page: String) {
        sections[stack[stack.count - 1]].pieces.append(.init(block: block, container: container, page: page))
    }

    private mutating func open(_ heading: Heading, page: String) {
        while stack.count > 1, sections[stack[stack.count - 1]].level >= heading.level { stack.removeLast() }
        let slug = heading.slug
        let kind: SectionKind = heading.level == 1 ? .other : HeadingDictionary.kind(of: slug)
        sections.append(
            .init(
                level: heading.level, heading: heading, slug: slug, kind: kind, parent: stack.last, pieces: [],
                page: page))
        stack.append(sections.count - 1)
    }

    /// Tabs that repeat the HTTP request in a programming language; others say something of their own.
    private static let languages: Set<String> = [
        "csharp", "c#", "cs", "dotnet", "javascript", "js", "typescript", "ts", "nodejs", "node", "java", "kotlin",
        "objc", "objective-c", "objectivec", "swift", "ios", "android", "go", "golang", "php", "powershell", "ps",
        "python", "py", "cli", "azure-cli", "azurecli", "bash", "shell", "curl", "ruby", "rust", "cpp", "c", "sdk",
        "snippets", "vb", "r", "perl", "graph-explorer",
    ]
}

extension Heading {
    /// The anchor's slug, which is English on translated pages; the text's own where only that says what the heading is.
    fileprivate var slug: String {
        let own = english
        guard let anchor = anchor.map(Slug.make), anchor != own else { return own }
        // English words that say what they are over are no translation, whatever somebody called the place.
        let isASCII = content.text.utf8.allSatisfy { $0 < 0x80 }
        if isASCII, Self.tells(own, level: level) { return own }
        if Self.tells(anchor, level: level) { return anchor }
        return isASCII || Self.tells(own, level: level) ? own : anchor
    }

    /// The slug of the heading's own words, those of a translated heading in English.
    private var english: String {
        let own = Slug.make(content.text)
        if Self.tells(own, level: level) { return own }
        return TranslatedHeadings.slug(of: content.text, isTitle: level == 1) ?? own
    }

    private static func tells(_ slug: String, level: Int) -> Bool {
        level == 1 ? TitleReader(title: "", slug: slug).kind != .unknown : HeadingDictionary.kind(of: slug) != .other
    }

    /// `http` of `# [HTTP](#tab/http)`; nil for a real heading.
    var tabName: String? {
        guard level == 1, case .link(let destination, _, _)? = content.inlines.first, destination.hasPrefix("#tab/")
        else { return nil }
        return Substring(destination.utf8.dropFirst(5).prefix { $0 != Byte.slash }).lowercased()
    }
}
