import Markdown

/// Reads one line of a request block: `PATCH /a/{id}/microsoft.graph.b?$select=c HTTP/1.1` in all its forms.
struct RequestLineReader {
    /// What a line is.
    enum Reading: Equatable {
        /// A request.
        case request(method: String, path: String, query: String?, isRepaired: Bool)
        /// A header (`Prefer: return=minimal`), a separator (`or`), a comment: nothing to read.
        case noise
        /// None of these.
        case unknown
    }

    /// Reads a line; it holds no line end.
    static func read(_ line: some RandomAccessCollection<UInt8>) -> Reading {
        let bytes = Array(line)[...]
        let text = bytes[bytes.trimmedRange]
        if text.isEmpty { return .noise }
        guard let method = methods.first(where: { text.begins(with: $0.phrase) }) else {
            return isNoise(text) ? .noise : .unknown
        }
        let after = text.startIndex + method.phrase.bytes.count
        let start = text.skippingSpaces(from: after)
        guard start < text.endIndex else { return .unknown }
        let target = text[start...]
        let hasSpace = start > after
        guard hasSpace || target.first == UInt8(ascii: "/") else { return isNoise(text) ? .noise : .unknown }
        guard let (path, query, hadSlash) = split(target) else { return .unknown }
        let isUpper = text.has(upper: method.name)
        return .request(
            method: method.name, path: path, query: query, isRepaired: !hasSpace || !hadSlash || !isUpper)
    }

    /// Whether a text's first line starts like a request.
    static func startsWithMethod(_ text: String) -> Bool {
        text.withBytes { bytes in
            let line = bytes.prefix(512).prefix { $0 != 0x0A }
            if case .request = read(UnsafeBufferPointer(rebasing: line)) { return true }
            return false
        }
    }

    // MARK: Targets

    /// Cuts host, version and query off; adds the leading slash.
    private static func split(_ target: ArraySlice<UInt8>) -> (path: String, query: String?, hadSlash: Bool)? {
        var rest = withoutProtocol(target)
        var hadSlash = rest.first == UInt8(ascii: "/")
        if let scheme = ["https://", "http://"].first(where: { rest.begins(with: $0) }) {
            rest = rest[(rest.startIndex + scheme.bytes.count)...]
            guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
            rest = rest[slash...]
            hadSlash = true
            rest = withoutVersion(rest)
        } else if rest.begins(with: "graph.microsoft.com/") {
            rest = withoutVersion(rest[(rest.startIndex + 19)...])
        } else if hadSlash {
            rest = withoutVersion(rest)
        } else if rest.contains(0x20), !rest.prefix(while: { $0 != 0x20 }).contains(UInt8(ascii: "/")) {
            // "Post your question": words, no path.
            return nil
        }
        guard let first = rest.first, first == UInt8(ascii: "/") || ASCII.isWord(first) || first == UInt8(ascii: "{")
        else { return nil }
        let mark = queryMark(rest)
        let path = rest[..<(mark ?? rest.endIndex)]
        var text = String(bytes: path[path.trimmedRange])
        if first != UInt8(ascii: "/") { text = "/" + text }
        while text.utf8.count > 1, text.hasSuffix("/") { text.removeLast() }
        let query = mark.map { String(bytes: rest[($0 + 1)...]) }
        return (text, query, hadSlash)
    }

    /// Without ` HTTP/1.1` at the end and white space around it.
    private static func withoutProtocol(_ target: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let space = target.lastIndex(of: 0x20), target.has("http/", at: space + 1) else { return target }
        let rest = target[..<space]
        return rest[rest.trimmedRange]
    }

    /// Without `/v1.0`, `/beta` or `/{version}` at the start.
    private static func withoutVersion(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        for version in versions where path.begins(with: version) {
            let end = path.startIndex + version.bytes.count
            if end == path.endIndex || path[end] == UInt8(ascii: "/") || path[end] == UInt8(ascii: "?") {
                return path[end...]
            }
        }
        return path
    }

    /// The `?` that starts the query: not one inside braces, parentheses or quotes.
    private static func queryMark(_ path: ArraySlice<UInt8>) -> Int? {
        var depth = 0
        for index in path.indices {
            switch path[index] {
            case UInt8(ascii: "{"), UInt8(ascii: "("): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: ")"): depth = max(0, depth - 1)
            case UInt8(ascii: "?") where depth == 0: return index
            default: break
            }
        }
        return nil
    }

    // MARK: Other lines

    private static func isNoise(_ text: ArraySlice<UInt8>) -> Bool {
        if separators.contains(where: { text.count == $0.bytes.count && text.begins(with: $0) }) { return true }
        if text.begins(with: "//") || text.begins(with: "#") || text.begins(with: "<!--") { return true }
        // `Header-Name: value`
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex, colon - text.startIndex < 48
        else { return false }
        return text[..<colon].allSatisfy { ASCII.isWord($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    }

    private static let methods: [(phrase: Phrase, name: String)] = [
        ("get", "GET"), ("post", "POST"), ("patch", "PATCH"), ("put", "PUT"), ("delete", "DELETE"), ("head", "HEAD"),
    ]
    private static let versions: [Phrase] = ["/v1.0", "/beta", "/{version}", "/v1", "/{api-version}"]
    private static let separators: [Phrase] = ["or", "and", "...", "--", "---"]
}

extension ArraySlice where Element == UInt8 {
    /// Whether the text begins with capitals as given.
    fileprivate func has(upper text: String) -> Bool { starts(with: text.utf8) }
}
