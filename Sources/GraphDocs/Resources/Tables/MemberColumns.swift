import GraphGenBase
import Markdown

/// Which columns of a member table hold what: the headers tell and, where they do not, the cells.
struct MemberColumns {
    /// The members' names.
    private(set) var name: Int
    /// Their numbers.
    private(set) var value: Int?
    /// What they mean.
    private(set) var description: Int?

    /// The columns of a table; `name` when the members are known to stand in a column.
    init(_ table: Table, _ map: ColumnMap, name column: Int?) {
        name = column ?? map.ownProperty?.column ?? map.index(.member) ?? map.index(.name) ?? map.index(.value) ?? 0
        value = Self.valueColumn(map, name: name, table: table)
        if column == nil, value == nil, Self.all(table, name, Self.isNumber),
            let other = map.headers.indices.first(where: { $0 != name && Self.all(table, $0, Self.isWord) })
        {
            // `Status | Value`, `Value | Description` over numbers and words: no member is called by a number.
            value = name
            name = other
        }
        let used = [name, value]
        description =
            map.index(.description).flatMap { used.contains($0) ? nil : $0 }
            ?? map.headers.indices.last { !used.contains($0) }
    }

    /// The number's column: headed "Value", or a second column headed "Member" that holds numbers, or one that nobody
    /// knows and that holds nothing else.
    private static func valueColumn(_ map: ColumnMap, name: Int, table: Table) -> Int? {
        for (column, role) in map.roles.enumerated() where column != name && (role == .value || role == .member) {
            if role == .value || table.rows.contains(where: { isNumber($0.cell(column)?.text ?? "") }) {
                return column
            }
        }
        return map.roles.indices.first { map.roles[$0] == nil && $0 != name && all(table, $0, isNumber) }
    }

    /// Whether every cell of a column that says anything passes a test, and there are some.
    private static func all(_ table: Table, _ column: Int, _ matches: (String) -> Bool) -> Bool {
        var isFilled = false
        for row in table.rows {
            guard let text = row.cell(column)?.text, !text.isEmpty else { continue }
            guard matches(text) else { return false }
            isFilled = true
        }
        return isFilled
    }

    private static func isNumber(_ text: String) -> Bool { MemberTableReader.whole(text) != nil }

    private static func isWord(_ text: String) -> Bool { TypeName.isTypeName(text) }
}
