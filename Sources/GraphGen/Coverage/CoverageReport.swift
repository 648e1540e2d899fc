import GraphDocs
import APIModel

/// What the reading of a docs folder took and left: the proof that nothing is lost, and the list of work.
struct CoverageReport {
    /// The lines of the report.
    private(set) var lines: [String] = []

    let pages: [PageFacts]
    let model: Model
    let inventory: [PageInventory]

    /// How many places of one kind are listed.
    static let places = 5

    /// Counts pages and model, and compares them with what the pages hold.
    init(pages: [PageFacts], model: Model, inventory: [PageInventory]) {
        self.pages = pages
        self.model = model
        self.inventory = inventory
        countPages()
        countTables()
        countTypeCells()
        countModel()
        countRequests()
        countExamples()
        countRules()
        countNumbers()
        countDiagnostics()
    }

    /// The report as text, a line end after each line.
    var text: String { lines.map { $0 + "\n" }.joined() }

    /// Starts a section.
    mutating func heading(_ title: String) {
        if !lines.isEmpty { lines.append("") }
        lines.append(title)
    }

    /// A number and what it counts.
    mutating func count(_ name: String, _ number: Int) { row(String(number), name) }

    /// How much of a whole is there, in hundredths of a percent, never rounded up.
    mutating func share(_ name: String, _ part: Int, of whole: Int) {
        let hundredths = whole == 0 ? 10_000 : part * 10_000 / whole
        let fraction = hundredths % 100
        row("\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) %", name)
    }

    /// A line below a number: something it counts.
    mutating func detail(_ text: String) { lines.append("            " + text) }

    /// The first places of something.
    mutating func list(_ items: [PageInventory.Item]) {
        for item in items.prefix(Self.places) {
            detail("\(item.source.page):\(item.source.line) \(Quoted.text(item.text))")
        }
    }

    private mutating func row(_ figure: String, _ name: String) {
        lines.append("  " + String(repeating: " ", count: max(0, 8 - figure.count)) + figure + "  " + name)
    }

    /// Largest group first, then by name: the same input gives the same order.
    static func ranked<Element>(_ groups: [String: [Element]]) -> [(key: String, value: [Element])] {
        groups.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    }
}

extension PageFacts {
    /// The rows of all tables of properties and parameters.
    var rows: [PropertyFacts] {
        let own = types.flatMap { $0.properties + $0.relationships + $0.details }
        guard let operation else { return own }
        return own + operation.queryParameters + operation.functionParameters + operation.body.properties
    }
}
