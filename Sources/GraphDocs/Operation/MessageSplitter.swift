import Markdown

/// A block that shows a request and, below it, its response.
enum MessageSplitter {
    /// The messages of a block, each as a block of its own; parts of a multipart body stay where they are.
    static func parts(of code: CodeBlock) -> [CodeBlock] {
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
}
