import GraphGenBase
import Markdown

/// Finds what looks like a request for callers outside the request section: under headings that no dictionary knows, and
/// in the examples. Whether it is one, only who knows the other pages can tell.
struct FurtherRequestReader {
    let context: PageContext
    let outline: Outline

    /// The lines that are none of the requests already read, each once, in page order.
    func read(beside requests: [RequestLine]) -> [RequestLine] {
        guard !requests.isEmpty else { return [] }
        let methods = Set(requests.map(\.method))
        var seen = Set(requests.map { $0.method + $0.path.asciiLowercased })
        var found: [RequestLine] = []
        for (index, section) in outline.sections.enumerated() {
            guard let origin = origin(index) else { continue }
            for piece in section.pieces {
                guard case .code(let code) = piece.block, RequestSectionReader.isHTTP(code),
                    var line = Self.firstRequest(of: code, page: piece.page), methods.contains(line.method),
                    seen.insert(line.method + line.path.asciiLowercased).inserted
                else { continue }
                line.origin = origin
                found.append(line)
            }
        }
        return found
    }

    private func origin(_ index: Int) -> RequestLine.Origin? {
        if outline.isInExample(index) || outline.sections[index].kind == .exampleRequest { return .example }
        return outline.topic(of: index) == .other ? .elsewhere : nil
    }

    /// The request that a block begins with, if Graph is asked: what goes to another host is none of its own.
    private static func firstRequest(of code: CodeBlock, page: String) -> RequestLine? {
        let text = code.text
        let isInInfo = RequestSectionReader.requestInInfo(code)
        let first = isInInfo ?? String(text.prefix { !$0.isNewline }).trimmed
        guard first.utf8.count <= 2000, !first.has("://") || first.has("://graph.microsoft.com/"),
            case .request(let method, let path, let query, _) = RequestLineReader.read(Array(first.utf8))
        else { return nil }
        let line = isInInfo == nil ? code.contentLine : code.contentLine - 1
        return RequestLine(method: method, path: path, query: query, raw: first, source: Place(page: page, line: line))
    }
}
