import GraphGenBase
import Markdown

/// A page as sections of flat pieces, so that a table in a list item is found like any other.
struct Outline {
    /// A block together with what it stands in.
    struct Piece {
        /// What a block stands in.
        enum Container { case plain, list, quote }

        /// The block; never a list or quote, whose content follows as pieces of its own.
        var block: Block
        /// What it stands in.
        var container: Container
        /// The page it comes from, when that is an include.
        var page: String
    }

    /// A heading and what stands under it, up to the next heading.
    struct Section {
        /// Of the heading; 0 for what stands before any.
        var level: Int
        /// The heading; nil for what stands before any.
        var heading: Heading?
        /// The heading's English slug.
        var slug: String
        /// What the heading says the section holds.
        var kind: SectionKind
        /// The section this one is a part of.
        var parent: Int?
        /// Its own pieces.
        var pieces: [Piece]
        /// The page it comes from.
        var page: String
    }

    /// The sections, in page order; the first stands before any heading.
    var sections: [Section]

    /// The nearest enclosing section, itself included, of one of the kinds.
    func enclosing(_ index: Int, where matches: (SectionKind) -> Bool) -> Int? {
        var current: Int? = index
        while let section = current {
            if matches(sections[section].kind) { return section }
            current = sections[section].parent
        }
        return nil
    }

    /// What a section is about: its own kind or, when its heading says nothing, that of the section it is part of.
    func topic(of index: Int) -> SectionKind {
        enclosing(index) { $0 != .other }.map { sections[$0].kind } ?? .other
    }

    /// Whether a section is an example or part of one.
    func isInExample(_ index: Int) -> Bool { enclosing(index) { $0 == .example } != nil }

    /// The title's section.
    var titleIndex: Int? { sections.firstIndex { $0.level == 1 } }

    /// Whether the anchor of a heading, or its words in another language, say in English what its letters do not: a
    /// translated page.
    var hasTranslatedHeading: Bool {
        sections.contains { section in
            section.heading.map { section.slug != Slug.make($0.content.text) } ?? false
        }
    }

    /// The sections before the first heading below the title: introduction and notes.
    var preamble: [Section] {
        var result: [Section] = []
        for section in sections {
            if section.level > 1 { break }
            result.append(section)
        }
        return result
    }
}

extension Outline.Piece {
    /// Where the block starts.
    var location: Position {
        switch block {
        case .heading(let heading): heading.location
        case .paragraph(let paragraph): paragraph.location
        case .table(let table): table.location
        case .code(let code): code.location
        case .comment(let comment): comment.location
        case .html(_, let location), .list(_, _, let location), .quote(_, let location): location
        case .thematicBreak(let location): location
        }
    }

    /// The block's place as a fact.
    var source: Place { Place(page: page, line: location.line, column: location.column) }
}

extension Place {
    /// A place on a page.
    init(_ page: String, _ location: Position) {
        self.init(page: page, line: location.line, column: location.column)
    }
}
