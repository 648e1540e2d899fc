import ArgumentParser
import GraphGen

extension LintFormat: ExpressibleByArgument {}

/// `graphgen lint`
struct LintCommand: OutcomeCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "List contradictions and defects of the pages; exit 1 if one is an error.")

    @Option(help: "text, json, sarif or github.")
    var format: LintFormat = .text

    @OptionGroup var input: InputArguments
    @OptionGroup var printing: ConsoleArguments

    func execute() throws -> Outcome {
        let options = try input.options(input.configuration())
        return try Lint(input: options, format: format, verbosity: printing.verbosity).run(printing.console())
    }
}
