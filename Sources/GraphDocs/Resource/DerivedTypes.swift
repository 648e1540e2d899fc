import Markdown

/// The types that a base type's page lists as derived from it: what tells their base when their own pages do not.
///
/// They stand under a heading ("Derived types", a table or list), in a list after a sentence ("Resources that derive
/// from **x** include:"), or in a sentence ("This is the base type for [a] and [b]").
struct DerivedTypes {
    let context: PageContext
    /// Names the page's own type goes by, lower case.
    let selfNames: Set<String>

    /// The types, in page order.
    func find(in outline: Outline) -> [TypeReference] {
        var found: [TypeReference] = []
        for section in outline.sections {
            if Self.headings.contains(section.slug) {
                for piece in section.pieces { found += listed(piece) }
            } else if section.level <= 1 {
                found += announced(section.pieces)
            }
        }
        var seen: Set<String> = []
        return found.filter { type in
            let name = type.name.asciiLowercased
            return !selfNames.contains(name) && seen.insert(name).inserted
        }
    }

    /// The first link of each row or list item.
    private func listed(_ piece: Outline.Piece) -> [TypeReference] {
        switch piece.block {
        case .table(let table):
            table.rows.compactMap { row in row.cells.first.flatMap { first(FlatText($0.content), page: piece.page) } }
        case .paragraph(let paragraph) where piece.place == .list:
            first(FlatText(paragraph.content), page: piece.page).map { [$0] } ?? []
        default: []
        }
    }

    private func announced(_ pieces: [Outline.Piece]) -> [TypeReference] {
        var found: [TypeReference] = []
        var expectsList = false
        for piece in pieces {
            guard case .paragraph(let paragraph) = piece.block else {
                expectsList = false
                continue
            }
            if piece.place != .list, !Self.stems.isFound(in: paragraph.content.text.utf8) {
                expectsList = false
                continue
            }
            let text = FlatText(paragraph.content)
            if piece.place == .list {
                if expectsList || Self.statements.isFound(in: text.bytes) {
                    found += first(text, page: piece.page).map { [$0] } ?? []
                }
                continue
            }
            expectsList = false
            for phrase in Self.announcements {
                guard let start = text.bytes.firstIndex(of: phrase) else { continue }
                let end = text.sentenceEnd(of: start)
                let types = all(text, page: piece.page).filter {
                    $0.range.lowerBound > start && $0.range.upperBound <= end
                }
                found += types.map(\.reference)
                expectsList = types.isEmpty && text.bytes.last == UInt8(ascii: ":")
            }
            for phrase in Self.conclusions {
                guard let end = text.bytes.firstIndex(of: phrase) else { continue }
                let start = text.sentenceStart(of: end)
                found += all(text, page: piece.page).filter {
                    $0.range.lowerBound >= start && $0.range.upperBound <= end
                }
                .map(\.reference)
            }
        }
        return found
    }

    private func first(_ text: FlatText, page: String) -> TypeReference? {
        TypeMention(context: context, page: page).firstMarked(in: text)?.reference
    }

    private func all(_ text: FlatText, page: String) -> [TypeMention.Found] {
        let mention = TypeMention(context: context, page: page)
        var found: [TypeMention.Found] = []
        var from = 0
        while let next = mention.firstMarked(in: text, from: from) {
            found.append(next)
            from = max(next.range.upperBound, from + 1)
        }
        return found
    }

    private static let headings: Set<String> = ["derived-types", "derived-type", "subtypes", "derived-resources"]

    /// A quick look: most paragraphs hold none of these.
    private static let stems: PhraseSet = ["deriv", "inherit", "base type", "base class", "base resource", "subclass"]

    /// Words before the types.
    private static let announcements: [Phrase] = [
        "derived types are", "derived types include", "following derived types", "supported derived types",
        "resources that derive from", "types that derive from", "following types inherit from",
        "following types derive from", "the base type for", "a base type for", "the base class for", "a base class for",
        "the base type of", "the base class of", "base type for richer",
    ]

    /// Words after the types.
    private static let conclusions: [Phrase] = [
        "types inherit from this", "are subclasses of this", "resources inherit from this", "types derive from this",
        "are derived from this",
    ]

    /// Words of a list item that need no announcement.
    private static let statements: PhraseSet = ["is a derived type of"]
}
