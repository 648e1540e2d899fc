import GraphGenBase

/// One segment of a request path, understood.
enum PathSegment: Hashable {
    /// A fixed word: a navigation property, a collection, an action's name or a cast.
    case word(String)
    /// A placeholder segment: a key.
    case key(name: String)
    /// A word followed by arguments in parentheses: a function, or an alternate key.
    case call(word: String, arguments: [Argument])
    /// A word followed by a key in parentheses, `users('{id}')`.
    case keyed(word: String, name: String)
    /// The `:/{path}:` of `root:/{path}:`: a path below the item before it.
    case address(name: String)

    /// An argument of a function.
    struct Argument: Hashable {
        /// The parameter's name.
        var name: String
        /// The placeholder or fixed text, quotes and braces kept.
        var value: String
        /// Whether a type stands before a text in quotes: `microsoft.graph.importance'{level}'`.
        var isQualified: Bool {
            guard let quote = value.firstIndex(of: "'") else { return false }
            return value[..<quote].contains(".") && value.hasSuffix("'")
        }
    }

    /// What makes two segments the same node: names of keys do not count, case does not either.
    var identity: String {
        switch self {
        case .word(let word): word.lowercased()
        case .key: "{}"
        case .call(let word, let arguments):
            word.lowercased() + "(" + arguments.map { $0.name.lowercased() }.sorted().joined(separator: ",") + ")"
        case .keyed(let word, _): word.lowercased() + "({})"
        case .address: ":/{}:"
        }
    }
}

extension PathSegment {
    /// Whether it has parentheses with arguments in them, or none.
    var isCall: Bool { if case .call = self { true } else { false } }

    /// Whether it has arguments in parentheses.
    var hasArguments: Bool { if case .call(_, let arguments) = self { !arguments.isEmpty } else { false } }

    /// Whether it is a word followed by a key in parentheses.
    var isKeyed: Bool { if case .keyed = self { true } else { false } }

    /// Whether it is a fixed word and nothing else.
    var isWord: Bool { if case .word = self { true } else { false } }

    /// Splits a path: placeholders and parentheses may hold slashes.
    static func segments(of path: String) -> [PathSegment] {
        var raw = parts(of: path)
        var segments: [PathSegment] = []
        while !raw.isEmpty {
            let part = raw.removeFirst()
            if part.hasSuffix(":"), let next = raw.first, let name = placeholder(trimmingColon(next)) {
                raw.removeFirst()
                segments.append(segment(String(part.dropLast())))
                segments.append(.address(name: name))
            } else {
                segments.append(segment(part))
            }
        }
        return segments
    }

    private static func segment(_ text: String) -> PathSegment {
        if let name = placeholder(text) { return .key(name: name) }
        guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else { return .word(text) }
        let word = String(text[..<open])
        let inside = String(text[text.index(after: open)...].dropLast())
        let parts = arguments(of: inside)
        if word.isEmpty { return .key(name: inside) }
        if parts.count == 1, !parts[0].contains("=") { return .keyed(word: word, name: bare(parts[0])) }
        let arguments = parts.filter { !$0.isEmpty }.map { part -> Argument in
            let pieces = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                trimmed(String($0))
            }
            return Argument(name: pieces[0], value: pieces.count > 1 ? pieces[1] : "")
        }
        return .call(word: word, arguments: arguments)
    }

    /// The name inside `{x}`, `<x>` or quotes around them; nil when the text is something else.
    private static func placeholder(_ text: String) -> String? {
        let inner =
            text.hasPrefix("'") && text.hasSuffix("'") && text.count > 2 ? String(text.dropFirst().dropLast()) : text
        guard inner.count > 2 else { return nil }
        if inner.hasPrefix("{"), inner.hasSuffix("}") || inner.hasSuffix("}:") { return bare(inner) }
        if inner.hasPrefix("<"), inner.hasSuffix(">") { return bare(inner) }
        return nil
    }

    /// The first word of a placeholder: `{id | userPrincipalName}` is `id`.
    private static func bare(_ text: String) -> String {
        let inner = text.filter { !"{}<>'\":".contains($0) }
        return trimmed(String(inner.split(separator: "|").first ?? ""))
    }

    private static func trimmingColon(_ text: String) -> String { text.hasSuffix(":") ? String(text.dropLast()) : text }

    private static func trimmed(_ text: String) -> String {
        var slice = text[...]
        while slice.first?.isWhitespace == true { slice.removeFirst() }
        while slice.last?.isWhitespace == true { slice.removeLast() }
        return String(slice)
    }

    /// The segments as they stand; placeholders and parentheses may hold slashes.
    static func parts(of path: String) -> [String] { split(path, at: "/").filter { !$0.isEmpty } }

    /// The arguments of a function as they stand between its parentheses.
    static func arguments(of text: String) -> [String] {
        split(text, at: ",").map(trimmed).filter { !$0.isEmpty }
    }

    /// Splits outside braces, angle brackets, parentheses and quotes.
    private static func split(_ text: String, at separator: Character) -> [String] {
        var parts: [String] = []
        var part = ""
        var depth = 0
        var isQuoted = false
        for character in text {
            switch character {
            case "'": isQuoted.toggle()
            case "{", "(", "<": depth += 1
            case "}", ")", ">": depth = max(0, depth - 1)
            case separator where depth == 0 && !isQuoted:
                parts.append(part)
                part = ""
                continue
            default: break
            }
            part.append(character)
        }
        parts.append(part)
        return parts
    }
}
