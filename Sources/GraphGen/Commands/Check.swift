/// `graphgen check`: what `generate` would change.
package struct Check: Sendable {
    private let input: InputOptions
    private let output: OutputOptions

    /// Takes the options of `generate`.
    package init(input: InputOptions, output: OutputOptions) {
        self.input = input
        self.output = output
    }

    /// Lists stale, missing and foreign files on the console; writes nothing.
    ///
    /// - Throws: ``GraphGenError`` when pages or files cannot be read.
    /// - Returns: ``Outcome/findings`` when there is anything to list.
    package func run(_ console: any Console) throws -> Outcome {
        var findings: [(path: String, text: String)] = []
        for plan in try Generation(input: input, output: output, console: console).plan().plans {
            findings += Self.findings(plan)
        }
        findings.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        try console.result(Array(findings.map { "\($0.text): \(Quoted.line($0.path))\n" }.joined().utf8))
        return findings.isEmpty ? .done : .findings
    }

    private static func findings(_ plan: OutputPlan) -> [(path: String, text: String)] {
        var findings: [(path: String, text: String)] = []
        findings += plan.stale.map { ($0.path, "stale") }
        findings += plan.obsolete.map { ($0, "stale") }
        findings += plan.missing.map { ($0.path, "missing") }
        findings += plan.foreign.map { ($0, "foreign") }
        if findings.isEmpty, plan.isManifestStale {
            findings.append((OutputManifest.fileName, plan.folder.manifest == nil ? "missing" : "stale"))
        }
        return findings
    }
}
