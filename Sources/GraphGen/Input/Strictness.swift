import GraphDocs
import GraphGenBase

/// What counts as a mistake where pages are one's own, and not somebody else's to be taken as they are.
enum Strictness {
    /// Warnings that do not say that a fact was lost.
    private static let tolerated: Set<String> = [
        // A set of pages may be a part of a larger one.
        "type.undefined",
        // Repaired in the only way that makes sense.
        "table.continuation-line", "table.delimiter-width", "table.pipe-in-code", "json.repaired",
        // Examples do not become code.
        "example.invalid-json",
    ]

    /// The diagnostic, an error if its warning says that something on the page is not in the model.
    static func judge(_ diagnostic: Diagnostic) -> Diagnostic {
        guard diagnostic.severity == .warning, !tolerated.contains(diagnostic.code) else { return diagnostic }
        var diagnostic = diagnostic
        diagnostic.severity = .error
        return diagnostic
    }
}
