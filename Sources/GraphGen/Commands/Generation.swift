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

    /// Reads, renders and compares; writes nothing.
    func plan() throws -> (plan: OutputPlan, model: Model) {
        try GivenPath.checkOutputFolder(output.folder, "--output")
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
        let plan = try OutputPlan(files: rendering.files(of: modules), in: OutputFolder(output.folder))
        return (plan, model)
    }
}
