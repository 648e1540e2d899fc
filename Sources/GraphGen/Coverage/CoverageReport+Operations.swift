import APIModel
import GraphDocs
import GraphGenBase

/// Requests and examples.
extension CoverageReport {
    mutating func countRequests() {
        heading("operations")
        let operations = pages.compactMap(\.operation)
        count("pages", operations.count)
        count("permission tables", operations.reduce(0) { $0 + $1.permissions.count })
        count("request lines", operations.reduce(0) { $0 + $1.requests.count })
        count("methods and paths in the model", model.operations.count)
        let read = Set(operations.flatMap { $0.requests.map { $0.source.lineStart } })
        let lines = inventory.flatMap(\.requestLines)
        let lost = lines.filter { !read.contains($0.source.lineStart) }
        count("lines of HTTP request sections that begin with a method", lines.count)
        count("of these not read", lost.count)
        list(lost)
        share("read", lines.count - lost.count, of: lines.count)
        countPermissions(operations)
        countAnswers()
    }

    /// Pages that say what they answer, and have no operation that answers anything.
    private mutating func countAnswers() {
        let answering = Set(model.operations.filter { $0.response?.type != nil }.map(\.source.page))
        let documented = Set(model.operations.map(\.source.page))
        var said: Set<String> = []
        let answers = inventory.flatMap { page in page.answers.map { (page: page.page, item: $0) } }
            .filter { documented.contains($0.page) && said.insert($0.page).inserted }
        let lost = answers.filter { !answering.contains($0.page) && !isReported($0.item) }.map(\.item)
        count("pages that return what they link to", answers.count)
        count("of these without an answer", lost.count)
        list(lost)
        share("answers read or reported", answers.count - lost.count, of: answers.count)
    }

    private mutating func countPermissions(_ operations: [OperationFacts]) {
        let rows = operations.flatMap { $0.permissions.flatMap(\.rows) }
        let read = Set(
            rows.flatMap { row in
                row.scopes.joined().map { PageInventory.Item(source: row.source.lineStart, text: $0) }
            })
        let names = inventory.flatMap(\.permissions)
        let lost = names.filter { !read.contains($0) && !isReported($0) }
        count("names in permission tables", names.count)
        count("of these neither read nor reported", lost.count)
        list(lost)
        share("permissions read or reported", names.count - lost.count, of: names.count)
    }

    /// Whether a diagnostic is about the line of something.
    func isReported(_ item: PageInventory.Item) -> Bool { reported.contains(item.source.lineStart) }

    mutating func countExamples() {
        heading("examples")
        let pagesOfModel = Set(model.operations.map(\.source.page))
        let operations = pages.compactMap(\.operation)
        let examples = operations.flatMap(\.examples)
        count("examples", examples.count)
        count("attached to an operation of the model", model.operations.reduce(0) { $0 + $1.examples.count })
        let messages = examples.flatMap { [$0.request, $0.response].compactMap { $0 } }
        let json = messages.filter { if case .json? = $0.body { true } else { false } }
        count("bodies that are JSON, perhaps repaired", json.count)
        count("bodies that are not", messages.count { if case .text? = $0.body { true } else { false } })
        let attached = Set(json.filter { pagesOfModel.contains($0.source.page) }.map { $0.source.lineStart })
        let apiPages = Set(pages.filter { $0.operation != nil }.map(\.page))
        let found = inventory.flatMap(\.bodies)
        let bodies = found.filter { apiPages.contains($0.source.page) }
        let lost = bodies.filter { !attached.contains($0.source.lineStart) }
        count("bodies that are JSON to the letter, on pages about an operation", bodies.count)
        count("of these not attached to an operation", lost.count)
        list(lost)
        share("attached", bodies.count - lost.count, of: bodies.count)
        count("on overviews, which document no operation", found.count - bodies.count)
    }
}
