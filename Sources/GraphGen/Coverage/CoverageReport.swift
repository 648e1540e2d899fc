import GraphDocs
import GraphModel

/// What the reading of a docs folder took and left: the proof that nothing is lost, and the list of work.
struct CoverageReport {
    /// The lines of the report.
    private(set) var lines: [String] = []

    private let pages: [PageFacts]
    private let model: APIModel

    /// How many places of one kind are listed.
    private static let places = 5

    /// Counts pages and model.
    init(pages: [PageFacts], model: APIModel) {
        self.pages = pages
        self.model = model
        countPages()
        countTables()
        countRows()
        countOperations()
        countRules()
        countDiagnostics()
    }

    /// The report as text, a line end after each line.
    var text: String { lines.map { $0 + "\n" }.joined() }

    private mutating func heading(_ title: String) {
        if !lines.isEmpty { lines.append("") }
        lines.append(title)
    }

    private mutating func count(_ name: String, _ number: Int) {
        let digits = String(number)
        lines.append("  " + String(repeating: " ", count: max(0, 8 - digits.count)) + digits + "  " + name)
    }

    private mutating func countPages() {
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
        for page in silent.prefix(Self.places) { lines.append("            " + page.page) }
    }

    private mutating func countTables() {
        heading("tables")
        let fates = pages.flatMap { page in page.tables.map { (page: page.page, fate: $0) } }
        count("understood", fates.count { $0.fate.outcome == .understood })
        count("not understood", fates.count { $0.fate.outcome == .notUnderstood })
        count("for people (methods, overviews)", fates.count { $0.fate.outcome == .passedOver })
        count("all", fates.count)
        count("rows", fates.reduce(0) { $0 + $1.fate.rowCount })
        for outcome in [TableFate.Outcome.notUnderstood, .passedOver] {
            let left = Dictionary(grouping: fates.filter { $0.fate.outcome == outcome }, by: \.fate.header)
            for (header, group) in Self.ranked(left).prefix(12) {
                lines.append(
                    "            \(group.count) x \(Quoted.text(header)) \(group[0].page):\(group[0].fate.line)")
            }
        }
    }

    private mutating func countRows() {
        heading("type cells")
        let rows = pages.flatMap { page in
            page.types.flatMap { $0.properties + $0.relationships } + (page.operation.map(Self.rows) ?? [])
        }
        count("read as a type", rows.count { $0.type != nil })
        count("reported as missing or not understood", rows.count { $0.type == nil })
        heading("enumerations")
        count("tables", pages.reduce(0) { $0 + $1.enumerations.count })
        count("members", pages.reduce(0) { $0 + $1.enumerations.reduce(0) { $0 + $1.members.count } })
        heading("model")
        count("entity types", model.types.count { $0.kind == .entity })
        count("complex types", model.types.count { $0.kind == .complex })
        count("enumerations", model.types.count { $0.kind == .enumeration })
        count("of these named by pages but defined by none", model.types.count { $0.isPlaceholder })
        count("properties", model.types.reduce(0) { $0 + $1.properties.count })
    }

    private mutating func countOperations() {
        heading("operations")
        let operations = pages.compactMap(\.operation)
        count("pages", operations.count)
        count("request lines", operations.reduce(0) { $0 + $1.requests.count })
        count("methods and paths in the model", model.operations.count)
        count("permission tables", operations.reduce(0) { $0 + $1.permissions.count })
        heading("examples")
        let examples = operations.flatMap(\.examples)
        count("examples", examples.count)
        count("attached to an operation of the model", model.operations.reduce(0) { $0 + $1.examples.count })
        let bodies = examples.flatMap { [$0.request?.body, $0.response?.body].compactMap { $0 } }
        count("bodies that are JSON", bodies.count { if case .json = $0 { true } else { false } })
        count("bodies that are not", bodies.count { if case .text = $0 { true } else { false } })
    }

    private mutating func countRules() {
        heading("rules")
        var ids: [String: Int] = [:]
        for type in model.types {
            for property in type.properties { for rule in property.rules { ids[rule.id, default: 0] += 1 } }
        }
        for (id, number) in ids.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) { count(id, number) }
        heading("numbers in descriptions that no rule took and no look-alike explains")
        var coverage = RuleCoverage()
        var unread: [String: (count: Int, place: String)] = [:]
        for type in model.types {
            for property in type.properties {
                for number in coverage.read(property.description) {
                    let place = "\(property.source.page):\(property.source.line)"
                    unread[number.sentence, default: (0, place)].count += 1
                }
            }
        }
        count("sentences", unread.count)
        for (sentence, found) in unread.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }).prefix(40) {
            lines.append("            \(found.count) x \(Quoted.text(sentence)) \(found.place)")
        }
    }

    private mutating func countDiagnostics() {
        heading("diagnostics")
        let groups = Dictionary(grouping: model.diagnostics, by: \.code)
        for (code, group) in Self.ranked(groups) {
            count(code, group.count)
            for diagnostic in group.prefix(2) {
                lines.append("            \(diagnostic.page):\(diagnostic.line)")
            }
        }
    }

    private static func rows(_ operation: OperationFacts) -> [PropertyFacts] {
        operation.queryParameters + operation.functionParameters + operation.body.properties
    }

    /// Largest group first, then by name: the same input gives the same order.
    private static func ranked<Element>(_ groups: [String: [Element]]) -> [(key: String, value: [Element])] {
        groups.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    }
}
