import APIModel

/// The way that `generate` and `check` share: pages to a plan for the output folder.
struct Generation {
    private let input: InputOptions
    private let output: OutputOptions
    private let console: any Console

    init(input: InputOptions, output: OutputOptions, console: any Console) {
        self.input = input
        self.output = output
        self.console = console
    }

    /// Reads, renders and compares; writes nothing. The library's folder comes first, then that of the tests.
    func plan() throws -> (plans: [OutputPlan], model: Model) {
        try GivenPath.checkOutputFolder(output.folder, "--output")
        if let tests = output.exampleTests { try checkTests(tests) }
        if let templates = output.templates { try GivenPath.check(templates, "--templates") }
        if let runtime = output.runtime { try GivenPath.check(runtime, "--runtime") }
        let reader = try ModelReader(input, console: console)
        let rendering = try Rendering(output, version: reader.version)
        let model = try reader.read()
        let modules = try rendering.modules(for: model)
        for diagnostic in modules.flatMap(\.diagnostics) {
            console.report(input.isStrict ? Strictness.judge(diagnostic) : diagnostic)
        }
        CrowdedModules.report(modules, to: console)
        var plans = [try OutputPlan(files: rendering.files(of: modules), in: OutputFolder(output.folder))]
        if let folder = output.exampleTests {
            let suite = try rendering.examples(of: model)
            let report = ExampleReport(suite, apiVersion: model.apiVersion)
            console.summary(report.line)
            let files = suite.files.map { OutputPlan.File(path: $0.path, bytes: Array($0.text.utf8)) }
            let list = OutputPlan.File(path: ExampleReport.fileName, bytes: Array(report.json.utf8))
            plans.append(try OutputPlan(files: files + [list], in: OutputFolder(folder)))
        }
        return (plans, model)
    }

    /// Each folder is graphgen's own, so that neither can be inside the other.
    private func checkTests(_ folder: String) throws {
        try GivenPath.checkOutputFolder(folder, "--example-tests")
        let (tests, library) = (Disk.resolved(folder), Disk.resolved(output.folder))
        guard !(tests + "/").hasPrefix(library + "/"), !(library + "/").hasPrefix(tests + "/") else {
            throw GraphGenError(.usage, "--example-tests and --output must be two folders, neither inside the other")
        }
    }
}
