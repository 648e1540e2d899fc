import APIModel
import GraphGenBase

/// The query of a request line, `$expand=parts($filter=id eq '{part_id}')&top={n}`: options with fixed text and places
/// for values.
struct QueryTemplate: Hashable {
    /// A part of an option's value.
    enum Piece: Hashable {
        /// What is sent as it is.
        case text(String)
        /// A placeholder; in quotation marks it is a text of OData, otherwise whatever the caller writes.
        case placeholder(String, isQuoted: Bool)
    }

    /// `name=value`.
    struct Option: Hashable {
        var name: String
        var pieces: [Piece]

        /// Whether it is nothing but a parameter with a place for its value, none of OData's own options.
        var isParameter: Bool {
            guard pieces.count == 1, case .placeholder = pieces[0] else { return false }
            return !name.hasPrefix("$")
        }
    }

    let options: [Option]

    /// Whether it makes a request of its own. Parameters alone do not: they are arguments of the plain one.
    var isVariant: Bool { !options.allSatisfy(\.isParameter) }

    /// Reads a query; nil for none, and for text that is no query.
    init?(_ query: String?) {
        guard let query, !query.isEmpty, query.utf8.count <= Limits.queryTemplateBytes else { return nil }
        options = Self.split(query).compactMap(Self.option)
        if options.isEmpty { return nil }
    }

    private static func split(_ query: String) -> [Substring] {
        var parts: [Substring] = []
        var start = query.startIndex
        var depth = 0
        for index in query.indices {
            switch query[index] {
            case "{", "<": depth += 1
            case "}", ">": depth = max(0, depth - 1)
            case "&" where depth == 0:
                parts.append(query[start..<index])
                start = query.index(after: index)
            default: break
            }
        }
        return (parts + [query[start...]]).filter { !$0.isEmpty }
    }

    private static func option(_ text: Substring) -> Option? {
        // `requiresReview:{Boolean}`: a page's way to write `=`.
        guard let mark = text.firstIndex(where: { $0 == "=" || $0 == ":" }) else { return nil }
        let name = text[..<mark].drop { $0 == " " }
        guard !name.isEmpty,
            name.unicodeScalars.allSatisfy({ SwiftIdentifier.isPlain($0) || "$@-.".unicodeScalars.contains($0) })
        else { return nil }
        var value = text[text.index(after: mark)...]
        while value.last == " " || value.last == "]" { value.removeLast() }
        return value.isEmpty ? nil : Option(name: String(name), pieces: pieces(PercentText.decoded(value)))
    }

    private static func pieces(_ value: String) -> [Piece] {
        var pieces: [Piece] = []
        var text = ""
        var rest = value[...]
        while let first = rest.first {
            let close: Character? = first == "{" ? "}" : first == "<" ? ">" : nil
            guard let close, let end = rest.firstIndex(of: close), rest.index(after: rest.startIndex) < end else {
                text.append(rest.removeFirst())
                continue
            }
            let name = String(rest[rest.index(after: rest.startIndex)..<end])
            rest = rest[rest.index(after: end)...]
            let isQuoted = text.last == "'" && rest.first == "'"
            if isQuoted {
                text.removeLast()
                rest.removeFirst()
            }
            if !text.isEmpty { pieces.append(.text(text)) }
            text = ""
            pieces.append(.placeholder(name, isQuoted: isQuoted))
        }
        return text.isEmpty ? pieces : pieces + [.text(text)]
    }
}
