import Foundation
import GraphDocs
import GraphGenBase

/// Results on standard output, diagnostics on standard error, progress on a terminal only.
///
/// Every line passes ``Quoted/lines(_:)`` here, whatever was done to it before; results do where their formats are made.
package struct TerminalConsole: Console {
    /// How much to say.
    package enum Verbosity: Int, Sendable, Comparable {
        /// Errors only.
        case quiet
        /// Errors, warnings and a summary.
        case normal
        /// Everything.
        case verbose

        /// Orders by how much is said.
        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    private let verbosity: Verbosity
    private let root: String
    private let summarises: Bool
    private let isTerminal: Bool

    /// Makes a console.
    ///
    /// - Parameters:
    ///   - root: put before the page's path in diagnostics: empty, or a folder with a `/` at its end.
    ///   - summarises: whether to say what was done; a build says it itself.
    package init(verbosity: Verbosity = .normal, root: String = "", summarises: Bool = true) {
        self.verbosity = verbosity
        self.root = root
        self.summarises = summarises
        isTerminal = verbosity > .quiet && isatty(STDERR_FILENO) == 1
    }

    /// Prints the diagnostic's one-line form, unless it is less serious than asked for.
    package func report(_ diagnostic: Diagnostic) {
        switch (diagnostic.severity, verbosity) {
        case (.error, _), (.warning, .normal...), (.note, .verbose): note(root + diagnostic.description)
        default: break
        }
    }

    /// Prints the line on standard error.
    package func remark(_ line: String) { if verbosity >= .normal { note(line) } }

    /// Writes to standard output.
    ///
    /// - Throws: ``GraphGenError`` when that fails, on a full disk for example.
    package func result(_ bytes: [UInt8]) throws {
        try Disk.write(bytes, to: STDOUT_FILENO, name: "standard output")
    }

    /// Prints a line on standard output.
    package func summary(_ line: String) {
        if summarises, verbosity > .quiet { try? result(Array((Quoted.lines(line) + "\n").utf8)) }
    }

    /// Prints a line on standard output.
    package func detail(_ line: String) {
        if verbosity == .verbose { try? result(Array((Quoted.lines(line) + "\n").utf8)) }
    }

    /// Shows a count that overwrites itself, and is gone at the end.
    package func progress(_ done: Int, of total: Int) {
        guard isTerminal, done == total || done.isMultiple(of: 64) else { return }
        let text = done == total ? "\r\u{1B}[K" : "\rReading pages \(done)/\(total)"
        try? Disk.write(Array(text.utf8), to: STDERR_FILENO, name: "standard error")
    }

    /// Prints an error that ended the run.
    package static func fail(_ error: GraphGenError) { print(error.description) }

    /// Prints what the argument parser has to say, on standard error.
    package static func print(_ message: String) {
        try? Disk.write(Array((Quoted.lines(message) + "\n").utf8), to: STDERR_FILENO, name: "standard error")
    }

    private func note(_ line: String) {
        Self.print(Quoted.line(line))
    }
}
