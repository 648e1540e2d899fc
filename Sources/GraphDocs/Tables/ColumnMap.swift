import Markdown

/// Which column of a table holds what.
struct ColumnMap {
    /// The role of each column; nil for headers nobody knows.
    let roles: [ColumnRole?]
    /// The headers, lower case, markup and outer white space removed.
    let headers: [String]

    init(_ table: Table) {
        headers = table.header.map { Self.clean($0.text) }
        roles = headers.map(ColumnDictionary.role)
    }

    /// The first column with a role.
    func index(_ role: ColumnRole) -> Int? { roles.firstIndex { $0 == role } }

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

    /// A row that only heads those after it: a single cell that says anything, and that one is bold.
    var isGroup: Bool {
        var said: Table.Cell?
        for cell in cells where !cell.raw.isEmpty && !cell.text.isEmpty {
            guard said == nil else { return false }
            said = cell
        }
        guard let said else { return true }
        return said.raw.hasPrefix("**") && said.raw.hasSuffix("**") && cells.count > 1
    }
}
