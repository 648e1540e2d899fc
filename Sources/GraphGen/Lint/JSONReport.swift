import GraphDocs
import GraphGenBase
import Markdown

/// Findings as JSON: `graph-lint/1`, members in a fixed order, unknown ones left out.
enum JSONReport {
    /// The report, with a final line end.
    static func text(_ findings: [LintFinding]) -> String {
        func count(_ severity: Diagnostic.Severity) -> JSONValue {
            .number(String(findings.count { $0.diagnostic.severity == severity }))
        }
        let report = JSONValue.object([
            .init("format", .string("graph-lint/1")),
            .init(
                "counts",
                .object([
                    .init("error", count(.error)), .init("warning", count(.warning)), .init("note", count(.note)),
                ])),
            .init("findings", .array(findings.map(value))),
        ])
        return report.serialized(.indented) + "\n"
    }

    private static func value(_ finding: LintFinding) -> JSONValue {
        let diagnostic = finding.diagnostic
        var members: [JSONValue.Member] = [
            .init("code", .string(diagnostic.code.rawValue)),
            .init("severity", .string(diagnostic.severity.rawValue)),
            .init("message", .string(diagnostic.message)),
            .init("page", .string(diagnostic.page)),
            .init("line", .number(String(diagnostic.line))),
            .init("column", .number(String(diagnostic.column))),
        ]
        if let rule = diagnostic.rule { members.append(.init("rule", .string(rule))) }
        if let documented = finding.documented {
            members.append(
                .init(
                    "documented",
                    .object([
                        .init("page", .string(documented.page)), .init("line", .number(String(documented.line))),
                    ])))
        }
        return .object(members)
    }
}
