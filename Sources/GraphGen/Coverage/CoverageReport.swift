import APIModel
import GraphDocs
import GraphGenBase
import SwiftEmitter

/// What the reading of a docs folder took and left: the proof that nothing is lost, and the list of work.
struct CoverageReport {
    /// What the report says.
    private(set) var sections: [Section] = []

    let pages: [PageFacts]
    let model: Model
    let inventory: [PageInventory]
    /// The lines that diagnostics are about.
    let reported: Set<Place>
    /// What of the model is in its Swift; nil leaves the figures out.
    let arrival: Arrival?

    /// How many places of one kind are listed.
    static let places = 5

    /// Counts pages and model, and compares them with what the pages hold.
    init(pages: [PageFacts], model: Model, inventory: [PageInventory], arrival: Arrival? = nil) {
        self.arrival = arrival
        self.pages = pages
        self.model = model
        self.inventory = inventory
        reported = Set(model.diagnostics.map { Place(page: $0.page, line: $0.line) })
        countPages()
        countTables()
        countTypeCells()
        countModel()
        countRequests()
        countExamples()
        countArrival()
        countRules()
        countReadings()
        countNumbers()
        countDiagnostics()
    }

    /// Starts a section.
    mutating func heading(_ title: String) { sections.append(Section(title: title)) }

    /// A number and what it counts.
    mutating func count(_ name: String, _ number: Int) { add(Figure(name: name, value: .count(number))) }

    /// How much of a whole is there, in hundredths of a percent, never rounded up.
    mutating func share(_ name: String, _ part: Int, of whole: Int) {
        add(Figure(name: name, value: .hundredths(whole == 0 ? 10_000 : part * 10_000 / whole)))
    }

    /// A line below a number: something it counts.
    mutating func detail(_ text: String) {
        guard let section = sections.indices.last, let figure = sections[section].figures.indices.last else { return }
        sections[section].figures[figure].details.append(text)
    }

    /// The first places of something.
    mutating func list(_ items: [PageInventory.Item]) {
        for item in items.prefix(Self.places) {
            detail("\(item.source.page):\(item.source.line) \(Quoted.text(item.text))")
        }
    }

    private mutating func add(_ figure: Figure) {
        if sections.isEmpty { heading("") }
        sections[sections.count - 1].figures.append(figure)
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
