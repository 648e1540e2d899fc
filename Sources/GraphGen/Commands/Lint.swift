import APIModel
import GraphDocs
import GraphGenBase
import GraphRuntime
import SwiftEmitter

/// `graphgen lint`: contradictions and defects of the pages.
package struct Lint: Sendable {
    private let input: InputOptions
    private let options: LintOptions

    /// Takes the options. Reports for programs hold every finding that is not filtered out; those for people what the
    /// verbosity says.
    package init(input: InputOptions, options: LintOptions = LintOptions()) {
        self.input = input
        self.options = options
    }

    /// Reads the pages, checks their examples by their rules, and prints the report.
    ///
    /// - Throws: ``GraphGenError`` when the folder or the baseline cannot be read or the options are wrong.
    /// - Returns: ``Outcome/findings`` when one finding is as severe as the limit, ``Outcome/inputOutput`` when that is because
    ///   a page cannot be read.
    package func run(_ console: any Console) throws -> Outcome {
        if let file = options.newBaseline { try GivenPath.check(file, "--write-baseline") }
        let filter = try LintFilter(options)
        var input = self.input
        if let pages = filter.pages {
            input.docs = pages.docs
            input.apiVersion = input.apiVersion ?? pages.version
        }
        let reader = try ModelReader(input, console: console)
        let text = PageLines(reader.source)
        let sifted = filter.sift(try findings(reader, text))
        let report = options.format.report(sifted.findings, text: text, verbosity: options.verbosity)
        try console.result(Array(report.utf8))
        for remark in sifted.remarks { console.remark(remark) }
        if let file = options.newBaseline {
            let isChanged = try SingleFile.write(Array(LintBaseline(sifted.kept).text.utf8), to: file)
            if options.format == .text {
                console.summary("\(Quoted.path(file)): \(isChanged ? "written" : "unchanged")")
            }
        }
        if options.format == .text { console.summary(Self.summary(sifted)) }
        let errors = sifted.findings.filter { $0.diagnostic.severity == .error }
        if errors.contains(where: { $0.diagnostic.code.isUnreadable }) { return .inputOutput }
        // What was just written down is known.
        if options.newBaseline != nil { return .done }
        let least = options.limit == .error ? Diagnostic.Severity.error : .warning
        return sifted.findings.contains { $0.diagnostic.severity.rank >= least.rank } ? .findings : .done
    }

    /// Everything there is to say, in the order of reports.
    ///
    /// - Throws: ``GraphGenError`` of wrong use when something that is selected is not there.
    func findings(_ reader: ModelReader, _ text: PageLines) throws -> [LintFinding] {
        let reading = try reader.readAll()
        let schema = GraphSchema(ParameterTypes.adding(to: reading.model).schemaText())
        let bodies = ExampleBodies(reading.model, schema: schema)
        let checker = ExampleChecker(reading.model, schema: schema, text: text)
        let messages = MessageChecker(version: reader.version.rawValue, text: text)
        let examples = reading.pages.flatMap { page in
            bodies.bodies(of: page).flatMap { checker.check($0) } + messages.check(page)
                + EnumerationSentinels.findings(page)
        }
        let requests = try Emitter(
            options: .init(moduleName: reader.version.defaultModuleName, generatorVersion: GraphGenVersion.current)
        ).diagnostics(of: reading.model).map { LintFinding(diagnostic: $0) }
        let judged = (examples + requests + BareDeprecations.findings(reading.model)).map { finding in
            var finding = finding
            if input.isStrict { finding.diagnostic = Strictness.judge(finding.diagnostic) }
            return finding
        }
        // A page that others include is read with each of them.
        var seen: Set<LintFinding> = []
        return (reading.diagnostics.map { LintFinding(diagnostic: $0) } + judged).filter { seen.insert($0).inserted }
            .sorted(by: LintFinding.precedes)
    }

    private static func summary(_ sifted: LintFilter.Sifted) -> String {
        func count(_ severity: Diagnostic.Severity) -> Int {
            sifted.findings.count { $0.diagnostic.severity == severity }
        }
        var line =
            "\(Count.of(count(.error), "error")), \(Count.of(count(.warning), "warning")),"
            + " \(Count.of(count(.note), "note"))"
        if sifted.known > 0 { line += "; \(sifted.known) known" }
        if sifted.gone > 0 { line += "; \(sifted.gone) of the baseline gone" }
        if sifted.suppressed > 0 { line += "; \(sifted.suppressed) suppressed" }
        return line
    }
}
