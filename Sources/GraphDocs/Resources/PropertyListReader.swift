import GraphGenBase
import Markdown

/// Reads properties that stand in a list instead of a table: `` `days` (Int32): For how long. ``
struct PropertyListReader {
    let context: PageContext

    /// The properties that the pieces of a section list; none unless all items begin with names and most have types.
    func rows(of pieces: [Outline.Piece]) -> [PropertyFacts] {
        var rows: [PropertyFacts] = []
        var typed = 0
        for piece in pieces where piece.container == .list {
            guard case .paragraph(let paragraph) = piece.block, let row = row(paragraph.content, piece) else {
                return []
            }
            if row.type != nil { typed += 1 }
            rows.append(row)
        }
        guard typed * 2 > rows.count else {
            if let first = pieces.first(where: { $0.container == .list }), !rows.isEmpty {
                context.note(.tableNotUnderstood, "A list under a heading of properties is not read", at: first.source)
            }
            return []
        }
        return rows
    }

    private func row(_ content: InlineContent, _ piece: Outline.Piece) -> PropertyFacts? {
        let text = content.described
        let name: String
        switch content.inlines.first {
        case .code(let code): name = code
        case .strong(let inner): name = InlineContent.plain(inner)
        case .text, nil: name = String(text.utf8.prefix(while: \.isWord)) ?? ""
        default: return nil
        }
        let word = name.trimmed.utf8.last == Byte.colon ? String(name.trimmed.dropLast()) : name.trimmed
        guard TypeName.isTypeName(word) else { return nil }
        let written = Self.parts(of: Self.raw(content.inlines), after: word)
        let read = Self.parts(of: text, after: word)
        let parser = TypeCellReader(context: context, page: piece.page)
        guard let type = parser.parse(written.type, links: content),
            type.isPrimitive || type.linkPage != nil || TypeName.isUnmistakable(type.name)
        else {
            return PropertyFacts(name: word, type: nil, description: read.all, source: piece.source)
        }
        return PropertyFacts(name: word, type: type, description: read.rest, source: piece.source)
    }

    /// What stands behind a name: all of it, the type in parentheses or before the first mark, and the rest.
    private static func parts(of text: String, after name: String) -> (all: String, type: String, rest: String) {
        guard let start = text.range(of: name)?.upperBound else { return (text, "", text) }
        var tail = text[start...].utf8
        while let first = tail.first, !first.isWord, first != Byte.leftParenthesis, first != Byte.leftBracket,
            first < 0x80 || tail.starts(with: dash)
        {
            tail = first < 0x80 ? tail.dropFirst() : tail.dropFirst(3)
        }
        let all = String(Substring(tail))
        let bytes = Array(all.utf8)
        let isEnclosed = bytes.first == Byte.leftParenthesis
        var depth = 0
        var end = isEnclosed ? 1 : 0
        while end < bytes.count {
            let byte = bytes[end]
            if byte == Byte.leftParenthesis || byte == Byte.leftBracket { depth += 1 }
            if byte == Byte.rightParenthesis || byte == Byte.rightBracket {
                if depth == 0 { break }
                depth -= 1
            }
            if depth == 0, byte == Byte.comma { break }
            if depth == 0, !isEnclosed, end + 1 == bytes.count || bytes[end + 1] == Byte.space,
                byte == Byte.period || byte == Byte.colon || byte == Byte.semicolon
            {
                break
            }
            if depth == 0, !isEnclosed, byte == Byte.space,
                bytes[end...].starts(with: " - ".utf8) || bytes[(end + 1)...].starts(with: dash)
            {
                break
            }
            end += 1
        }
        let type = String(bytes: bytes[(isEnclosed ? 1 : 0)..<end])
        var remark = ""
        if isEnclosed, end < bytes.count, bytes[end] == Byte.comma {
            // `(String, required)`: the remark is part of what the item says.
            let upper = bytes[end...].firstIndex(of: Byte.rightParenthesis).map { $0 + 1 } ?? bytes.endIndex
            remark = "(" + String(bytes: bytes[(end + 1)..<upper]).trimmed + " "
            end = upper - 1
        }
        var rest = bytes[min(end + 1, bytes.count)...]
        while let first = rest.first, first < 0x41 || rest.starts(with: dash), first != Byte.backtick,
            first != Byte.leftParenthesis, !first.isDigit
        {
            rest = first < 0x41 ? rest.dropFirst() : rest.dropFirst(3)
        }
        return (all, type, (remark + String(bytes: rest)).trimmed)
    }

    /// The first two bytes of `–` and `—`.
    private static let dash: [UInt8] = [0xE2, 0x80]

    /// Inlines as a type cell has them.
    private static func raw(_ inlines: [Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text), .code(let text): text
            case .strong(let inner), .emphasis(let inner): raw(inner)
            case .link(let destination, _, let label): "[\(InlineContent.plain(label))](\(destination))"
            case .html, .image: ""
            case .softBreak, .lineBreak: " "
            }
        }.joined()
    }
}
