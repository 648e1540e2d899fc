import GraphGenBase
import Markdown

/// Requests that stand in running text instead of a block of code.
struct RequestProse {
    let page: String

    /// Lines of a paragraph that are a request and nothing else.
    func bare(in piece: Outline.Piece) -> [RequestLine] {
        guard case .paragraph(let paragraph) = piece.block else { return [] }
        var found: [RequestLine] = []
        var line: [Inline] = []
        var number = paragraph.location.line
        func end() {
            if let request = request(Self.text(line), page: piece.page, line: number) {
                found.append(request)
            }
            line = []
            number += 1
        }
        for inline in paragraph.content.inlines {
            switch inline {
            case .softBreak, .lineBreak: end()
            default: line.append(inline)
            }
        }
        end()
        return found
    }

    /// All of a piece: bare lines, code spans and cells.
    func requests(in piece: Outline.Piece) -> [RequestLine] {
        switch piece.block {
        case .paragraph(let paragraph):
            let lines = bare(in: piece)
            if !lines.isEmpty { return lines }
            return codes(in: paragraph.content.inlines).compactMap {
                request($0, page: piece.page, line: paragraph.location.line)
            }
        case .table(let table):
            return table.rows.flatMap { row in
                row.cells.compactMap { request($0.text, page: piece.page, line: row.line) }
            }
        default: return []
        }
    }

    /// The text of a line, tags as written: `<address>` is a placeholder.
    private static func text(_ inlines: [Inline]) -> String {
        inlines.map { inline in
            if case .html(let tag) = inline { tag } else { InlineContent.plain([inline]) }
        }.joined()
    }

    private func codes(in inlines: [Inline]) -> [String] {
        inlines.flatMap { inline -> [String] in
            switch inline {
            case .code(let code): [code]
            case .strong(let content), .emphasis(let content): codes(in: content)
            default: []
            }
        }
    }

    /// A method in capitals, then a path without words after it.
    private func request(_ text: String, page: String, line: Int) -> RequestLine? {
        let raw = text.trimmed
        let method = raw.utf8.prefix { $0.isUppercase }
        guard method.count >= 3, raw.utf8.count <= 2000 else { return nil }
        let rest = String(Substring(raw.utf8.dropFirst(method.count))).trimmed
        // `GET auditLogs/signIns` lacks its slash; "GET a lamp" is prose.
        let isPath = rest.hasPrefix("/") || rest.hasPrefix("https://") || rest.contains("/") && !rest.contains(" ")
        guard isPath,
            case .request(let method, let path, let query, _) = RequestLineReader.read(Array(raw.utf8)),
            path.utf8.count > 1, !Self.holdsWords(path)
        else { return nil }
        return RequestLine(
            method: method, path: path, query: query, raw: raw, source: Place(page: page, line: line))
    }

    /// Whether a space stands outside braces and parentheses.
    private static func holdsWords(_ path: String) -> Bool {
        var depth = 0
        for byte in path.utf8 {
            switch byte {
            case Byte.leftBrace, Byte.leftParenthesis: depth += 1
            case Byte.rightBrace, Byte.rightParenthesis: depth -= 1
            case Byte.space where depth <= 0: return true
            default: break
            }
        }
        return false
    }
}
