import GraphDocs
import GraphGenBase

/// How a report is laid out.
package enum LintFormat: String, Sendable, CaseIterable {
    /// A finding a line, as compilers print them.
    case text
    /// One JSON object.
    case json
    /// SARIF 2.1.0, which code hosts and editors show.
    case sarif
    /// Workflow commands, which GitHub shows beside the lines.
    case github

    /// The report.
    func report(_ findings: [LintFinding], text: PageLines, verbosity: TerminalConsole.Verbosity) -> String {
        let shown = findings.filter { verbosity.shows($0.diagnostic.severity) }
        return switch self {
        case .text: shown.map { Quoted.line($0.diagnostic.description) + "\n" }.joined()
        case .json: JSONReport.text(findings)
        case .sarif: SARIFReport(findings, text: text).text
        case .github: shown.map { GitHubReport.command($0.diagnostic, text) + "\n" }.joined()
        }
    }
}

extension TerminalConsole.Verbosity {
    /// Whether findings of that severity are printed.
    fileprivate func shows(_ severity: Diagnostic.Severity) -> Bool {
        switch severity {
        case .error: true
        case .warning: self >= .normal
        case .note: self == .verbose
        }
    }
}
