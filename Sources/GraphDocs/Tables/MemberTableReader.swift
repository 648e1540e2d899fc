import Markdown

/// Reads the member tables of enumerations.
struct MemberTableReader {
    let context: PageContext
    /// The page the table stands on.
    let page: String

    /// The members; `column` when the members stand in another column than the first.
    func members(of table: Table, map: ColumnMap, column: Int? = nil) -> [EnumerationFacts.MemberFacts] {
        let name = column ?? Self.nameColumn(map)
        let value = Self.valueColumn(map, name: name, table: table)
        let description = map.index(.description) ?? Self.lastColumn(map, besides: [name, value])
        var members: [EnumerationFacts.MemberFacts] = []
        members.reserveCapacity(table.rows.count)
        for row in table.rows {
            guard let cell = row.cell(name), let text = Self.memberName(cell.text) else { continue }
            members.append(
                .init(
                    name: text, value: number(row.cell(value)),
                    description: row.cell(description)?.content.described ?? "",
                    source: FactSource(page: page, line: row.line, column: cell.location.column)))
        }
        return members
    }

    private static func nameColumn(_ map: ColumnMap) -> Int {
        if let own = map.ownProperty { return own.column }
        return map.index(.member) ?? map.index(.name) ?? map.index(.value) ?? 0
    }

    /// The number's column: headed "Value", or a second column headed "Member" that holds numbers.
    private static func valueColumn(_ map: ColumnMap, name: Int, table: Table) -> Int? {
        for (column, role) in map.roles.enumerated() where column != name && (role == .value || role == .member) {
            if role == .value || table.rows.contains(where: { whole($0.cell(column)?.text ?? "") != nil }) {
                return column
            }
        }
        return nil
    }

    private static func lastColumn(_ map: ColumnMap, besides used: [Int?]) -> Int? {
        map.headers.indices.last { column in !used.contains { $0 == column } }
    }

    /// A member's name without quotes and marks; nil for an empty cell or prose.
    static func memberName(_ text: String) -> String? {
        var bytes = Array(text.utf8)[...]
        while let first = bytes.first, isMark(first) { bytes = bytes.dropFirst() }
        while let last = bytes.last, isMark(last) || last == UInt8(ascii: ".") { bytes = bytes.dropLast() }
        var name = String(bytes: bytes)
        // Both are written with one of these bytes first.
        if bytes.contains(where: { $0 == 0xE2 || $0 == 0xEF }) {
            name.removeAll { $0 == "\u{200B}" || $0 == "\u{FEFF}" }
        }
        guard !name.isEmpty, name.utf8.count <= 128, bytes.count(where: { $0 == 0x20 }) <= 4 else {
            return nil
        }
        return name
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "`"), UInt8(ascii: "'"), UInt8(ascii: "\""),
            UInt8(ascii: "*"):
            true
        default: false
        }
    }

    private func number(_ cell: Table.Cell?) -> Int? {
        guard let cell, !cell.text.isEmpty else { return nil }
        if let value = Self.whole(cell.text) { return value }
        context.note(
            .memberValue, "'\(cell.text.shortened)' is not a whole number", at: FactSource(page, cell.location))
        return nil
    }

    /// A whole number, perhaps signed (`-`, `−`) or hexadecimal.
    static func whole(_ text: String) -> Int? {
        var digits = text.trimmed
        if digits.hasPrefix("−") { digits = "-" + digits.dropFirst() }
        if digits.hasPrefix("0x") || digits.hasPrefix("0X") { return Int(digits.dropFirst(2), radix: 16) }
        return Int(digits)
    }
}
