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
            info: code.info, text: second.joined(separator: "\n"), location: SourceLocation(line: line),
            contentLine: line)
        return [request, response]
    }

    /// The requests of a block of nothing but request lines; nil for any other.
    private static func requests(of code: CodeBlock) -> [CodeBlock]? {
        guard code.text.utf8.count <= 4096 else { return nil }
        var found: [CodeBlock] = []
        for (offset, line) in code.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let text = String(line).trimmed
            if text.isEmpty { continue }
            guard MessageReader.start(of: text) == .request else { return nil }
            let number = code.contentLine + offset
            // The first stays where the block is.
            let place = found.isEmpty ? code.location : SourceLocation(line: number)
            found.append(CodeBlock(info: code.info, text: text, location: place, contentLine: number))
        }
        return found.count > 1 ? found : nil
    }
}
