import ArgumentParser
import GraphGen

/// `graphgen extract`
struct ExtractCommand: OutcomeCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Print the API model as JSON (graph-model/1).")

    @Option(help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
    var output: String?

    @Flag(help: "Print what was read and what was left out, instead of the model.")
    var coverage = false

    @OptionGroup var input: InputArguments
    @OptionGroup var printing: ConsoleArguments

    func execute() throws -> Outcome {
        let options = try input.options(input.configuration())
        return try Extract(input: options, file: output, printsCoverage: coverage).run(printing.console()) {
            GraphGenTool.exit(withError: ExitCode($0.rawValue))
        }
    }
}
