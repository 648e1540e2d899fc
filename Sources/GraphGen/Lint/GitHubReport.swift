import GraphDocs
import GraphGenBase

/// Findings as workflow commands of GitHub Actions: `::warning file=a.md,line=1,col=2,title=code::message`.
enum GitHubReport {
    /// One command.
    static func command(_ diagnostic: Diagnostic, _ text: PageLines) -> String {
        let word = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
        let properties = [
            "file=" + property(diagnostic.page), "line=\(diagnostic.line)",
            "col=\(text.editorColumn(diagnostic))", "title=" + property(diagnostic.code.rawValue),
        ]
        return "::\(word) \(properties.joined(separator: ","))::\(data(diagnostic.message))"
    }

    /// The escapes of a message: what the runner's own toolkit (`@actions/core`, command.ts) does.
    private static func data(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return Quoted.line(result)
    }

    /// The escapes of a property, which also must not end it.
    private static func property(_ text: String) -> String {
        data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
