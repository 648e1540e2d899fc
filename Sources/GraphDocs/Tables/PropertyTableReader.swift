import Markdown

/// Reads tables of properties, relationships or parameters, columns found by their headers.
struct PropertyTableReader {
    let context: PageContext
    /// The page the table stands on, when that is an include.
    let page: String
    /// What puts translated names right; nil on pages in English.
    let alignment: NameAlignment?
    private let types: TypeCellReader

    init(context: PageContext, page: String, alignment: NameAlignment? = nil) {
        self.context = context
        self.page = page
        self.alignment = alignment
        types = TypeCellReader(context: context, page: page)
    }

    /// The rows; none, and one diagnostic, when most of the first cells are no names.
    func rows(of table: Table, map: ColumnMap) -> [PropertyFacts] {
        let columns = Columns(map)
        if let alignment { return rows(of: table, columns: columns, alignment: alignment) }
        let unnamed = table.rows.lazy.filter { row in row.cell(columns.name).map { NameCell($0) == nil } ?? true }.count
        if unnamed > 1, unnamed * 2 > table.rows.count {
            let header = table.header.map(\.text).joined(separator: " | ").shortened
            context.note(
                .tableUnknown, "Most rows of the table '\(header)' do not begin with a name",
                at: FactSource(page, table.location))
            return []
        }
        var rows: [PropertyFacts] = []
        rows.reserveCapacity(table.rows.count)
        for row in table.rows where !row.isGroup {
            if let facts = read(row, columns: columns) { rows.append(facts) }
        }
        return rows
    }

    /// The rows of a translated table.
    private func rows(of table: Table, columns: Columns, alignment: NameAlignment) -> [PropertyFacts] {
        let rows = table.rows.filter { !$0.isGroup }
        let names = alignment.names(of: rows.map { $0.cell(columns.name)?.text ?? "" })
        return zip(rows, names).compactMap { row, name in read(row, columns: columns, aligned: name) }
    }

    private func read(_ row: Table.Row, columns: Columns, aligned: String? = nil) -> PropertyFacts? {
        guard var nameCell = row.cell(columns.name) else { return nil }
        let described = row.cell(columns.description)
        let source = FactSource(page: page, line: row.line, column: (described ?? nameCell).location.column)
        if let aligned { nameCell.content = InlineContent(text: aligned, inlines: [.text(aligned)]) }
        guard let name = NameCell(nameCell) else {
            context.note(
                .rowName, "'\(nameCell.text.shortened)' is not a name", at: FactSource(page, nameCell.location))
            return nil
        }
        let type = columns.type.flatMap { self.type(in: row, column: $0, name: name.name) }
        let words = described?.content.describedWithBreaks
        return PropertyFacts(
            name: name.name, type: type, description: words?.text ?? "", breaks: words?.breaks ?? [],
            inheritedFrom: described.flatMap { InheritedFrom.find(in: $0.content, context: context, page: page) },
            isMarkedDeprecated: name.isDeprecated, extraColumns: extras(row, columns), source: source)
    }

    private func type(in row: Table.Row, column: Int, name: String) -> TypeReference? {
        guard let cell = row.cell(column), row.sourceCellCount > column, !cell.raw.isEmpty else {
            context.note(.typeCellMissing, "'\(name)' has no type", at: FactSource(page: page, line: row.line))
            return nil
        }
        if let type = types.read(cell) { return type }
        if let type = ProseType.find(in: cell.raw) {
            context.note(
                .typeCellProse, "'\(cell.text.shortened)' is read as \(type.name)", at: FactSource(page, cell.location))
            return type
        }
        context.note(.typeCell, "'\(cell.text.shortened)' is not a type", at: FactSource(page, cell.location))
        return nil
    }

    private func extras(_ row: Table.Row, _ columns: Columns) -> [PropertyFacts.ExtraColumn] {
        guard !columns.extras.isEmpty else { return [] }
        return columns.extras.compactMap { extra in
            guard let cell = row.cell(extra.column), !cell.raw.isEmpty else { return nil }
            return .init(header: extra.header, text: cell.content.described)
        }
    }
}

/// Where the cells of a property table stand.
private struct Columns {
    var name: Int
    var type: Int?
    var description: Int?
    var extras: [(header: String, column: Int)] = []

    init(_ map: ColumnMap) {
        name = map.index(.name) ?? map.index(.relationship) ?? map.index(.header) ?? map.index(.member) ?? 0
        type = map.index(.type)
        description = map.index(.description)
        if map.isUnknown, map.headers.count >= 2 {
            type = map.headers.count > 2 ? 1 : nil
            description = map.headers.count > 2 ? 2 : 1
        } else if description == nil {
            description = map.index(.value)
        }
        for (column, header) in map.headers.enumerated()
        where column != name && column != type && column != description && !header.isEmpty {
            extras.append((header, column))
        }
    }
}

/// A type inside a cell of prose ("Moment in time when it was created. DateTimeOffset").
enum ProseType {
    /// The one primitive the text names in the spelling of OData; nil when there is none or more than one.
    static func find(in raw: String) -> TypeReference? {
        var found: String?
        for word in raw.split(whereSeparator: { !($0.isLetter || $0.isNumber) }) where names.contains(String(word)) {
            guard found == nil || found == String(word) else { return nil }
            found = String(word)
        }
        return found.map { TypeReference(name: "Edm." + $0, raw: raw) }
    }

    /// Names that are no English words; `String` and `Boolean` are, but capitals tell.
    private static let names: Set<String> = [
        "DateTimeOffset", "TimeOfDay", "Int16", "Int32", "Int64", "String", "Boolean", "Guid", "Double",
    ]
}

extension String {
    /// At most 60 characters, on one line, for messages.
    var shortened: String {
        let line = split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count <= 60 ? line : line.prefix(59) + "…"
    }
}
