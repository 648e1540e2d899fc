import ArgumentParser
import GraphGen

extension LintFormat: ExpressibleByArgument {}
extension LintOptions.Limit: ExpressibleByArgument {}
extension LintOptions.Severity: ExpressibleByArgument {}

/// `graphgen lint`
struct LintCommand: OutcomeCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "List contradictions and defects of the pages; exit 1 if one is an error.",
        discussion: """
            Instead of DOCS one may name pages of it: they are read with all that is around them (the folder that holds \
            api-reference/), and the report is about them alone.
            """)

    @Option(help: "text, json, sarif or github.")
    var format: LintFormat = .text

    @Option(
        name: .customLong("code"),
        help: ArgumentHelp("Report findings of this code only; globs too: lint.example-*.", valueName: "glob"))
    var codes: [String] = []

    @Option(help: "The least severity to report: note, warning or error.")
    var severity: LintOptions.Severity = .note

    @Option(help: "What to fail for: warning (and worse) or error.")
    var failOn: LintOptions.Limit = .error

    @Option(
        help: ArgumentHelp("Report what is new since this file was written by --write-baseline.", valueName: "file"))
    var baseline: String?

    @Option(help: ArgumentHelp("Write the findings to a file for --baseline, and do not fail.", valueName: "file"))
    var writeBaseline: String?

    @OptionGroup var input: InputArguments
    @OptionGroup var printing: ConsoleArguments

    @Argument(help: "More pages.")
    var pages: [String] = []

    func execute() throws -> Outcome {
        let file = try input.configuration()
        let options = try input.options(file)
        var lint = LintOptions()
        lint.format = format
        lint.verbosity = printing.verbosity
        lint.codes = codes
        lint.severity = severity
        lint.limit = failOn
        lint.baseline = baseline
        lint.newBaseline = writeBaseline
        lint.suppressions = file?.lintSuppressions ?? []
        if input.docs != nil, !pages.isEmpty || LintOptions.isPage(options.docs) { lint.pages = [options.docs] + pages }
        return try Lint(input: options, options: lint).run(printing.console())
    }
}
