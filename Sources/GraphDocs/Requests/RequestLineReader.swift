import GraphGenBase
import Markdown

/// Reads one line of a request block: `PATCH /a/{id}/microsoft.graph.b?$select=c HTTP/1.1` in all its forms.
struct RequestLineReader {
    /// What a line is.
    enum Reading: Equatable {
        /// A request.
        case request(method: String, path: String, query: String?, isRepaired: Bool)
        /// A request whose address is beyond ``Limits/addressSegments`` or ``Limits/addressBytes``.
        case tooLong
        /// A header (`Prefer: return=minimal`), a separator (`or`), a comment: nothing to read.
        case noise
        /// None of these.
        case unknown
    }

    /// Reads a line; it holds no line end.
    static func read(_ line: some RandomAccessCollection<UInt8>) -> Reading {
        let bytes = Array(line)[...]
        let whole = bytes[bytes.trimmedRange]
        if whole.isEmpty { return .noise }
        let text = RequestLineMarks.unwrapped(whole)
        guard let method = methods.first(where: { text.begins(with: $0.phrase) }) else {
            return isNoise(text) ? .noise : .unknown
        }
        let after = text.startIndex + method.phrase.bytes.count
        let start = text.skippingSpaces(from: after)
        guard start < text.endIndex else { return .unknown }
        if text[start] == Byte.colon { return afterColon(text, start, method.name) }
        let target = RequestLineMarks.unquoted(text[start...])
        let hasSpace = start > after
        guard hasSpace || target.first == Byte.slash else { return isNoise(text) ? .noise : .unknown }
        guard let (path, query, wasClean) = split(target) else { return isNoise(text) ? .noise : .unknown }
        guard isBearable(path) else { return .tooLong }
        let isUpper = text.has(upper: method.name)
        return .request(
            method: method.name, path: path, query: query,
            isRepaired: !hasSpace || !wasClean || !isUpper || text.count != whole.count)
    }

    /// `GET: /users`; any other word with a colon is a header.
    private static func afterColon(_ text: ArraySlice<UInt8>, _ colon: Int, _ method: String) -> Reading {
        let target = RequestLineMarks.unquoted(text[text.skippingSpaces(from: colon + 1)...])
        guard target.first == Byte.slash || target.begins(with: "http"), let (path, query, _) = split(target)
        else { return isNoise(text) ? .noise : .unknown }
        return isBearable(path) ? .request(method: method, path: path, query: query, isRepaired: true) : .tooLong
    }

    /// Each segment becomes a type of its own whose name holds those before it.
    private static func isBearable(_ path: String) -> Bool {
        path.utf8.count <= Limits.addressBytes && path.utf8.count { $0 == Byte.slash } <= Limits.addressSegments
    }

    /// Whether a text's first line starts like a request.
    static func startsWithMethod(_ text: String) -> Bool {
        text.withBytes { bytes in
            let line = bytes.prefix(512).prefix { $0 != Byte.newline }
            if case .request = read(UnsafeBufferPointer(rebasing: line)) { return true }
            return false
        }
    }

    // MARK: Targets

    /// Cuts host, version, query and remarks off; adds the leading slash.
    private static func split(_ target: ArraySlice<UInt8>) -> (path: String, query: String?, wasClean: Bool)? {
        var rest = withoutProtocol(target)
        var hadSlash = rest.first == Byte.slash
        if let scheme = ["https://", "http://"].first(where: { rest.begins(with: $0) }) {
            rest = rest[(rest.startIndex + scheme.bytes.count)...]
            guard let slash = rest.firstIndex(of: Byte.slash) else { return nil }
            rest = rest[slash...]
            hadSlash = true
            rest = withoutVersion(rest)
        } else if rest.begins(with: "graph.microsoft.com/") {
            rest = withoutVersion(rest[(rest.startIndex + 19)...])
        } else if hadSlash {
            rest = withoutVersion(rest)
        } else if rest.contains(Byte.space), !rest.prefix(while: { $0 != Byte.space }).contains(Byte.slash) {
            // "Post your question": words, no path.
            return nil
        }
        guard let first = rest.first, first == Byte.slash || first.isWord || first == Byte.leftBrace
        else { return nil }
        while rest.begins(with: "//") { rest = rest.dropFirst() }
        let (end, mark) = RequestLineMarks.pathEnd(rest)
        let path = rest[..<end]
        let tidy = mark == nil ? RequestLineMarks.withoutPunctuation(path[path.trimmedRange]) : path[path.trimmedRange]
        var text = String(bytes: tidy)
        if first != Byte.slash { text = "/" + text }
        while text.utf8.count > 1, text.hasSuffix("/") { text.removeLast() }
        let query = mark.map { String(bytes: rest[($0 + 1)...]) }
        return (text, query, hadSlash && (mark != nil || tidy.endIndex == rest.endIndex))
    }

    /// Without ` HTTP/1.1` at the end and white space around it.
    private static func withoutProtocol(_ target: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let space = target.lastIndex(of: Byte.space), target.has("http/", at: space + 1) else { return target }
        let rest = target[..<space]
        return rest[rest.trimmedRange]
    }

    /// Without `/v1.0`, `/beta` or `/{version}` at the start.
    private static func withoutVersion(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        for version in versions where path.begins(with: version) {
            let end = path.startIndex + version.bytes.count
            if end == path.endIndex || path[end] == Byte.slash || path[end] == Byte.question {
                return path[end...]
            }
        }
        return path
    }

    // MARK: Other lines

    private static func isNoise(_ text: ArraySlice<UInt8>) -> Bool {
        if RequestLineMarks.isSeparator(text) { return true }
        if text.begins(with: "//") || text.begins(with: "#") || text.begins(with: "<!--") { return true }
        // `Header-Name: value`
        guard let colon = text.firstIndex(of: Byte.colon), colon > text.startIndex, colon - text.startIndex < 48
        else { return false }
        return text[..<colon].allSatisfy { $0.isWord || $0 == Byte.hyphen || $0 == Byte.period }
    }

    private static let methods: [(phrase: Needle, name: String)] = [
        ("get", "GET"), ("post", "POST"), ("patch", "PATCH"), ("put", "PUT"), ("delete", "DELETE"), ("head", "HEAD"),
    ]
    private static let versions: [Needle] = ["/v1.0", "/beta", "/{version}", "/v1", "/{api-version}"]
}

extension ArraySlice where Element == UInt8 {
    /// Whether the text begins with capitals as given.
    fileprivate func has(upper text: String) -> Bool { starts(with: text.utf8) }
}
