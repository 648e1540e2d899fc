import GraphGenBase
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
        case .paragraph(let paragraph) where piece.container == .list:
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
            if piece.container != .list, !Self.stems.isFound(in: paragraph.content.text.utf8) {
                expectsList = false
                continue
            }
            let text = FlatText(paragraph.content)
            if piece.container == .list {
                if expectsList || Self.statements.isFound(in: text.bytes) {
                    found += first(text, page: piece.page).map { [$0] } ?? []
                }
                continue
            }
            expectsList = false
            for phrase in Self.announcements {
                guard let start = text.bytes.firstIndex(of: phrase) else { continue }
                let types = following(start + phrase.bytes.count, in: text, page: piece.page)
                found += types
                expectsList = expectsList || types.isEmpty && text.bytes.last == Byte.colon
            }
            for phrase in Self.conclusions {
                guard let end = text.bytes.firstIndex(of: phrase) else { continue }
                found += preceding(end, in: text, page: piece.page)
            }
        }
        return found
    }

    /// The types an enumeration right after an index names: "[a], [b], and [c]", perhaps after "such as". What stands
    /// behind a preposition ("for actions in the [a] of a [b]") is something else.
    private func following(_ index: Int, in text: FlatText, page: String) -> [TypeReference] {
        let end = text.sentenceEnd(of: index)
        var last = index
        var types: [TypeReference] = []
        for type in all(text, page: page) where type.range.lowerBound >= index && type.range.upperBound <= end {
            guard Self.joins(text.bytes[last..<type.range.lowerBound]) else { break }
            types.append(type.reference)
            last = type.range.upperBound
        }
        return types
    }

    /// The types an enumeration right before an index names.
    private func preceding(_ index: Int, in text: FlatText, page: String) -> [TypeReference] {
        let start = text.sentenceStart(of: index)
        var next = index
        var types: [TypeReference] = []
        for type in all(text, page: page).reversed()
        where type.range.lowerBound >= start && type.range.upperBound <= index {
            guard Self.joins(text.bytes[type.range.upperBound..<next]) else { break }
            types.append(type.reference)
            next = type.range.lowerBound
        }
        return types.reversed()
    }

    /// Whether words only join what stands before and after them, or introduce an example.
    private static func joins(_ words: ArraySlice<UInt8>) -> Bool {
        var rest = words
        for opening in openings {
            if let start = rest.firstIndex(ofWord: opening) { rest = rest[(start + opening.bytes.count)...] }
        }
        return rest.split { !$0.isWord }.allSatisfy { word in
            joints.contains { $0.bytes.count == word.count && word.has($0, at: word.startIndex) }
        }
    }

    private func first(_ text: FlatText, page: String) -> TypeReference? {
        TypeMention(context: context, page: page).firstMarked(in: text)?.reference
    }

    private func all(_ text: FlatText, page: String) -> [TypeMention.Found] {
        TypeMention(context: context, page: page).allMarked(in: text)
    }

    private static let headings: Set<String> = ["derived-types", "derived-type", "subtypes", "derived-resources"]

    /// A quick look: most paragraphs hold none of these.
    private static let stems: PhraseSet = ["deriv", "inherit", "base type", "base class", "base resource", "subclass"]

    /// Words before the types.
    private static let announcements: [Needle] = [
        "derived types are", "derived types include", "following derived types", "supported derived types",
        "resources that derive from", "types that derive from", "following types inherit from",
        "following types derive from", "base type for", "base class for", "base type of", "base class of",
    ]

    /// Words after the types.
    private static let conclusions: [Needle] = [
        "types inherit from this", "are subclasses of this", "resources inherit from this", "types derive from this",
        "are derived from this",
    ]

    /// What only examples stand behind.
    private static let openings: [Needle] = ["such as", "including", "include", "namely"]

    /// Words between the types of an enumeration.
    private static let joints: [Needle] = [
        "and", "or", "both", "the", "a", "an", "type", "types", "resource", "resources", "object", "objects", "entity",
        "entities", "are", "as", "well", "following",
    ]

    /// Words of a list item that need no announcement.
    private static let statements: PhraseSet = ["is a derived type of"]
}
