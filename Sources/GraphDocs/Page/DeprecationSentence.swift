import Markdown

/// A sentence of the introduction that calls the page's subject deprecated.
enum DeprecationSentence {
    /// The sentence; nil when what is deprecated is something else (a property, an older version).
    static func find(in content: InlineContent, about name: String? = nil) -> String? {
        guard content.text.has(stem) else { return nil }
        let text = FlatText(content)
        var from = 0
        while let index = text.bytes.firstIndex(of: stem, from: from) {
            let start = text.sentenceStart(of: index)
            let end = text.sentenceEnd(of: index)
            let subject = text.bytes[start..<index]
            if isOwn(subject) || name.map({ isName($0, subject) }) ?? false {
                let sentence = withoutLabels(text.bytes[start..<end])
                return String(bytes: sentence[sentence.trimmedRange])
            }
            from = end > index ? end : index + 1
        }
        return nil
    }

    /// `The lamp is`, where the page is about `lamp`.
    private static func isName(_ name: String, _ subject: ArraySlice<UInt8>) -> Bool {
        var rest = withoutLabels(subject)
        if let determiner = determiners.first(where: { rest.begins(with: $0) }) {
            rest = rest[(rest.startIndex + determiner.bytes.count)...]
        }
        let words = String(bytes: rest).lowercased().split(separator: " ")
        return words.first.map(String.init) == name.lowercased() && words.dropFirst().allSatisfy(verbs.contains)
            && words.count > 1
    }

    private static let verbs: Set<Substring> = [
        "is", "are", "has", "have", "been", "will", "be", "now", "resource", "type", "api", "enumeration",
    ]

    private static func withoutLabels(_ subject: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = subject[subject.trimmedRange]
        for label in labels where rest.begins(with: label) {
            rest = rest[(rest.startIndex + label.bytes.count)...]
            rest = rest[rest.trimmedRange]
        }
        return rest
    }

    private static func isOwn(_ subject: ArraySlice<UInt8>) -> Bool {
        let rest = withoutLabels(subject)
        if rest.isEmpty { return true }
        guard determiners.contains(where: { rest.begins(with: $0) }) else { return false }
        guard nouns.contains(where: { rest.firstIndex(ofWord: $0) != nil }) else { return false }
        return !others.contains { rest.firstIndex(ofWord: $0) != nil }
    }

    private static let stem: Phrase = "deprecat"
    private static let labels: [Phrase] = [
        "[!note]", "[!important]", "[!caution]", "[!warning]", "important:", "note:", "caution:", "warning:",
        "important", "caution", "note", "warning", ":",
    ]
    private static let determiners: [Phrase] = ["this ", "the ", "these "]
    private static let nouns: [Phrase] = [
        "api", "apis", "resource", "type", "method", "entity", "endpoint", "operation", "action", "function",
        "resource type", "complex type", "enumeration", "enum", "request", "version",
    ]
    private static let others: [Phrase] = [
        "property", "properties", "parameter", "older", "previous", "permission", "header", "relationship", "member",
        "value", "functions", "supports", "older version",
    ]
}
