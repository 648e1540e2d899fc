import APIModel
import GraphDocs
import GraphGenBase

/// Pages, tables and cells.
extension CoverageReport {
    mutating func countPages() {
        heading("pages")
        for kind in [PageKind.resource, .enumeration, .api, .include, .conceptual] {
            count(kind.rawValue, pages.count { $0.kind == kind })
        }
        count("all", pages.count)
        let remarked = Set(model.diagnostics.map(\.page))
        let silent = pages.filter {
            $0.types.isEmpty && $0.enumerations.isEmpty && $0.operation == nil && $0.kind != .include
                && !remarked.contains($0.page) && $0.diagnostics.isEmpty
        }
        count("neither in the model nor in a diagnostic", silent.count)
        for page in silent.prefix(Self.places) { detail(page.page) }
    }

    mutating func countTables() {
        heading("tables")
        let fates = pages.flatMap { page in page.tables.map { (page: page.page, fate: $0) } }
        for (outcome, name) in Self.outcomes {
            let group = fates.filter { $0.fate.outcome == outcome }
            count(name, group.count)
            guard outcome != .understood, outcome != .empty else { continue }
            for (header, group) in Self.ranked(Dictionary(grouping: group, by: \.fate.header)).prefix(12) {
                let places = group.prefix(2).map { "\($0.page):\($0.fate.line)" }
                detail("\(group.count) x \(Quoted.text(header)) \(places.joined(separator: " "))")
            }
        }
        count("all", fates.count)
        count("rows", fates.reduce(0) { $0 + $1.fate.rowCount })
    }

    private static let outcomes: [(TableOutcome.Outcome, String)] = [
        (.understood, "understood"), (.empty, "without rows"), (.detail, "about the text of a property"),
        (.notUnderstood, "not understood"),
        (.passedOver, "for people (methods, overviews)"),
    ]

    /// Every type cell of a table of properties or parameters, and what became of it.
    mutating func countTypeCells() {
        heading("type cells")
        var rows: [Place: Bool] = [:]
        var others: Set<Place> = []
        for page in pages {
            for row in page.rows { rows[row.source.lineStart, default: false] = row.type != nil }
            for header in page.operation?.headers ?? [] { others.insert(header.source.lineStart) }
            for table in page.tables where table.outcome == .passedOver {
                for line in table.line...table.endLine { others.insert(Place(page: page.page, line: line)) }
            }
        }
        let reports = Dictionary(grouping: model.diagnostics, by: { Place(page: $0.page, line: $0.line) })
        let cells = inventory.flatMap(\.typeCells).filter { !others.contains($0.source.lineStart) }
        let left = cells.filter { rows[$0.source.lineStart] != true }
        let reported = left.filter { cell in
            reports[cell.source.lineStart]?.contains { Self.cellCodes.contains($0.code) } ?? false
        }
        let lost = left.filter { cell in !reported.contains(cell) }
        count("in tables of properties and parameters", cells.count)
        count("read as a type", cells.count - left.count)
        count("reported as missing or not understood", reported.count)
        list(reported)
        count("neither", lost.count)
        list(lost)
        share("read or reported", cells.count - lost.count, of: cells.count)
        count("rows of tables without a column for types", rows.count { !$0.value } - reported.count)
    }

    private static let cellCodes: Set<DiagnosticCode> = [
        .typeCellNotUnderstood, .typeCellMissing, .tableRowName, .tableNotUnderstood,
    ]

    mutating func countModel() {
        heading("enumerations")
        count("tables", pages.reduce(0) { $0 + $1.enumerations.count })
        count("members", pages.reduce(0) { $0 + $1.enumerations.reduce(0) { $0 + $1.members.count } })
        countMembers()
        heading("model")
        count("entity types", model.types.count { $0.kind == .entity })
        count("complex types", model.types.count { $0.kind == .complex })
        count("enumerations", model.types.count { $0.kind == .enumeration })
        count("of these named by pages but defined by none", model.types.count { $0.isPlaceholder })
        count("properties", model.types.reduce(0) { $0 + $1.properties.count })
    }

    private mutating func countMembers() {
        var read: Set<Place> = []
        for page in pages {
            for enumeration in page.enumerations { read.formUnion(enumeration.members.map(\.source.lineStart)) }
            for table in page.tables where table.outcome == .passedOver {
                for line in table.line...table.endLine { read.insert(Place(page: page.page, line: line)) }
            }
        }
        let rows = inventory.flatMap(\.members)
        let lost = rows.filter { !read.contains($0.source.lineStart) && !isReported($0) }
        count("rows of tables of members", rows.count)
        count("of these neither read nor reported", lost.count)
        list(lost)
        share("members read or reported", rows.count - lost.count, of: rows.count)
    }
}
