import ArgumentParser
import GraphGen

extension CoverageFormat: ExpressibleByArgument {}

/// `graphgen extract`
struct ExtractCommand: OutcomeCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Print the API model as JSON (graph-model/1).")

    @Option(help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
    var output: String?

    @Flag(help: "Print what was read and what was left out, instead of the model.")
    var coverage = false

    @Option(
        help: ArgumentHelp(
            "text or json, for --coverage (default: text). The model is always JSON.", valueName: "format"))
    var format: CoverageFormat?

    @OptionGroup var input: InputArguments
    @OptionGroup var printing: ConsoleArguments

    func validate() throws {
        if format == .text, !coverage {
            throw ValidationError("--format text goes with --coverage; the model is JSON.")
        }
    }

    func execute() throws -> Outcome {
        let options = try input.options(input.configuration())
        return try Extract(input: options, file: output, coverage: coverage ? format ?? .text : nil).run(
            printing.console()
        ) {
            GraphGenTool.exit(withError: ExitCode($0.rawValue))
        }
    }
}
