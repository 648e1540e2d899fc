import Markdown

/// Properties of a body that stand in a list instead of a table: "- **name** (String): The name. Required."
struct BodyList {
    let context: PageContext
    let outline: Outline

    /// The items of the request body section; none unless all of a section's items begin with a name and most of them
    /// say a type.
    func rows() -> [PropertyFacts] {
        var rows: [PropertyFacts] = []
        for (index, section) in outline.sections.enumerated() {
            guard outline.enclosing(index, where: { $0 == .requestBody }) != nil, !outline.isInExample(index),
                section.kind == .requestBody || section.kind == .other || section.kind == .properties
                    || section.kind == .functionParameters
            else { continue }
            let items = section.pieces.filter { $0.place == .list }
            let found = items.compactMap(row)
            let typed = found.lazy.filter { $0.type != nil }.count
            if found.count == items.count, typed * 2 > items.count { rows += found }
        }
        return rows
    }

    private func row(_ piece: Outline.Piece) -> PropertyFacts? {
        guard case .paragraph(let paragraph) = piece.block, let first = paragraph.content.inlines.first,
            paragraph.content.text.utf8.count <= 4000
        else { return nil }
        switch first {
        case .strong, .code, .emphasis: break
        default: return nil
        }
        var name = InlineContent.plain([first]).trimmed
        while let last = name.last, last == ":" || last == "." { name.removeLast() }
        guard TypeName.isTypeName(name) else { return nil }
        let inlines = Array(paragraph.content.inlines.dropFirst())
        let rest = InlineContent(text: InlineContent.plain(inlines), inlines: inlines)
        let described = rest.described
        var words = Self.withoutSeparators(described)
        var type: TypeReference?
        // `(String, optional)`, `String - ...`, `Type: String. ...`
        let isNote = words.utf8.first == UInt8(ascii: "(")
        if isNote, let close = words.firstIndex(of: ")") {
            let note = words[words.index(after: words.startIndex)..<close]
            type = self.type(String(note.prefix { $0 != "," && $0 != ";" }).trimmed, rest, piece)
            if type != nil {
                let remark = note.firstIndex(of: ",").map { String(note[note.index(after: $0)...]).trimmed } ?? ""
                words = Self.withoutSeparators(String(words[words.index(after: close)...]))
                if Self.remarks.contains(remark.asciiLowercased) { words = remark.capitalized + ". " + words }
            }
        } else {
            let end =
                words.firstIndex { $0 == "." || $0 == "," || $0 == ":" || $0 == "–" || $0 == "—" } ?? words.endIndex
            let head =
                String(words[..<end]).split(separator: " - ", maxSplits: 1).first.map { String($0).trimmed } ?? ""
            type = self.type(head, rest, piece)
            if type != nil { words = Self.withoutSeparators(String(words.dropFirst(head.count))) }
        }
        return PropertyFacts(name: name, type: type, description: words, source: piece.source)
    }

    /// A primitive, or a link to a resource, collections of them too.
    private func type(_ text: String, _ rest: InlineContent, _ piece: Outline.Piece) -> TypeReference? {
        guard !text.isEmpty, text.utf8.count <= 80 else { return nil }
        let reader = TypeCellReader(context: context, page: piece.page)
        guard var type = reader.parse(text, links: rest) else { return nil }
        if type.isPrimitive { return type }
        for case .link(let destination, _, let content) in rest.inlines
        where InlineContent.plain(content).trimmed == type.name {
            let target = context.target(of: destination, from: piece.page)
            guard let page = target.page, PagePath.isIn(.resources, page: page) else { return nil }
            type.linkPage = page
            type.linkFragment = target.fragment
            return type
        }
        return nil
    }

    private static func withoutSeparators(_ text: String) -> String {
        String(text.drop { $0 == " " || $0 == ":" || $0 == "-" || $0 == "–" || $0 == "—" || $0 == "." || $0 == "," })
    }

    private static let remarks: Set<String> = ["required", "optional", "read-only", "nullable"]
}
