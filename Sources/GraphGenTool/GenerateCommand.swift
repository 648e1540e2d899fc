import ArgumentParser
import GraphGen

/// `graphgen generate`
struct GenerateCommand: OutcomeCommand {
    static let configuration = CommandConfiguration(commandName: "generate", abstract: "Write the Swift library.")

    @OptionGroup var arguments: OutputArguments

    func execute() throws -> Outcome {
        let options = try arguments.options()
        return try Generate(input: options.input, output: options.output).run(options.console)
    }
}
