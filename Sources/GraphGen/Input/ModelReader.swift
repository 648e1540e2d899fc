import APIModel
import Foundation
import GraphDocs
import GraphGenBase

/// From a docs folder to the model: lists the pages, reads them side by side, builds, selects.
struct ModelReader {
    private let options: InputOptions
    private let console: any Console
    private let pages: VersionedPages

    /// Lists the pages, reading none.
    ///
    /// - Throws: ``GraphGenError`` when there are none or the version is open.
    init(_ options: InputOptions, console: any Console) throws {
        self.options = options
        self.console = console
        try GivenPath.check(options.docs, "DOCS")
        if let error = SelectionErrors.error(options.selection.malformed, places: options.selectionPlaces) {
            throw error
        }
        do {
            pages = try VersionedPages(
                FolderPageSource(options.docs, followsLinks: options.followsLinks), asked: options.apiVersion,
                docs: options.docs)
        } catch let error as PageSourceError {
            throw GraphGenError(.inputOutput, Quoted.line(error.description))
        }
    }

    /// The version whose pages are read.
    var version: APIVersion { pages.version }

    /// The pages themselves, for reports that quote them.
    var source: any PageSource { pages }

    /// Reads everything and reports what was noticed.
    ///
    /// - Throws: ``GraphGenError``: wrong use, pages that cannot be read, or pages with errors; all of them were
    ///   reported by then.
    func read() throws -> Model { try readWithPages().model }

    /// The same, with the facts of each page for reports on the reading itself.
    ///
    /// - Throws: as ``read()``.
    func readWithPages() throws -> (model: Model, pages: [PageFacts]) {
        let reading = try readAll()
        for diagnostic in reading.diagnostics { console.report(diagnostic) }
        try failOnErrors(reading.diagnostics)
        if reading.model.isEmpty, !options.selection.isEmpty {
            throw GraphGenError(.usage, "the selection leaves nothing: no type and no request")
        }
        return (reading.model, reading.pages)
    }

    /// The same without reporting anything or failing on pages, for commands that report in a way of their own.
    ///
    /// - Throws: ``GraphGenError`` of wrong use when something that is selected is not there.
    func readAll() throws -> (model: Model, pages: [PageFacts], diagnostics: [Diagnostic]) {
        let facts = readPages()
        let whole = ModelBuilder(apiVersion: version.rawValue).build(from: facts)
        let faults = whole.unmatched(by: options.selection, pages: pages.pages)
        if let error = SelectionErrors.error(faults, places: options.selectionPlaces) { throw error }
        let model = whole.selecting(options.selection)
        let diagnostics = (pages.diagnostics + model.diagnostics).map {
            options.isStrict ? Strictness.judge($0) : $0
        }
        return (model, facts, diagnostics)
    }

    /// What the pages hold, counted before they are understood.
    func inventory() -> [PageInventory] {
        let (pages, names) = (pages, pages.pages)
        return ParallelMap.map(count: names.count, jobs: jobs) { PageInventory(page: names[$0], in: pages) }
    }

    private var jobs: Int { options.jobs ?? ProcessInfo.processInfo.activeProcessorCount }

    private func readPages() -> [PageFacts] {
        let reader = PageReader(source: pages)
        let names = pages.pages
        return ParallelMap.map(
            count: names.count, jobs: jobs,
            progress: { [console] in console.progress($0, of: names.count) },
            { reader.read(names[$0]) })
    }

    private func failOnErrors(_ diagnostics: [Diagnostic]) throws {
        let errors = diagnostics.filter { $0.severity == .error }
        guard !errors.isEmpty else { return }
        let unreadable = errors.filter { $0.code.isUnreadable }
        if !unreadable.isEmpty {
            throw GraphGenError(.inputOutput, "\(Count.of(unreadable, "page")) cannot be read; see above")
        }
        throw GraphGenError(.findings, "the pages hold \(Count.of(errors, "error")); see above")
    }
}

extension DiagnosticCode {
    /// Whether input is missing, rather than wrong.
    var isUnreadable: Bool { self == .pageUnreadable || self == .sourceFolderUnreadable }
}

extension Model {
    /// Whether there is nothing to make Swift of.
    fileprivate var isEmpty: Bool { types.isEmpty && operations.isEmpty }
}
