import DescriptionRules

/// Numbers as text that both Swift and the schema read.
enum NumberText {
    /// The shortest text that reads back as the same number.
    static func text(_ bound: NumericBound) -> String {
        switch bound {
        case .integer(let value): return String(value)
        case .decimal(let value):
            let text = "\(value)"
            return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        }
    }
}
