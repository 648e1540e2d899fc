import GraphGenBase
import Markdown

/// Blocks whose closing fence was forgotten: the next opening fence, which cannot close anything, is part of the code.
///
///     ``` http
///     GET /a
///     ### Response
///     <!-- { "blockType": "response" } -->
///     ``` http
///     HTTP/1.1 200 OK
///     ```
enum UnclosedFence {
    /// A block as it is meant to be, with the metadata that stands before it inside the code.
    struct Part {
        var code: CodeBlock
        var metadata: JSONValue?
    }

    /// The blocks that a block is meant to be; nil when no fence is lost.
    static func parts(of code: CodeBlock) -> [Part]? {
        guard code.text.has("\n```") else { return nil }
        var parts: [Part] = []
        var open = CodeBlock(info: code.info, text: "", location: code.location, contentLine: code.contentLine)
        var lines: [Substring] = []
        var metadata: JSONValue?
        for (offset, line) in code.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard line.hasPrefix("```") else {
                lines.append(line)
                continue
            }
            open.text = beforeMarkup(lines)
            parts.append(Part(code: open, metadata: metadata))
            metadata = lastComment(in: lines.joined(separator: "\n"))
            let number = code.contentLine + offset
            open = CodeBlock(
                info: String(line.drop { $0 == "`" }).trimmed, text: "", location: Position(line: number),
                contentLine: number + 1)
            lines = []
        }
        open.text = beforeMarkup(lines)
        parts.append(Part(code: open, metadata: metadata))
        return parts.contains { MessageReader.start(of: $0.code.text) == .response } ? parts : nil
    }

    /// The metadata of the last comment in a text.
    private static func lastComment(in text: String) -> JSONValue? {
        let bytes = Array(text.utf8)
        var found: JSONValue?
        var from = 0
        while let start = bytes.firstIndex(of: "<!--", from: from) {
            guard let end = bytes.firstIndex(of: "-->", from: start + 4) else { break }
            found = JSONReader.read(String(bytes: bytes[(start + 4)..<end]), scope: .firstValue).value ?? found
            from = end
        }
        return found
    }

    /// The lines before the first heading or comment, which are no code any more.
    private static func beforeMarkup(_ lines: [Substring]) -> String {
        lines.prefix { !$0.hasPrefix("<!--") && !$0.hasPrefix("##") }.joined(separator: "\n")
    }
}
