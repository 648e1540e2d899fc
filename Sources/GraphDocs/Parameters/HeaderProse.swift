import GraphGenBase
import Markdown

/// Request headers that stand in a list or a block of code instead of a table.
enum HeaderProse {
    /// The headers of a piece: `- **Authorization**: Bearer {token}. Required.`, `Prefer: return=minimal`.
    static func headers(in piece: Outline.Piece) -> [HeaderFacts] {
        switch piece.block {
        case .paragraph(let paragraph) where piece.container != .quote:
            guard let first = paragraph.content.inlines.first else { return [] }
            let isMarked =
                switch first {
                case .strong, .code, .emphasis: true
                default: false
                }
            let content = paragraph.content
            if isMarked, let labelled = labelled(content, first, at: piece) { return [labelled] }
            return header(
                content.text, content.described, isMarked: isMarked, page: piece.page, line: paragraph.location.line
            )
            .map { [$0] } ?? []
        case .code(let code):
            var found: [HeaderFacts] = []
            for (offset, line) in code.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                let text = String(line)
                if let header = header(text, text, isMarked: true, page: piece.page, line: code.contentLine + offset) {
                    found.append(header)
                }
            }
            return found
        default: return []
        }
    }

    /// `- **Prefer: outlook.timezone**: The time zone.`: the mark names a header and what of it is meant.
    private static func labelled(
        _ content: InlineContent, _ first: Inline, at piece: Outline.Piece
    ) -> HeaderFacts? {
        let label = InlineContent.plain([first]).trimmed
        let parts = label.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map {
            String($0).trimmed
        }
        guard parts.count == 2, known.contains(parts[0].asciiLowercased), !parts[1].isEmpty,
            parts[1].utf8.allSatisfy({ $0.isWord || $0 == Byte.hyphen || $0 == Byte.period })
        else { return nil }
        let inlines = Array(content.inlines.dropFirst())
        let rest = InlineContent(text: InlineContent.plain(inlines), inlines: inlines)
        guard let colon = rest.described.firstIndex(where: { $0 != " " }), rest.described[colon] == ":" else {
            return nil
        }
        let words = String(rest.described[rest.described.index(after: colon)...]).trimmed
        let plain = String(InlineContent.plain(rest.inlines).trimmed.dropFirst()).trimmed
        return HeaderFacts(
            name: label, description: plain, isRequired: HeaderValues.isRequired(plain, column: nil),
            allowedValues: HeaderValues.allowed(in: words, header: label), source: piece.source)
    }

    private static func header(
        _ text: String, _ described: String, isMarked: Bool, page: String, line: Int
    ) -> HeaderFacts? {
        guard text.utf8.count <= 2000, let colon = text.firstIndex(of: ":") else { return nil }
        let name = String(text[..<colon]).trimmed
        guard let first = name.utf8.first, first.isLetter, name.utf8.count <= 48,
            name.utf8.allSatisfy({ $0.isWord || $0 == Byte.hyphen }),
            known.contains(name.asciiLowercased) || isMarked && name.utf8.contains(Byte.hyphen)
        else { return nil }
        let value = String(text[text.index(after: colon)...]).trimmed
        let words = described.firstIndex(of: ":").map { String(described[described.index(after: $0)...]).trimmed }
        return HeaderFacts(
            name: name, description: value, isRequired: HeaderValues.isRequired(value, column: nil),
            allowedValues: HeaderValues.allowed(in: words ?? value, header: name),
            source: Place(page: page, line: line))
    }

    private static let known: Set<String> = [
        "authorization", "accept", "content-type", "content-length", "content-range", "prefer", "if-match",
        "if-none-match", "consistencylevel", "accept-language", "workbook-session-id", "client-request-id",
        "user-agent", "range",
    ]
}
