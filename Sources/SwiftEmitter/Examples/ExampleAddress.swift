import GraphGenBase

/// The address of an example's request, in parts.
struct ExampleAddress {
    /// The segments below the version, still encoded.
    let segments: [String]
    /// The options of the query in order, decoded.
    let options: [(name: String, value: String)]

    /// Reads an address with or without host and version; nil for one that has no path or too long a one.
    init?(_ url: String) {
        var rest = url[...]
        if let scheme = rest.firstRange(of: "://") {
            let authority = rest[scheme.upperBound...]
            rest = authority.firstIndex(of: "/").map { authority[$0...] } ?? ""
        }
        rest = rest.prefix { $0 != "#" }
        let mark = Self.queryMark(in: rest)
        var parts = PathSegment.parts(of: String(rest[..<(mark ?? rest.endIndex)]))
        if let first = parts.first?.lowercased(), ["v1.0", "beta", "v1", "{version}"].contains(first) {
            parts.removeFirst()
        }
        guard !parts.isEmpty, parts.count <= Limits.exampleSegments else { return nil }
        segments = parts
        options = (mark.map { rest[rest.index(after: $0)...] } ?? "").split(separator: "&").map { option in
            let pair = option.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = pair.count > 1 ? pair[1].replacing("+", with: " ") : ""
            return (PercentText.decoded(pair[0]), PercentText.decoded(value))
        }
    }

    /// Where the query begins; a question mark in quotation marks or in a placeholder does not count.
    private static func queryMark(in text: Substring) -> Substring.Index? {
        var isQuoted = false
        var depth = 0
        for index in text.indices {
            switch text[index] {
            case "'": isQuoted.toggle()
            case "{": depth += 1
            case "}": depth = max(0, depth - 1)
            case "?" where depth == 0 && !isQuoted: return index
            default: break
            }
        }
        return text.firstIndex(of: "?")
    }
}
