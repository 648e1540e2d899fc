/// Something a page made graphgen notice: printed as `page:line:column: severity: message [code]`.
package struct Diagnostic: Sendable, Hashable {
    /// How serious a diagnostic is; only an error fails a run.
    package enum Severity: String, Sendable, Hashable, CaseIterable {
        /// Nothing can be made of the place it names.
        case error
        /// Something was left out, repaired or contradicts something else.
        case warning
        /// Worth knowing, changes nothing.
        case note
    }

    /// How serious it is.
    package var severity: Severity
    /// What it is about: printed, stable, and explained in `Docs/diagnostics.md`.
    package var code: DiagnosticCode
    /// One English sentence without a final period.
    package var message: String
    /// The page, relative to the docs folder, with `/` as separator.
    package var page: String
    /// Line in the page, from 1.
    package var line: Int
    /// Column in bytes, from 1.
    package var column: Int
    /// The rule that read the place, when a rule did.
    package var rule: String?

    /// Makes a diagnostic, as serious as its code is.
    package init(
        _ code: DiagnosticCode, _ message: String, page: String, line: Int, column: Int = 1, rule: String? = nil
    ) {
        severity = code.severity
        self.code = code
        self.message = message
        self.page = page
        self.line = line
        self.column = column
        self.rule = rule
    }
}

extension Diagnostic: CustomStringConvertible {
    /// The one-line form compilers and editors understand.
    package var description: String { "\(page):\(line):\(column): \(severity.rawValue): \(message) [\(code.rawValue)]" }
}
