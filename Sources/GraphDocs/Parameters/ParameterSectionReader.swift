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
        if rows.isEmpty { pieces(of: .requestHeaders) { rows += HeaderProse.headers(in: $0) } }
        return rows
    }

    /// Rows of the query parameter tables, then the system options that the text names.
    func queryParameters() -> [PropertyFacts] {
        var rows = parameters(.queryParameters)
        for index in rows.indices where rows[index].type == nil {
            rows[index].type = QueryProse.type(of: rows[index].name)
        }
        var names = Set(rows.map(\.name.asciiLowercased))
        pieces(of: .queryParameters) { piece in
            for option in QueryProse.options(in: piece) where names.insert(option.name.asciiLowercased).inserted {
                rows.append(option)
            }
        }
        for parameter in ShownParameters.read(piecesOfQuery) where names.insert(parameter.name.asciiLowercased).inserted
        {
            rows.append(parameter)
        }
        return rows
    }

    private var piecesOfQuery: [Outline.Piece] {
        var found: [Outline.Piece] = []
        pieces(of: .queryParameters) { found.append($0) }
        return found
    }

    /// What the section about query options says that there is not, beside the options that it names.
    func queryLimits(beside rows: [PropertyFacts]) -> QueryLimits {
        var texts: [[UInt8]] = []
        for (index, section) in outline.sections.enumerated() {
            // Also under "Exceptions" inside it, which elsewhere is about errors.
            guard outline.enclosing(index, where: { $0 == .queryParameters }) != nil, !outline.isInExample(index) else {
                continue
            }
            for case .paragraph(let paragraph) in section.pieces.map(\.block) {
                texts.append(FlatText(paragraph.content).bytes)
            }
        }
        return QueryLimitReader.limits(of: texts, named: rows.map(\.name).filter(QuerySentence.isOption))
    }

    /// Rows of the path and function parameter tables; those of a translated page by the names that its requests show.
    func functionParameters(of requests: [RequestLine]) -> [PropertyFacts] {
        let rows = parameters(.functionParameters)
        return context.isTranslated ? ShownParameters.named(rows, by: requests) : rows
    }

    /// Those of them that no heading assigns to the address: an action takes them in its body.
    func actionParameters() -> [PropertyFacts] {
        parameters(.functionParameters) { section in !Self.addresses.contains { section.slug.contains($0) } }
    }

    /// Words of headings over what goes into the address.
    private static let addresses = ["path", "url", "uri", "function"]

    private func parameters(
        _ kind: SectionKind, where isWanted: (Outline.Section) -> Bool = { _ in true }
    ) -> [PropertyFacts] {
        var rows: [PropertyFacts] = []
        for (piece, table) in tables(of: kind, where: isWanted) {
            let map = ColumnMap(table)
            guard
                map.index(.name) != nil || map.isUnknown && map.headers.count >= 2
                    || ColumnGuess(table: table, map: map).isTyped
            else {
                report(table, piece)
                continue
            }
            rows += PropertyTableReader(context: context, page: piece.page).rows(of: table, map: map)
        }
        return rows
    }

    private func tables(
        of kind: SectionKind, where isWanted: (Outline.Section) -> Bool = { _ in true }
    ) -> [(Outline.Piece, Table)] {
        var found: [(Outline.Piece, Table)] = []
        pieces(of: kind, where: isWanted) { piece in
            if case .table(let table) = piece.block { found.append((piece, table)) }
        }
        return found
    }

    private func pieces(
        of kind: SectionKind, where isWanted: (Outline.Section) -> Bool = { _ in true }, _ body: (Outline.Piece) -> Void
    ) {
        for (index, section) in outline.sections.enumerated() {
            guard outline.topic(of: index) == kind, !outline.isInExample(index),
                outline.enclosing(index, where: { $0 == .requestBody }) == nil, isWanted(section)
            else { continue }
            for piece in section.pieces { body(piece) }
        }
    }

    private func report(_ table: Table, _ piece: Outline.Piece) {
        let header = table.header.map(\.text).joined(separator: " | ").shortened
        context.note(.tableNotUnderstood, "The columns are '\(header)'", at: piece.source)
    }
}
