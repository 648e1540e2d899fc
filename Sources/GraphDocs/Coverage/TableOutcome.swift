import GraphGenBase
import Markdown

/// What became of one table of a page.
package struct TableOutcome: Sendable, Hashable {
    /// Whether facts came of it.
    package enum Outcome: String, Sendable, Hashable, CaseIterable {
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
    package var outcome: Outcome
    /// Its header cells, lower-case, joined by `|`.
    package var header: String
    /// How many body rows it has.
    package var rowCount: Int
    /// The header's line.
    package var line: Int
    /// The line of its last row.
    package var endLine: Int
}

extension PageFacts {
    /// What became of the tables of this page, judged by where its facts and diagnostics stand.
    func fates(of tables: [Table]) -> [TableOutcome] {
        guard !tables.isEmpty else { return [] }
        let facts = factLines.sorted()
        let details = types.lazy.flatMap(\.details).map(\.source).filter { $0.page == page }.map(\.line).sorted()
        let failures = diagnostics.lazy.filter { $0.page == page && Self.tableCodes.contains($0.code) }.map(\.line)
            .sorted()
        return tables.map { table in
            let lines = table.location.line...max(table.endLine, table.location.line)
            let outcome: TableOutcome.Outcome =
                if table.rows.isEmpty {
                    .empty
                } else if facts.holdsOne(of: lines) {
                    .understood
                } else if details.holdsOne(of: lines) {
                    .detail
                } else if failures.holdsOne(of: lines) {
                    .notUnderstood
                } else {
                    .passedOver
                }
            return TableOutcome(
                outcome: outcome, header: table.header.map { $0.text.lowercased() }.joined(separator: "|"),
                rowCount: table.rows.count, line: table.location.line,
                endLine: max(table.endLine, table.location.line))
        }
    }

    private static let tableCodes: Set<DiagnosticCode> = [
        .tableNotUnderstood, .permissionsTableNotUnderstood, .enumerationUnnamed, .tableRowName,
        .permissionsRowNotUnderstood,
    ]

    /// The lines of this page that facts were read from in tables.
    private var factLines: [Int] {
        var lines: [Int] = []
        func note(_ source: Place) { if source.page == page { lines.append(source.line) } }
        func note(_ rows: [PropertyFacts]) { for row in rows { note(row.source) } }
        for type in types {
            note(type.properties)
            note(type.relationships)
        }
        for enumeration in enumerations { for member in enumeration.members { note(member.source) } }
        guard let operation else { return lines }
        for table in operation.permissions {
            note(table.source)
            for row in table.rows { note(row.source) }
        }
        for header in operation.headers { note(header.source) }
        note(operation.queryParameters)
        note(operation.functionParameters)
        note(operation.body.properties)
        return lines
    }
}

extension [Int] {
    /// Whether one of a range is among these numbers, which are sorted.
    fileprivate func holdsOne(of range: ClosedRange<Int>) -> Bool {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] <= range.upperBound
    }
}
