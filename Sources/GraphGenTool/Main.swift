import ArgumentParser
import GraphGen

/// The process: parses, runs, and turns what happened into one of the documented statuses.
@main
enum Main {
    static func main() {
        do {
            try RawArguments.check(CommandLine.unsafeArgv, count: Int(CommandLine.argc))
            var command = try GraphGenTool.parseAsRoot()
            if let command = command as? any OutcomeCommand { exit(with: try command.execute()) }
            try command.run()
        } catch let error as GraphGenError {
            TerminalConsole.fail(error)
            exit(with: error.status)
        } catch {
            // Help and version arrive as errors too; the parser's own status for wrong use is 64.
            let isHelp = GraphGenTool.exitCode(for: error) == .success
            if isHelp { GraphGenTool.exit(withError: error) }
            TerminalConsole.print(GraphGenTool.fullMessage(for: error))
            exit(with: .usage)
        }
    }

    private static func exit(with status: Outcome) -> Never {
        GraphGenTool.exit(withError: ExitCode(status.rawValue))
    }
}
