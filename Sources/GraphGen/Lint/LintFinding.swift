import APIModel
import GraphDocs
import GraphGenBase

/// One line of the report.
struct LintFinding: Sendable, Hashable {
    /// What and where.
    var diagnostic: Diagnostic
    /// Where the rule stands that the place breaks, when there is one.
    var documented: Place?

    /// The order of reports: page, line, column, then what tells findings of one place apart.
    static func precedes(_ left: LintFinding, _ right: LintFinding) -> Bool {
        let (a, b) = (left.diagnostic, right.diagnostic)
        if a.page != b.page { return a.page.utf8.lexicographicallyPrecedes(b.page.utf8) }
        if (a.line, a.column) != (b.line, b.column) { return (a.line, a.column) < (b.line, b.column) }
        if a.code != b.code { return a.code < b.code }
        return a.message.utf8.lexicographicallyPrecedes(b.message.utf8)
    }
}
