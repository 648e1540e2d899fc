import GraphGenBase
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
        let columns = Columns(map, table)
        if let alignment { return rows(of: table, columns: columns, alignment: alignment) }
        let unnamed = table.rows.lazy.filter { row in row.cell(columns.name).map { NameCell($0) == nil } ?? true }.count
        if unnamed > 1, unnamed * 2 > table.rows.count {
            let header = table.header.map(\.text).joined(separator: " | ").shortened
            context.note(
                .tableNotUnderstood, "Most rows of the table '\(header)' do not begin with a name",
                at: Place(page, table.location))
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
        noteChanges(zip(rows, names), columns, at: Place(page, table.location))
        return zip(rows, names).compactMap { row, name in read(row, columns: columns, aligned: name) }
    }

    /// One diagnostic for all names of a table that were put right.
    private func noteChanges(_ rows: Zip2Sequence<[Table.Row], [String]>, _ columns: Columns, at source: Place) {
        let changed = rows.compactMap { row, name -> String? in
            guard let cell = row.cell(columns.name), cell.text != name, NameCell(cell)?.name != name else { return nil }
            return "'\(cell.text.shortened)' is \(name)"
        }
        guard !changed.isEmpty else { return }
        let more = changed.count > Self.mostNamed ? " and \(changed.count - Self.mostNamed) more" : ""
        context.note(
            .tableNameTranslated, changed.prefix(Self.mostNamed).joined(separator: ", ") + more, at: source)
    }

    private static let mostNamed = 8

    private func read(_ row: Table.Row, columns: Columns, aligned: String? = nil) -> PropertyFacts? {
        guard var nameCell = row.cell(columns.name) else { return nil }
        let described = row.cell(columns.description)
        let source = Place(page: page, line: row.line, column: (described ?? nameCell).location.column)
        if let aligned { nameCell.content = InlineContent(text: aligned, inlines: [.text(aligned)]) }
        guard let name = NameCell(nameCell) else {
            context.note(
                .tableRowName, "'\(nameCell.text.shortened)' is not a name", at: Place(page, nameCell.location))
            return nil
        }
        let type = columns.type.flatMap { self.type(in: row, column: $0, name: name.name) }
        let words = described?.content.describedWithBreaks
        return PropertyFacts(
            name: name.name, type: type, description: words?.text ?? "", breaks: words?.breaks ?? [],
            inheritedFrom: described.flatMap { InheritedFrom.find(in: $0.content, context: context, page: page) }
                ?? row.cell(columns.inheritance).flatMap(declaring),
            isMarkedDeprecated: name.isDeprecated, extraColumns: extras(row, columns), source: source)
    }

    /// The type that a column of its own says a property is inherited from.
    private func declaring(_ cell: Table.Cell) -> TypeReference? {
        guard let type = types.read(cell), type.linkPage != nil || TypeName.isUnmistakable(type.name) else {
            return nil
        }
        return type
    }

    private func type(in row: Table.Row, column: Int, name: String) -> TypeReference? {
        guard let cell = row.cell(column), row.sourceCellCount > column, !cell.raw.isEmpty else {
            context.note(.typeCellMissing, "'\(name)' has no type", at: Place(page: page, line: row.line))
            return nil
        }
        if let type = types.read(cell) { return type }
        if let type = ProseType(context: context, page: page).find(in: cell) {
            context.note(
                .typeCellProse, "'\(cell.text.shortened)' is read as \(type.name)", at: Place(page, cell.location))
            return type
        }
        context.note(.typeCellNotUnderstood, "'\(cell.text.shortened)' is not a type", at: Place(page, cell.location))
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
    var inheritance: Int?
    var extras: [(header: String, column: Int)] = []

    /// `|Name|Value|Description|` with `string`, `boolean` or links to types under "Value": what may be given, not what it is.
    private static func typesAmongValues(_ map: ColumnMap, _ table: Table) -> Int? {
        guard let column = map.index(.value) else { return nil }
        let rows = table.rows.filter { !$0.isGroup }
        let areTypes = rows.allSatisfy { row in
            row.cell(column).map { TypeCellReader.primitive($0.text.trimmed) != nil || ColumnGuess.isType($0.raw) }
                ?? false
        }
        return areTypes && !rows.isEmpty ? column : nil
    }

    init(_ map: ColumnMap, _ table: Table) {
        let guess = ColumnGuess(table: table, map: map)
        name = guess.name ?? 0
        type = guess.type ?? Self.typesAmongValues(map, table)
        description = map.index(.description)
        inheritance = map.index(.inheritance)
        if map.isUnknown, map.headers.count >= 2, type == nil || name == type {
            name = 0
            type = map.headers.count > 2 ? 1 : nil
            description = map.headers.count > 2 ? 2 : 1
        } else if description == nil {
            let used = [name, type, inheritance]
            description =
                map.roles.indices.last { column in map.roles[column] == nil && !used.contains(column) }
                ?? map.index(.value)
        }
        for (column, header) in map.headers.enumerated()
        where column != name && column != type && column != description && column != inheritance && !header.isEmpty {
            extras.append((header, column))
        }
    }
}

extension String {
    /// At most 60 characters, on one line, for messages.
    var shortened: String {
        let line = split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count <= 60 ? line : line.prefix(59) + "…"
    }
}
