import GraphGenBase

extension MarkdownDocument {
    /// The tables of the page in document order, those in quotes and lists included.
    package var tables: [Table] {
        var result: [Table] = []
        Self.collect(blocks, into: &result)
        return result
    }

    private static func collect(_ blocks: [Block], into result: inout [Table]) {
        for block in blocks {
            switch block {
            case .table(let table): result.append(table)
            case .quote(let blocks, _): collect(blocks, into: &result)
            case .list(let items, _, _): items.forEach { collect($0, into: &result) }
            default: break
            }
        }
    }
}

/// What `graphgen tables` prints: the tables of pages as JSON, nothing interpreted.
package enum TableDump {
    /// The tables of one page: a list.
    package static func json(of document: MarkdownDocument) -> JSONValue {
        .array(document.tables.map(json))
    }

    /// The tables of several pages: an object with a list for each page, in the order given.
    package static func json(of documents: [MarkdownDocument]) -> JSONValue {
        .object(documents.map { JSONValue.Member($0.page, json(of: $0)) })
    }

    private static func json(_ table: Table) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("line", number(table.location.line)),
            .init("endLine", number(table.endLine)),
            .init("alignments", .array(table.alignments.map { .string($0.rawValue) })),
            .init("header", texts(table.header)),
            .init(
                "rows",
                .array(table.rows.map { .object([.init("line", number($0.line)), .init("cells", texts($0.cells))]) })),
        ]
        if table.isRepaired { members.append(.init("repaired", .bool(true))) }
        return .object(members)
    }

    private static func number(_ value: Int) -> JSONValue { .number(String(value)) }

    private static func texts(_ cells: [Table.Cell]) -> JSONValue { .array(cells.map { .string($0.text) }) }
}
