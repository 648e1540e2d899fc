import ArgumentParser
import GraphGen

/// How much to print.
struct ConsoleArguments: ParsableArguments {
    @Flag(help: "Print errors only.")
    var quiet = false

    @Flag(help: "Print notes and every file that is written too.")
    var verbose = false

    func validate() throws {
        if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
    }

    /// The console; `root` goes before the page in diagnostics.
    func console(root: String = "", summarises: Bool = true) -> TerminalConsole {
        TerminalConsole(verbosity: verbosity, root: root, summarises: summarises)
    }

    /// How much to print.
    var verbosity: TerminalConsole.Verbosity { quiet ? .quiet : verbose ? .verbose : .normal }
}
