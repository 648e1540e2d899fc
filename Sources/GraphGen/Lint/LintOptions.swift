import GraphGenBase

/// What of the findings is reported, and what makes the command fail.
package struct LintOptions: Sendable, Hashable {
    /// What fails the command.
    package enum Limit: String, Sendable, CaseIterable {
        /// A warning or an error.
        case warning
        /// An error.
        case error
    }

    /// The least severity that is reported.
    package enum Severity: String, Sendable, CaseIterable {
        /// Everything.
        case note
        /// Warnings and errors.
        case warning
        /// Errors.
        case error
    }

    /// How the report is laid out.
    package var format = LintFormat.text
    /// How much of it people see.
    package var verbosity = TerminalConsole.Verbosity.normal
    /// Pages to report on; empty for all that are read. With pages, `docs` of the input is not looked at.
    package var pages: [String] = []
    /// Globs of codes to report; empty for all.
    package var codes: [String] = []
    /// The least severity that is reported.
    package var severity = Severity.note
    /// A file of findings that are known already.
    package var baseline: String?
    /// Where to write the findings as such a file.
    package var newBaseline: String?
    /// What makes the command fail.
    package var limit = Limit.error
    /// Findings that are not reported for a time.
    package var suppressions: [LintSuppression] = []
    /// The day for which suppressions are judged, `2027-01-31`.
    package var today = LintSuppression.today()

    /// Options that report everything.
    package init() {}

    /// Whether a path is that of one page and not of a folder.
    package static func isPage(_ path: String) -> Bool {
        (try? GivenPath.check(path, "DOCS")) != nil && !Disk.isFolder(path) && path.lowercased().hasSuffix(".md")
    }
}

extension Diagnostic.Severity {
    /// From 0: notes, warnings, errors.
    var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}
