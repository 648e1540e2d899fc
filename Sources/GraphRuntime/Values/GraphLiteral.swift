/// Literals of OData expressions and URLs (OData 4.01 URL Conventions, section 5.1.1.6.1).
public enum GraphLiteral {
    /// A string literal: in single quotes, with single quotes inside doubled.
    public static func quoted(_ text: String) -> String {
        var result = "'"
        for scalar in text.unicodeScalars {
            if scalar == "'" { result.unicodeScalars.append("'") }
            result.unicodeScalars.append(scalar)
        }
        result.unicodeScalars.append("'")
        return result
    }
}
