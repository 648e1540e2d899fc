import GraphGenBase
import Markdown

/// Reads the member tables of enumerations.
struct MemberTableReader {
    let context: PageContext
    /// The page the table stands on.
    let page: String

    /// The members; `column` when the members stand in another column than the first.
    func members(of table: Table, map: ColumnMap, column: Int? = nil) -> [EnumerationFacts.MemberFacts] {
        let columns = MemberColumns(table, map, name: column)
        let isGrouped = table.rows.contains { !$0.isGroup }
        var members: [EnumerationFacts.MemberFacts] = []
        members.reserveCapacity(table.rows.count)
        for row in table.rows where !(isGrouped && row.isGroup) {
            guard let cell = row.cell(columns.name), let text = Self.memberName(cell.text) else { continue }
            var member = EnumerationFacts.MemberFacts(
                name: text, value: number(row.cell(columns.value)),
                description: row.cell(columns.description)?.content.described ?? "",
                source: Place(page: page, line: row.line, column: cell.location.column))
            member.isDeprecated = Self.deprecations.contains { cell.text.asciiLowercased.hasSuffix($0) }
            members.append(member)
        }
        return members
    }

    /// A member's name without quotes and marks; nil for an empty cell or prose.
    static func memberName(_ text: String) -> String? {
        var bytes = Array(text.utf8)[...]
        while let first = bytes.first, isMark(first) { bytes = bytes.dropFirst() }
        while let last = bytes.last, isMark(last) || last == Byte.period || last == Byte.colon {
            bytes = bytes.dropLast()
        }
        var name = String(bytes: bytes)
        // Both are written with one of these bytes first.
        if bytes.contains(where: { $0 == 0xE2 || $0 == 0xEF }) {
            name.removeAll { $0 == "\u{200B}" || $0 == "\u{FEFF}" }
        }
        for note in notes where name.utf8.count > note.utf8.count && name.asciiLowercased.hasSuffix(note) {
            name = String(name.dropLast(note.count)).trimmed
        }
        guard !name.isEmpty, name.utf8.count <= 128, bytes.count(where: { $0 == Byte.space }) <= 4 else {
            return nil
        }
        return name
    }

    /// Remarks behind a name.
    private static let notes = ["(deprecated)", "[deprecated]", "(default)", "(preview)", "(obsolete)"]

    private static let deprecations = ["(deprecated)", "[deprecated]", "(obsolete)"]

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case Byte.space, Byte.tab, Byte.backtick, Byte.apostrophe, Byte.quote,
            Byte.asterisk, Byte.tilde:
            true
        default: false
        }
    }

    private func number(_ cell: Table.Cell?) -> Int? {
        guard let cell, !cell.text.isEmpty else { return nil }
        if let value = Self.whole(cell.text) { return value }
        context.note(
            .enumerationMemberValue, "'\(cell.text.shortened)' is not a whole number", at: Place(page, cell.location))
        return nil
    }

    /// A whole number, perhaps signed (`-`, `−`), hexadecimal, with thousands set apart, a power of two (`1 << 3`) or with
    /// a remark in parentheses (`16 (0x10)`).
    static func whole(_ text: String) -> Int? {
        var digits = text.trimmed
        if let value = Int(digits) { return value }
        guard digits.utf8.count < 64 else { return nil }
        if let remark = digits.firstIndex(of: "("), remark != digits.startIndex { digits = String(digits[..<remark]) }
        digits = digits.trimmingCharacters { $0 == "\"" || $0 == "'" || $0 == "`" || $0 == " " }
        if let shift = digits.firstRange(of: "<<") {
            guard let one = Int(String(digits[..<shift.lowerBound]).trimmed),
                let count = Int(String(digits[shift.upperBound...]).trimmed), 0..<63 ~= count
            else { return nil }
            return one.multipliedReportingOverflow(by: 1 << count).partialValue
        }
        if digits.hasPrefix("−") { digits = "-" + digits.dropFirst() }
        if digits.hasPrefix("0x") || digits.hasPrefix("0X") { return Int(digits.dropFirst(2), radix: 16) }
        let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
        guard groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else { return nil }
        return Int(groups.joined())
    }
}

extension String {
    /// Without the characters at either end that a test accepts.
    fileprivate func trimmingCharacters(_ isMark: (Character) -> Bool) -> String {
        var rest = self[...]
        while let first = rest.first, isMark(first) { rest.removeFirst() }
        while let last = rest.last, isMark(last) { rest.removeLast() }
        return String(rest)
    }
}
