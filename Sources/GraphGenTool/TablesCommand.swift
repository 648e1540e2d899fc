import ArgumentParser
import GraphGen

/// `graphgen tables`
struct TablesCommand: OutcomeCommand {
    static let configuration = CommandConfiguration(
        commandName: "tables", abstract: "Print the tables of pages as JSON.")

    @Argument(help: "Pages, or folders of pages.")
    var pages: [String]

    @Flag(name: .customLong("no-repair"), help: "Take every table as GitHub Flavored Markdown does.")
    var leavesAsIs = false

    @Flag(help: "Follow symbolic links that lead out of the folders.")
    var followLinks = false

    @OptionGroup var parallel: JobsArguments
    @OptionGroup var printing: ConsoleArguments

    func execute() throws -> Outcome {
        try ListTables(paths: pages, repairs: !leavesAsIs, followsLinks: followLinks, jobs: parallel.jobs)
            .run(printing.console())
    }
}
