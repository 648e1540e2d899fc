import GraphGenBase

/// Tells what is wrong with the text of a pattern, before any page is read.
enum PatternGrammar {
    /// The methods that pages document.
    static let methods = ["GET", "POST", "PATCH", "PUT", "DELETE", "HEAD"]

    /// What is wrong, as the end of a sentence about the pattern; nil when nothing is.
    static func fault(_ pattern: String, of option: Selection.Option) -> String? {
        if pattern.utf8.count > Limits.patternBytes { return "has more than \(Limits.patternBytes) bytes" }
        if pattern.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            return "holds a control character"
        }
        if pattern.allSatisfy(\.isWhitespace) { return "is empty" }
        if pattern.contains("***") { return "has `***`; `*` is within a segment, `**` across segments" }
        guard option == .includePath || option == .excludePath else { return nil }
        return fault(ofPath: pattern)
    }

    private static func fault(ofPath pattern: String) -> String? {
        if pattern.hasPrefix("#") { return "has no path before `#`" }
        let parts = PathPattern.parts(pattern)
        var depth = 0
        for byte in parts.path.utf8 {
            if byte == Byte.leftBrace { depth += 1 } else if byte == Byte.rightBrace { depth -= 1 }
            if depth < 0 { return "has a `}` without a `{`" }
            if depth > 1 { return "has a `{` within braces" }
        }
        if depth > 0 { return "has a `{` without a `}`" }
        for method in parts.methods ?? [] {
            if method.isEmpty { return "has no method after `\(parts.methods?.count == 1 ? "#" : "#` or `,")`" }
            if !methods.contains(method) {
                return "names a method after `#` that is none of \(methods.joined(separator: ", "))"
            }
        }
        return nil
    }
}
