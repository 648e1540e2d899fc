import GraphDocs
import GraphGenBase

/// What counts as a mistake where pages are one's own, and not somebody else's to be taken as they are.
enum Strictness {
    /// Warnings that do not say that a fact was lost.
    static let tolerated: Set<DiagnosticCode> = [
        // A set of pages may be a part of a larger one.
        .typeUndefined,
        // Repaired in the only way that makes sense.
        .tableContinuationLine, .tableDelimiterWidth, .tablePipeInCode,
        // Examples do not become code.
        .exampleInvalidJSON,
    ]

    /// The diagnostic, an error if its warning says that something on the page is not in the model.
    static func judge(_ diagnostic: Diagnostic) -> Diagnostic {
        guard diagnostic.severity == .warning, !tolerated.contains(diagnostic.code) else { return diagnostic }
        var diagnostic = diagnostic
        diagnostic.severity = .error
        return diagnostic
    }
}
