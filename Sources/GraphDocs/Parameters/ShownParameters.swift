import GraphGenBase
import Markdown

/// Query parameters that a section shows in requests: `GET /lamps?model=A`, with the values that stand there.
enum ShownParameters {
    /// The parameters, in reading order; system options are told elsewhere.
    static func read(_ pieces: [Outline.Piece]) -> [PropertyFacts] {
        var found: [PropertyFacts] = []
        for piece in pieces {
            guard case .code(let code) = piece.block, RequestSectionReader.isHTTP(code) else { continue }
            for (offset, line) in code.text.utf8.split(separator: Byte.newline, omittingEmptySubsequences: false)
                .enumerated()
            {
                guard case .request(_, _, let query?, _) = RequestLineReader.read(Array(line)) else { continue }
                let source = Place(page: piece.page, line: code.contentLine + offset)
                for (name, value) in pairs(query) { add(name, value, at: source, to: &found) }
            }
        }
        return found
    }

    /// Rows of a translated page by the names of the arguments that its requests show: `/rate(period='{period}')`.
    static func named(_ rows: [PropertyFacts], by requests: [RequestLine]) -> [PropertyFacts] {
        var names: [String] = []
        for request in requests.prefix(16) {
            for arguments in request.path.split(separator: "(").dropFirst() {
                for pair in arguments.prefix(while: { $0 != ")" }).split(separator: ",").prefix(32) {
                    let name = String(pair.prefix { $0 != "=" }).trimmed
                    if name.utf8.count < pair.utf8.count, TypeName.isTypeName(name), !names.contains(name) {
                        names.append(name)
                    }
                }
            }
        }
        let object = JSONValue.object(names.map { JSONValue.Member($0, .null) })
        guard let alignment = NameAlignment([object]) else { return rows }
        return zip(rows, alignment.names(of: rows.map(\.name))).map { row, name in
            var row = row
            row.name = name
            return row
        }
    }

    private static func pairs(_ query: String) -> [(name: String, value: String)] {
        query.split(separator: "&").prefix(32).compactMap { pair in
            let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, let first = parts[0].utf8.first, first.isLetter, parts[0].utf8.allSatisfy(\.isWord)
            else { return nil }
            return (parts[0], parts[1])
        }
    }

    private static func add(_ name: String, _ value: String, at source: Place, to found: inout [PropertyFacts]) {
        // A word in capitals or letters is a value, `{model}` and `5` are samples.
        let isValue = !value.isEmpty && value.utf8.allSatisfy(\.isWord) && value.utf8.contains(where: \.isLetter)
        let index = found.firstIndex { $0.name == name } ?? found.endIndex
        if index == found.endIndex {
            found.append(PropertyFacts(name: name, type: TypeReference(.string, raw: "String"), source: source))
        }
        if isValue, !found[index].shownValues.contains(value) { found[index].shownValues.append(value) }
    }
}
