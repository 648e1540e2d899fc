import GraphGenBase
import Markdown

/// Reads members that stand in no table: as a list, as headings, or named in a sentence.
struct MemberListReader {
    let outline: Outline

    /// The members that a section lists: all items of its lists begin with a name.
    func items(of index: Int) -> [EnumerationFacts.MemberFacts] {
        var members: [EnumerationFacts.MemberFacts] = []
        for piece in outline.sections[index].pieces where piece.container == .list {
            guard case .paragraph(let paragraph) = piece.block else { return [] }
            guard let member = Self.member(paragraph.content, at: piece.source) else { return [] }
            members.append(member)
        }
        return members
    }

    /// The members whose names are the headings below that of a section, one to each.
    func headings(below index: Int) -> [EnumerationFacts.MemberFacts] {
        var members: [EnumerationFacts.MemberFacts] = []
        for section in outline.sections[(index + 1)...] {
            guard section.level > outline.sections[index].level else { break }
            guard section.parent == index, let heading = section.heading, TypeName.isTypeName(heading.content.text)
            else { return [] }
            members.append(
                .init(
                    name: heading.content.text, value: nil, description: Self.prose(section.pieces),
                    source: Place(section.page, heading.location)))
        }
        return members.count > 1 ? members : []
    }

    /// The members that a paragraph of a section sets in code: "Possible values are: `a`, `b`."
    func named(in index: Int) -> [EnumerationFacts.MemberFacts] {
        for piece in outline.sections[index].pieces where piece.container == .plain {
            guard case .paragraph(let paragraph) = piece.block else { continue }
            let text = FlatText(paragraph.content)
            guard outline.sections[index].kind == .members || Self.announcements.isFound(in: text.bytes) else {
                continue
            }
            var names: [String] = []
            for case .code(let code) in paragraph.content.inlines where TypeName.isTypeName(code) && code != "null" {
                if !names.contains(code) { names.append(code) }
            }
            if names.count > 1 {
                return names.map { .init(name: $0, value: nil, description: "", source: piece.source) }
            }
        }
        return []
    }

    /// `` `name`: what it means ``, `**name** (1) - what it means`, `name`.
    private static func member(_ content: InlineContent, at source: Place) -> EnumerationFacts.MemberFacts? {
        var name: String?
        var rest = content.text[...]
        switch content.inlines.first {
        case .code(let code): name = code
        case .strong(let inner): name = InlineContent.plain(inner)
        case .text, nil:
            // Without markup only a name alone or before a colon, dash or parenthesis.
            name = String(content.text.utf8.prefix(while: \.isWord))
        default: return nil
        }
        guard var name = name?.trimmed else { return nil }
        if name.hasSuffix(":") { name = String(name.dropLast()) }
        guard TypeName.isTypeName(name), let start = rest.range(of: name) else { return nil }
        rest = rest[start.upperBound...]
        let tail = String(rest).trimmed
        var value: Int?
        var description = tail[...]
        if tail.hasPrefix("("), let close = tail.firstIndex(of: ")") {
            value = MemberTableReader.whole(String(tail[tail.index(after: tail.startIndex)..<close]))
            if value != nil { description = tail[tail.index(after: close)...] }
        }
        let isMarked = if case .text? = content.inlines.first { false } else { !content.inlines.isEmpty }
        guard tail.isEmpty || isMarked || tail.unicodeScalars.first.map(separators.contains) ?? true else { return nil }
        while let first = description.unicodeScalars.first, first == " " || first != "(" && separators.contains(first) {
            description = description.dropFirst()
        }
        return .init(name: name, value: value, description: String(description), source: source)
    }

    private static func prose(_ pieces: [Outline.Piece]) -> String {
        for piece in pieces where piece.container == .plain {
            if case .paragraph(let paragraph) = piece.block { return paragraph.content.text }
        }
        return ""
    }

    private static let separators: Set<Unicode.Scalar> = [":", "-", "–", "—", "(", "=", ",", ";", "."]

    private static let announcements: PhraseSet = [
        "values are", "members are", "values:", "members:", "values include",
    ]
}
