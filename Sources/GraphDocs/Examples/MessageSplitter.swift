import GraphGenBase
import Markdown

/// A block that shows a request and, below it, its response.
enum MessageSplitter {
    /// The messages of a block, each as a block of its own; parts of a multipart body stay where they are.
    static func parts(of code: CodeBlock) -> [CodeBlock] {
        if let requests = requests(of: code) { return requests }
        guard code.text.has("\nhttp/"), MessageReader.start(of: code.text) == .request, !code.text.has("multipart/")
        else { return [code] }
        var first: [Substring] = []
        var second: [Substring] = []
        var line = code.contentLine
        for (offset, text) in code.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if second.isEmpty {
                if MessageReader.start(of: String(text)) == .response {
                    line += offset
                } else {
                    first.append(text); continue
                }
            }
            second.append(text)
        }
        guard !second.isEmpty else { return [code] }
        var request = code
        request.text = first.joined(separator: "\n")
        let response = CodeBlock(
            info: code.info, text: second.joined(separator: "\n"), location: Position(line: line),
            contentLine: line)
        return [request, response]
    }

    /// The requests of a block of nothing but request lines; nil for any other.
    private static func requests(of code: CodeBlock) -> [CodeBlock]? {
        let bytes = code.text.utf8
        guard bytes.count <= 4096, secondLineMayBeRequest(bytes) else { return nil }
        var found: [CodeBlock] = []
        var number = code.contentLine
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: Byte.newline) ?? bytes.endIndex
            let text = String(code.text[start..<end]).trimmed
            if !text.isEmpty {
                guard text.utf8.first.map(\.isLetter) == true, MessageReader.start(of: text) == .request else {
                    return nil
                }
                // The first stays where the block is.
                let place = found.isEmpty ? code.location : Position(line: number)
                found.append(CodeBlock(info: code.info, text: text, location: place, contentLine: number))
            }
            number += 1
            start = end < bytes.endIndex ? bytes.index(after: end) : end
        }
        return found.count > 1 ? found : nil
    }

    // Nearly all blocks are told from such by their second line, which is a header or a body or not there.
    private static func secondLineMayBeRequest(_ bytes: String.UTF8View) -> Bool {
        let first = bytes.drop { $0.isSpace }
        guard let end = first.firstIndex(of: Byte.newline) else { return false }
        let word = first[end...].drop { $0.isSpace }.prefix { !$0.isSpace }
        guard let opening = word.first, let last = word.last else { return false }
        return last != Byte.colon && opening != Byte.leftBrace && opening != Byte.leftBracket
    }
}
