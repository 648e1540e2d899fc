import ArgumentParser
import GraphGen

/// `graphgen check`
struct CheckCommand: OutcomeCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "List what generate would change; exit 1 if it would change anything.")

    @OptionGroup var arguments: OutputArguments

    func execute() throws -> Outcome {
        let options = try arguments.options()
        return try Check(input: options.input, output: options.output).run(options.console)
    }
}
