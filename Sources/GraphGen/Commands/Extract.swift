import APIModel
import SwiftEmitter

/// `graphgen extract`: the model as JSON.
package struct Extract: Sendable {
    private let input: InputOptions
    private let file: String?
    private let coverage: CoverageFormat?

    /// Takes the options; without a file the model goes to the console. With a format for the coverage report the
    /// console gets that report instead of the model.
    package init(input: InputOptions, file: String? = nil, coverage: CoverageFormat? = nil) {
        self.input = input
        self.file = file
        self.coverage = coverage
    }

    /// Reads the pages and writes the model.
    ///
    /// - Throws: ``GraphGenError``; the file is as it was then.
    package func run(_ console: any Console) throws -> Outcome { try run(console) { $0 } }

    /// Reads the pages and writes the model.
    ///
    /// - Parameter finish: called at the end, while all that was read is still there: a process that ends in it need not
    ///   give back a million pieces of memory one by one.
    /// - Throws: ``GraphGenError``; the file is as it was then.
    package func run<Result>(_ console: any Console, finish: (Outcome) throws -> Result) throws -> Result {
        if let file { try GivenPath.check(file, "--output") }
        let reader = try ModelReader(input, console: console)
        let read = try reader.readWithPages()
        if let coverage {
            let emitter = try? Emitter(
                options: .init(moduleName: "MicrosoftGraph", generatorVersion: GraphGenVersion.current))
            let report = CoverageReport(
                pages: read.pages, model: read.model, inventory: reader.inventory(),
                arrival: try? emitter?.arrival(of: read.model))
            try console.result(Array(coverage.report(report).utf8))
        }
        if let file {
            let isChanged = try SingleFile.write(to: file, read.model.writeJSON)
            console.summary("\(Quoted.path(file)): \(isChanged ? "written" : "unchanged")")
        } else if coverage == nil {
            try read.model.writeJSON { try console.result(Array($0)) }
        }
        return try withExtendedLifetime(read) { try finish(.done) }
    }
}
