/// Looks at generated Swift as the compiler's lexer would, as far as tests need it.
public enum SwiftCode {
    /// The source without comments and without the insides of string literals: only what runs is left.
    /// Knows `//`, nested `/* */`, `"…"` with escapes and `"""…"""`; generated code uses no raw strings.
    public static func withoutTextAndComments(_ source: String) -> String {
        var scanner = Scanner(Array(source.unicodeScalars))
        return scanner.run()
    }

    private struct Scanner {
        let scalars: [Unicode.Scalar]
        var index = 0
        var result = ""

        init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

        mutating func run() -> String {
            while index < scalars.count {
                if starts(with: "//") {
                    while index < scalars.count, scalars[index] != "\n", scalars[index] != "\r" { index += 1 }
                } else if starts(with: "/*") {
                    skipBlockComment()
                } else if starts(with: "\"\"\"") {
                    skipLiteral(terminator: "\"\"\"")
                } else if scalars[index] == "\"" {
                    skipLiteral(terminator: "\"")
                } else {
                    result.unicodeScalars.append(scalars[index])
                    index += 1
                }
            }
            return result
        }

        func starts(with text: String) -> Bool {
            var position = index
            for scalar in text.unicodeScalars {
                guard position < scalars.count, scalars[position] == scalar else { return false }
                position += 1
            }
            return true
        }

        mutating func skipBlockComment() {
            var depth = 0
            while index < scalars.count {
                if starts(with: "/*") {
                    depth += 1
                    index += 2
                } else if starts(with: "*/") {
                    depth -= 1
                    index += 2
                    if depth == 0 { return }
                } else {
                    index += 1
                }
            }
        }

        mutating func skipLiteral(terminator: String) {
            index += terminator.unicodeScalars.count
            while index < scalars.count, !starts(with: terminator) {
                if starts(with: "\\(") {
                    // An interpolation is code: generated literals hold none, so it is shown.
                    result += "\\("
                }
                index += scalars[index] == "\\" ? 2 : 1
            }
            index += terminator.unicodeScalars.count
        }
    }
}
