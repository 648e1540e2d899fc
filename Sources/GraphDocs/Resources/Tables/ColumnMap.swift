import GraphGenBase
import Markdown

/// Which column of a table holds what.
struct ColumnMap {
    /// The role of each column; nil for headers nobody knows.
    let roles: [ColumnRole?]
    /// The headers, lower case, markup and outer white space removed.
    let headers: [String]

    init(_ table: Table) {
        headers = table.header.map { Self.clean($0.text) }
        roles = headers.map { header in
            ColumnDictionary.role(of: header) ?? Self.bare(header).flatMap(ColumnDictionary.role)
        }
    }

    /// The first column with a role.
    func index(_ role: ColumnRole) -> Int? { roles.firstIndex { $0 == role } }

    /// A header without its remark or mark: `property (name)`, `type:`, `property[^1]`, `property/field`; nil when it has
    /// none.
    private static func bare(_ header: String) -> String? {
        let end = header.utf8.firstIndex {
            $0 == Byte.leftParenthesis || $0 == Byte.leftBracket || $0 == Byte.slash
        }
        var rest = header[..<(end ?? header.endIndex)]
        while let last = rest.unicodeScalars.last, marks.contains(last) { rest.unicodeScalars.removeLast() }
        return rest.utf8.count == header.utf8.count || rest.isEmpty ? nil : String(rest)
    }

    private static let marks: Set<Unicode.Scalar> = [" ", ":", "*", "?", ".", "†", "‡", "¹", "²", "³", "："]

    /// Lower case; a no-break space is a space already, runs of them become one.
    static func clean(_ text: String) -> String {
        let lower = text.lowercased().trimmed
        guard lower.has("  ") else { return lower }
        return lower.split(separator: " ").joined(separator: " ")
    }
}

extension Table.Row {
    /// The cell of a column; nil when the row has none.
    func cell(_ index: Int?) -> Table.Cell? {
        guard let index, index < cells.count else { return nil }
        return cells[index]
    }

    /// A row that only heads those after it: a single cell that says anything, and that one is bold or in italics, or
    /// the first one and begins with a capital, as no property without a type does.
    var isGroup: Bool {
        var said: Int?
        for (column, cell) in cells.enumerated() where !cell.raw.isEmpty && !cell.text.isEmpty {
            guard said == nil else { return false }
            said = column
        }
        guard let said else { return true }
        guard cells.count > 1 else { return false }
        let cell = cells[said]
        if Self.emphasis.contains(where: { cell.raw.hasPrefix($0.start) && cell.raw.hasSuffix($0.end) }) { return true }
        return said == 0 && cells.count > 2 && sourceCellCount > 2 && cell.raw == cell.text
            && cell.text.utf8.first.map(\.isUppercase) ?? false
    }

    private static let emphasis: [(start: String, end: String)] = [
        ("**", "**"), ("__", "__"), ("*", "*"), ("_", "_"), ("<b>", "</b>"), ("<strong>", "</strong>"),
        ("<i>", "</i>"), ("<em>", "</em>"),
    ]
}
