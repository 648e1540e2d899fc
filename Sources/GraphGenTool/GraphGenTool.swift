import ArgumentParser
import GraphGen

/// `graphgen`.
struct GraphGenTool: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graphgen",
        abstract: "Writes Swift libraries from Microsoft Graph reference pages.",
        discussion: """
            DOCS is a folder that holds api-reference/<version>/{api,resources,includes}, any other folder of pages, \
            or one page.

            Exit status: 0 done; 1 findings; 2 wrong use or configuration; 3 input or output could not be read or \
            written.
            """,
        version: GraphGenVersion.current,
        subcommands: [
            GenerateCommand.self, CheckCommand.self, ExtractCommand.self, LintCommand.self, TablesCommand.self,
        ])
}

/// A command that ends with a status of its own.
protocol OutcomeCommand: ParsableCommand {
    /// Does the work.
    ///
    /// - Throws: `GraphGenError`.
    func execute() throws -> Outcome
}

extension OutcomeCommand {
    mutating func run() throws { throw ExitCode(try execute().rawValue) }
}
