import GraphGenBase

/// What people write around a request that is no part of it: list markers, quotation marks, remarks, separators.
enum RequestLineMarks {
    /// Without the list marker before a line (`- `, `1. `) and the marks around it.
    static func unwrapped(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = line
        if let first = rest.first, bullets.contains(first) {
            rest = rest.dropFirst()
        } else {
            let digits = rest.prefix(while: \.isDigit)
            guard !digits.isEmpty else { return unquoted(rest) }
            rest = rest[digits.endIndex...]
            guard rest.first == Byte.period || rest.first == Byte.rightParenthesis else { return unquoted(line) }
            rest = rest.dropFirst()
        }
        guard let space = rest.first, space.isSpace else { return unquoted(line) }
        return unquoted(rest[rest.trimmedRange])
    }

    /// Without the code or quotation marks around a text.
    static func unquoted(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = text
        while rest.count > 2, let mark = rest.first, quotes.contains(mark), rest.last == mark {
            rest = rest.dropFirst().dropLast()
        }
        return rest
    }

    /// Where a path ends, and the `?` there that starts the query: neither inside braces or parentheses. A remark after
    /// a space (`# me`, `// me`, `(deprecated)`) ends it too.
    static func pathEnd(_ path: ArraySlice<UInt8>) -> (end: Int, query: Int?) {
        var depth = 0
        for index in path.indices {
            switch path[index] {
            case Byte.leftBrace, Byte.leftParenthesis: depth += 1
            case Byte.rightBrace, Byte.rightParenthesis: depth = max(0, depth - 1)
            case Byte.question where depth == 0: return (index, index)
            // `content[?includeIDs=true]`: a query that can be left out.
            case Byte.leftBracket where depth == 0 && path.has("?", at: index + 1): return (index, nil)
            case Byte.space where depth == 0, Byte.tab where depth == 0:
                if remarks.contains(where: { path.has($0, at: index + 1) }) { return (index, nil) }
            default: break
            }
        }
        return (path.endIndex, nil)
    }

    /// Without a comma, semicolon or period that ends the sentence a path stands in; an ellipsis stays.
    static func withoutPunctuation(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let last = path.last, path.count > 1 else { return path }
        let before = path[path.endIndex - 2]
        let isEnd = last == Byte.comma || last == Byte.semicolon
        return isEnd || last == Byte.period && before != last ? path.dropLast() : path
    }

    /// Whether a line only stands between requests: `or`, `-or-`, `// or`, `...`.
    static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count < 24 else { return false }
        let word = line.filter { !$0.isSpace && !dashes.contains($0) }
        return word.isEmpty || separators.contains(String(bytes: word).lowercased())
    }

    private static let bullets = Set("-*+".utf8)
    private static let quotes = Set("`\"'".utf8)
    private static let dashes = Set("-/.:,;*#`".utf8)
    private static let remarks: [Needle] = ["#", "//", "(", "<!--", ";", "--"]
    private static let separators: Set<String> = [
        "or", "and", "oder", "und", "或", "或者", "または", "ou", "et", "o", "e", "y", "или", "и", "…",
    ]
}
