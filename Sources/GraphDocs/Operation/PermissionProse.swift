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
            var rows: [PermissionFacts.Row] = []
            for piece in section.pieces {
                guard case .paragraph(let paragraph) = piece.block, piece.place != .quote else { continue }
                var line: [Inline] = []
                for inline in paragraph.content.inlines + [.softBreak] {
                    switch inline {
                    case .softBreak, .lineBreak:
                        if let row = row(InlineContent.plain(line), source: piece.source) { rows.append(row) }
                        line = []
                    default: line.append(inline)
                    }
                }
            }
            if let first = rows.first {
                let isNested = section.parent.map { outline.enclosing($0) { $0 == .permissions } != nil } ?? false
                let scope = isNested ? section.heading?.content.text ?? "" : ""
                tables.append(PermissionFacts(rows: rows, scope: scope, source: first.source))
            }
        }
        return tables
    }

    private func row(_ line: String, source: FactSource) -> PermissionFacts.Row? {
        guard line.utf8.count <= 2000, let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }),
            let kind = CallerDictionary.kind(of: String(line[..<colon]).trimmed)
        else { return nil }
        let parts = PermissionCell(lines: [String(line[line.index(after: colon)...])]).parts
        guard !parts.isEmpty else { return nil }
        return .init(kind: kind, scopes: parts.flatMap(\.alternatives), source: source)
    }
}
