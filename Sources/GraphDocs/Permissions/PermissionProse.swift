import GraphGenBase
import Markdown

/// Permissions that a page lists without a table: `- Delegated (work or school account): A, B`.
struct PermissionProse {
    let context: PageContext
    let outline: Outline

    /// A table made of the lines of each part of the permissions section that names kinds of caller.
    func read() -> [PermissionFacts] {
        var tables: [PermissionFacts] = []
        for (index, section) in outline.sections.enumerated() {
            guard outline.enclosing(index, where: { $0 == .permissions }) != nil else { continue }
            var entries: [PermissionTableReader.Entry] = []
            for piece in section.pieces {
                guard case .paragraph(let paragraph) = piece.block, piece.container != .quote else { continue }
                for block in Self.blocks(paragraph.content) { entries += self.entries(block, source: piece.source) }
            }
            if let first = entries.first?.row {
                let isNested = section.parent.map { outline.enclosing($0) { $0 == .permissions } != nil } ?? false
                let scope = isNested ? section.heading?.content.text ?? "" : ""
                tables += PermissionTableReader.grouped(entries, scope: scope, urls: [], source: first.source)
            }
        }
        return tables
    }

    /// The lines of a paragraph, those after a `<br>` with the line they go on.
    private static func blocks(_ content: InlineContent) -> [[String]] {
        var blocks: [[String]] = []
        var line: [Inline] = []
        for inline in content.inlines + [.softBreak] {
            switch inline {
            case .softBreak, .lineBreak:
                blocks.append(InlineContent(text: "", inlines: line).lines)
                line = []
            default: line.append(inline)
            }
        }
        return blocks
    }

    private func entries(_ lines: [String], source: Place) -> [PermissionTableReader.Entry] {
        guard let line = lines.first, let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }),
            let kind = CallerDictionary.kind(of: String(line[..<colon]).trimmed)
        else { return [] }
        let parts = PermissionCell(lines: [String(line[line.index(after: colon)...])] + lines.dropFirst()).parts
        return parts.map { part in
            .init(scope: part.scope, row: .init(kind: kind, scopes: part.alternatives, source: source))
        }
    }
}
