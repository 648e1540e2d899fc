import GraphGenBase
import Markdown

/// Reads one permission table in any of its layouts.
struct PermissionTableReader {
    let context: PageContext
    /// The page the table stands on.
    let page: String

    /// A cell's permissions before they are grouped by what they are about.
    struct Entry {
        var scope: String
        var row: PermissionFacts.Row
    }

    /// The tables a table amounts to, one per scope; nil when it is no permission table.
    func read(_ table: Table, scope: String, urls: [String]) -> [PermissionFacts]? {
        let source = Place(page, table.location)
        let entries: [Entry]
        if let transposed = transposed(table) {
            entries = transposed
        } else if let upright = upright(table) {
            entries = upright
        } else {
            return nil
        }
        return Self.grouped(entries, scope: scope, urls: urls, source: source)
    }

    // MARK: Layouts

    /// Rows are kinds of caller.
    private func upright(_ table: Table) -> [Entry]? {
        let isNamed = ColumnMap(table).roles.first == .permissionType
        let kinds = table.rows.map { row in row.cells.first.flatMap(Self.kind) }
        guard kinds.contains(where: { $0 != nil }) || isNamed && Self.looksPositional(table) else { return nil }
        let isPositional = !kinds.contains { $0 != nil }
        let columns = Self.columns(table)
        var entries: [Entry] = []
        var current: PermissionKind?
        for (index, row) in table.rows.enumerated() {
            guard let first = row.cells.first else { continue }
            var scope = ""
            if isPositional {
                current = index < 3 ? PermissionKind.allCases[index] : nil
            } else if let kind = kinds[index] {
                current = kind
            } else if let label = Self.subRow(first) {
                scope = label
            } else {
                current = nil
            }
            guard let kind = current else {
                if row.cells.contains(where: { !$0.text.isEmpty }) {
                    context.note(
                        .permissionsRowNotUnderstood, "'\(first.text.shortened)' is no kind of caller",
                        at: Place(page, first.location))
                }
                continue
            }
            entries += columns.flatMap { read(row, column: $0, kind: kind, scope: scope) }
        }
        return entries
    }

    /// Rows are resources, columns are kinds of caller.
    private func transposed(_ table: Table) -> [Entry]? {
        let kinds = table.header.map { CallerDictionary.kind(of: $0.text) }
        guard kinds.lazy.filter({ $0 != nil }).count >= 2 else { return nil }
        var entries: [Entry] = []
        for row in table.rows {
            let label = row.cells.first?.text ?? ""
            for (column, kind) in kinds.enumerated() {
                guard let kind, column > 0 else { continue }
                entries += read(row, column: Column(indices: [column]), kind: kind, scope: label)
            }
        }
        return entries
    }

    // MARK: Columns

    /// Columns that together list the permissions of one thing.
    private struct Column {
        var indices: [Int]
        /// The first of them lists what is least privileged, the second what is more.
        var isRanked = false
        var scope = ""
        var isReversed = false
    }

    private static func columns(_ table: Table) -> [Column] {
        let headers = table.header.map { ColumnMap.clean($0.text) }
        let others = headers.indices.dropFirst()
        let isRanked = others.contains { headers[$0].has("higher") || headers[$0].has("least privileged") }
        if others.count == 2, isRanked || !headers.contains(where: { $0.has("acting on") }) {
            return [Column(indices: Array(others), isRanked: isRanked)]
        }
        return others.map { index in
            Column(
                indices: [index], scope: others.count > 1 ? scope(of: table.header[index].text) : "",
                isReversed: reversed.isFound(in: headers[index].utf8))
        }
    }

    /// `Permissions acting on self (from least to most privileged)` is about "acting on self".
    private static func scope(of header: String) -> String {
        var text = header[...]
        if let parenthesis = text.firstIndex(of: "(") { text = text[..<parenthesis] }
        if text.lowercased().hasPrefix("permissions") { text = text.dropFirst(11) }
        return String(text).trimmed
    }

    private static let reversed = PhraseSet(["most to least"] + TranslatedPhrases.reversed)

    private static func looksPositional(_ table: Table) -> Bool { table.rows.count == 3 && table.header.count >= 2 }

    /// The kind of caller a cell names; a no-break space before it says something only when the name is bold.
    private static func kind(of cell: Table.Cell) -> PermissionKind? {
        guard cell.text.unicodeScalars.first == "\u{00A0}", !cell.raw.has("*") else {
            return CallerDictionary.kind(of: cell.text)
        }
        return CallerDictionary.kind(of: cell.text.replacing("\u{00A0}", with: " ").trimmed)
    }

    /// `&nbsp; &nbsp; **Device configuration**`: a row that belongs to the kind above it.
    private static func subRow(_ cell: Table.Cell) -> String? {
        let isIndented = cell.raw.hasPrefix("&nbsp;") || cell.raw.unicodeScalars.first == "\u{00A0}"
        guard isIndented || cell.raw.hasPrefix("**") else { return nil }
        return cell.text.unicodeScalars.first == "\u{00A0}"
            ? String(String.UnicodeScalarView(cell.text.unicodeScalars.drop { $0 == "\u{00A0}" || $0 == " " }))
            : cell.text.trimmed
    }

    // MARK: Cells

    private func read(_ row: Table.Row, column: Column, kind: PermissionKind, scope: String) -> [Entry] {
        var entries: [Entry] = []
        for index in column.indices {
            guard let cell = row.cell(index), !cell.text.isEmpty else { continue }
            let parts = PermissionCell(lines: cell.content.lines).parts
            let source = Place(page: page, line: row.line, column: cell.location.column)
            if parts.isEmpty {
                context.note(.permissionsCellNotUnderstood, "'\(cell.text.shortened)' names no permission", at: source)
            }
            for part in parts {
                let scopes = column.isReversed ? part.alternatives.reversed() : part.alternatives
                let about = [column.scope, scope, part.scope].filter { !$0.isEmpty }.joined(separator: ", ")
                let isLeast = column.isRanked && index == column.indices.first
                if let same = entries.firstIndex(where: { $0.scope == about }) {
                    if column.isRanked, !scopes.isEmpty { entries[same].row.least = entries[same].row.least ?? 0 }
                    entries[same].row.scopes += scopes.filter { !entries[same].row.scopes.contains($0) }
                } else {
                    var row = PermissionFacts.Row(kind: kind, scopes: scopes, source: source)
                    if column.isRanked, !scopes.isEmpty { row.least = isLeast ? scopes.count : 0 }
                    entries.append(Entry(scope: about, row: row))
                }
            }
        }
        return entries
    }

    /// One table per scope; rows without scope hold for every scope that says nothing of their kind.
    static func grouped(
        _ entries: [Entry], scope: String, urls: [String], source: Place
    ) -> [PermissionFacts] {
        var scopes: [String] = []
        for entry in entries where !scopes.contains(entry.scope) { scopes.append(entry.scope) }
        let common = entries.filter { $0.scope.isEmpty }.map(\.row)
        if scopes.count > 1 { scopes.removeAll(where: \.isEmpty) }
        return scopes.map { name in
            var rows = name.isEmpty ? [] : entries.filter { $0.scope == name }.map(\.row)
            rows += common.filter { row in name.isEmpty || !rows.contains { $0.kind == row.kind } }
            if !name.isEmpty {
                let order = PermissionKind.allCases
                rows.sort { (order.firstIndex(of: $0.kind) ?? 0) < (order.firstIndex(of: $1.kind) ?? 0) }
            }
            let about = [scope, name].filter { !$0.isEmpty }.joined(separator: ": ")
            return PermissionFacts(rows: rows, requestURLs: urls, scope: about, source: source)
        }
    }
}

extension InlineContent {
    /// The text cut at line breaks and `<br>`, without the numbers of footnotes.
    var lines: [String] {
        var lines = [""]
        var isRaised = false
        for inline in inlines {
            if case .html(let tag) = inline, RawTag(tag).name == "sup" { isRaised = !tag.hasPrefix("</") }
            if isRaised { continue }
            switch inline {
            case .html(let tag) where RawTag(tag).name == "br": lines.append("")
            case .lineBreak: lines.append("")
            default: lines[lines.count - 1] += InlineContent.plain([inline])
            }
        }
        return lines
    }
}
