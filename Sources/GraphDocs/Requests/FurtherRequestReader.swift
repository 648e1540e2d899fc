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
                guard case .code(let code) = piece.block, RequestSectionReader.isHTTP(code) else { continue }
                let lines = Self.requests(of: code, page: piece.page)
                // An example makes one request; below it stand its headers and its body.
                for var line in origin == .example ? lines.prefix(1) : lines[...] {
                    guard methods.contains(line.method),
                        seen.insert(line.method + line.path.asciiLowercased).inserted
                    else { continue }
                    line.origin = origin
                    found.append(line)
                }
            }
        }
        return found
    }

    private func origin(_ index: Int) -> RequestLine.Origin? {
        if outline.isInExample(index) || outline.sections[index].kind == .exampleRequest { return .example }
        return outline.topic(of: index) == .other ? .elsewhere : nil
    }

    /// The requests that a block begins with, one a line, if Graph is asked: what goes to another host is none of its own.
    private static func requests(of code: CodeBlock, page: String) -> [RequestLine] {
        var number = code.contentLine
        var text = code.text[...]
        if let line = RequestSectionReader.requestInInfo(code) {
            number -= 1
            text = (line + "\n" + text)[...]
        }
        var found: [RequestLine] = []
        let most = Limits.furtherRequestLines
        for line in text.split(maxSplits: most, omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let line = String(line).trimmed
            guard found.count < most, line.utf8.count <= 2000,
                !line.has("://") || line.has("://graph.microsoft.com/"),
                case .request(let method, let path, let query, _) = RequestLineReader.read(Array(line.utf8))
            else { break }
            found.append(
                RequestLine(
                    method: method, path: path, query: query, raw: line, source: Place(page: page, line: number)))
            number += 1
        }
        return found
    }

}
