import ArgumentParser
import GraphGen

extension ModuleSplit: ExpressibleByArgument {}

/// What to write, for `generate` and `check`.
struct OutputArguments: ParsableArguments {
    @Option(help: ArgumentHelp("The folder for the Swift library; graphgen keeps it to itself.", valueName: "dir"))
    var output: String?

    @Option(
        help: ArgumentHelp("The module's name (default: MicrosoftGraph, or MicrosoftGraphBeta).", valueName: "name"))
    var moduleName: String?

    @Option(
        help: ArgumentHelp(
            "single, by-area, or auto: by service area in a package of more than \(ModuleSplit.autoLimit) types.",
            valueName: "how"))
    var modules: ModuleSplit?

    @Flag(inversion: .prefixedNo, help: "Also write a Package.swift, so that the output builds by itself.")
    var package: Bool?

    @Option(help: ArgumentHelp("Where that package gets GraphRuntime from.", valueName: "path-or-url"))
    var runtime: String?

    @Option(help: ArgumentHelp("A folder with Mustache templates to use instead of built-in ones.", valueName: "dir"))
    var templates: String?

    @Option(
        name: .customLong("docs-url"),
        help: ArgumentHelp("Where DOCS is on the web: comments link to their pages.", valueName: "url"))
    var docsURL: String?

    @Option(
        help: ArgumentHelp("The folder for tests that make the calls of the pages' examples.", valueName: "dir"))
    var exampleTests: String?

    @Option(
        help: ArgumentHelp("How many examples become tests, chosen by hash (default: all).", valueName: "count"))
    var exampleSample: Int?

    // What the build plugin needs: files known before the run, pages by absolute path, mistakes that stop the build.
    @Flag(help: .hidden)
    var buildStep = false

    @OptionGroup var input: InputArguments
    @OptionGroup var printing: ConsoleArguments

    /// Options of both kinds, the configuration file's where none is given here, and where to print.
    func options() throws -> (input: InputOptions, output: OutputOptions, console: TerminalConsole) {
        let file = try input.configuration()
        guard let folder = output ?? file?.output else {
            throw GraphGenError(.usage, "say where to write with --output DIR")
        }
        var options = OutputOptions(folder: folder)
        options.moduleName = moduleName ?? file?.moduleName
        options.modules = modules ?? file?.modules ?? .auto
        options.isPackage = package ?? file?.isPackage ?? false
        options.runtime = runtime ?? file?.runtime
        options.templates = templates ?? file?.templates
        options.docsURL = docsURL ?? file?.docsURL
        // A build writes nothing but its own folder, whatever a file says.
        options.exampleTests = exampleTests ?? (buildStep ? nil : file?.exampleTests)
        options.exampleSample = exampleSample ?? file?.exampleSample
        if let sample = options.exampleSample, sample < 1 {
            throw GraphGenError(.usage, "--example-sample must be 1 or more, not \(sample)")
        }
        options.layout = buildStep ? .fixed : .byInitial
        var inputOptions = try input.options(file)
        inputOptions.isStrict = input.strict ?? file?.isStrict ?? buildStep
        let root = buildStep ? inputOptions.absoluteRoot : ""
        return (inputOptions, options, printing.console(root: root, summarises: !buildStep))
    }
}
