import GraphGenBase
import Markdown

/// "Inherits from base policy type": a base type that a sentence describes instead of naming it.
enum DescribedBase {
    /// The name that such words make, as types that others derive from are called: `policyBase`. Whether there is such a
    /// type only the other pages tell.
    static func find(in content: InlineContent) -> String? {
        guard content.text.has("inherits from") else { return nil }
        let text = FlatText(content)
        guard let start = text.bytes.firstIndex(of: "inherits from") else { return nil }
        let end = text.sentenceEnd(of: start)
        var words = text.bytes[(start + 13)..<end].prefix { $0 != Byte.comma }
            .split { !$0.isWord }.map { String(bytes: $0) }
        while let first = words.first, articles.contains(first.asciiLowercased) { words.removeFirst() }
        guard words.first?.asciiLowercased == "base",
            let last = words.firstIndex(where: { nouns.contains($0.asciiLowercased) }), (2...4).contains(last)
        else { return nil }
        let described = words[1..<last].map(\.asciiLowercased)
        return described[0] + described.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + "Base"
    }

    private static let articles: Set<String> = ["the", "a", "an"]
    private static let nouns: Set<String> = ["type", "class", "resource", "entity"]
}
