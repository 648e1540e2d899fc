import Markdown

/// Reads the header, query and function parameter tables of a page.
struct ParameterSectionReader {
    let context: PageContext
    let outline: Outline

    /// Rows of the request header tables.
    func headers() -> [HeaderFacts] {
        var rows: [HeaderFacts] = []
        for (piece, table) in tables(of: .requestHeaders) {
            if let found = HeaderTableReader(page: piece.page).headers(of: table, map: ColumnMap(table)) {
                rows += found
            } else {
                report(table, piece)
            }
        }
        return rows
    }

    /// Rows of the query parameter tables.
    func queryParameters() -> [PropertyFacts] { parameters(.queryParameters) }

    /// Rows of the path and function parameter tables.
    func functionParameters() -> [PropertyFacts] { parameters(.functionParameters) }

    private func parameters(_ kind: SectionKind) -> [PropertyFacts] {
        var rows: [PropertyFacts] = []
        for (piece, table) in tables(of: kind) {
            let map = ColumnMap(table)
            guard map.index(.name) != nil || map.isUnknown && map.headers.count >= 2 else {
                report(table, piece)
                continue
            }
            rows += PropertyTableReader(context: context, page: piece.page).rows(of: table, map: map)
        }
        return rows
    }

    private func tables(of kind: SectionKind) -> [(Outline.Piece, Table)] {
        var found: [(Outline.Piece, Table)] = []
        for (index, section) in outline.sections.enumerated() {
            guard outline.topic(of: index) == kind, !outline.isInExample(index) else { continue }
            for piece in section.pieces {
                if case .table(let table) = piece.block { found.append((piece, table)) }
            }
        }
        return found
    }

    private func report(_ table: Table, _ piece: Outline.Piece) {
        let header = table.header.map(\.text).joined(separator: " | ").shortened
        context.note(.tableUnknown, "The columns are '\(header)'", at: piece.source)
    }
}
