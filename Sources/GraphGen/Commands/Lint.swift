import APIModel
import GraphDocs
import GraphGenBase
import GraphRuntime
import SwiftEmitter

/// `graphgen lint`: contradictions and defects of the pages.
package struct Lint: Sendable {
    private let input: InputOptions
    private let format: LintFormat
    private let verbosity: TerminalConsole.Verbosity

    /// Takes the options. Reports for programs hold every finding; those for people what the verbosity says.
    package init(input: InputOptions, format: LintFormat = .text, verbosity: TerminalConsole.Verbosity = .normal) {
        self.input = input
        self.format = format
        self.verbosity = verbosity
    }

    /// Reads the pages, checks their examples by their rules, and prints the report.
    ///
    /// - Throws: ``GraphGenError`` when the folder cannot be read or the options are wrong.
    /// - Returns: ``Outcome/findings`` when one finding is an error, ``Outcome/inputOutput`` when that is because a page
    ///   cannot be read.
    package func run(_ console: any Console) throws -> Outcome {
        let reader = try ModelReader(input, console: console)
        let text = PageLines(reader.source)
        let findings = try findings(reader, text)
        try console.result(Array(format.report(findings, text: text, verbosity: verbosity).utf8))
        let errors = findings.filter { $0.diagnostic.severity == .error }
        if format == .text { console.summary(Self.summary(findings)) }
        if errors.contains(where: { $0.diagnostic.code.isUnreadable }) {
            return .inputOutput
        }
        return errors.isEmpty ? .done : .findings
    }

    /// Everything there is to say, in the order of reports.
    ///
    /// - Throws: ``GraphGenError`` of wrong use when something that is selected is not there.
    func findings(_ reader: ModelReader, _ text: PageLines) throws -> [LintFinding] {
        let reading = try reader.readAll()
        let schema = GraphSchema(ParameterTypes.adding(to: reading.model).schemaText())
        let bodies = ExampleBodies(reading.model, schema: schema)
        let checker = ExampleChecker(schema: schema, text: text)
        let examples = reading.pages.flatMap { bodies.bodies(of: $0).flatMap { checker.check($0) } }
        let requests = try Emitter(
            options: .init(moduleName: reader.version.defaultModuleName, generatorVersion: GraphGenVersion.current)
        ).diagnostics(of: reading.model).map { LintFinding(diagnostic: $0) }
        let judged = (examples + requests).map { finding in
            var finding = finding
            if input.isStrict { finding.diagnostic = Strictness.judge(finding.diagnostic) }
            return finding
        }
        // A page that others include is read with each of them.
        var seen: Set<LintFinding> = []
        return (reading.diagnostics.map { LintFinding(diagnostic: $0) } + judged).filter { seen.insert($0).inserted }
            .sorted(by: LintFinding.precedes)
    }

    private static func summary(_ findings: [LintFinding]) -> String {
        func count(_ severity: Diagnostic.Severity) -> Int {
            findings.count { $0.diagnostic.severity == severity }
        }
        return "\(Count.of(count(.error), "error")), \(Count.of(count(.warning), "warning")),"
            + " \(Count.of(count(.note), "note"))"
    }
}
