import Markdown

/// What became of one table of a page.
public struct TableFate: Sendable, Hashable {
    /// Whether facts came of it.
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        /// Facts were read from its rows.
        case understood
        /// Its rows describe what the text of a property holds ("Properties of a ... definition"): kept with the type,
        /// as no properties of it.
        case detail
        /// It stands where facts are expected, and a diagnostic says why none were read.
        case notUnderstood
        /// It has no rows.
        case empty
        /// A table for people: methods, overviews, links.
        case passedOver
    }

    /// Whether facts came of it.
    public var outcome: Outcome
    /// Its header cells, lower-case, joined by `|`.
    public var header: String
    /// How many body rows it has.
    public var rowCount: Int
    /// The header's line.
    public var line: Int
    /// The line of its last row.
    public var endLine: Int

    /// Makes a record.
    public init(outcome: Outcome, header: String, rowCount: Int, line: Int, endLine: Int) {
        self.outcome = outcome
        self.header = header
        self.rowCount = rowCount
        self.line = line
        self.endLine = endLine
    }
}

extension PageFacts {
    /// What became of the tables of this page, judged by where its facts and diagnostics stand.
    func fates(of tables: [Table]) -> [TableFate] {
        guard !tables.isEmpty else { return [] }
        let facts = Set(factSources.lazy.filter { $0.page == page }.map(\.line))
        let details = Set(types.lazy.flatMap(\.details).map(\.source).filter { $0.page == page }.map(\.line))
        let failures = Set(
            diagnostics.lazy.filter { $0.page == page && Self.tableCodes.contains($0.code) }.map(\.line))
        return tables.map { table in
            let lines = table.location.line...max(table.endLine, table.location.line)
            let outcome: TableFate.Outcome =
                if table.rows.isEmpty {
                    .empty
                } else if lines.contains(where: facts.contains) {
                    .understood
                } else if lines.contains(where: details.contains) {
                    .detail
                } else if lines.contains(where: failures.contains) {
                    .notUnderstood
                } else {
                    .passedOver
                }
            return TableFate(
                outcome: outcome, header: table.header.map { $0.text.lowercased() }.joined(separator: "|"),
                rowCount: table.rows.count, line: table.location.line,
                endLine: max(table.endLine, table.location.line))
        }
    }

    private static let tableCodes: Set<String> = [
        DiagnosticCode.tableUnknown.rawValue, DiagnosticCode.permissionTable.rawValue,
        DiagnosticCode.enumerationUnnamed.rawValue, DiagnosticCode.rowName.rawValue,
        DiagnosticCode.permissionRow.rawValue,
    ]

    /// Where every fact read from a table stands.
    private var factSources: [FactSource] {
        var sources = types.flatMap { ($0.properties + $0.relationships).map(\.source) }
        sources += enumerations.flatMap { $0.members.map(\.source) }
        guard let operation else { return sources }
        sources += operation.permissions.flatMap { [$0.source] + $0.rows.map(\.source) }
        sources += operation.headers.map(\.source)
        let rows = operation.queryParameters + operation.functionParameters + operation.body.properties
        return sources + rows.map(\.source)
    }
}
