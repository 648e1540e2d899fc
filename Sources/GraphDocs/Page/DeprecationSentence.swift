import GraphGenBase
import Markdown

/// A sentence of the introduction that calls the page's subject deprecated.
enum DeprecationSentence {
    /// The sentence; nil when what is deprecated is something else (a property, an older version).
    static func find(in content: InlineContent, about name: String? = nil) -> String? {
        guard stems.contains(where: { content.text.has($0) }) else { return nil }
        let text = FlatText(content)
        for (index, stem) in stems.enumerated() {
            if let found = find(stem, isStrict: index > 0, in: text, about: name) { return found }
        }
        return nil
    }

    /// Whether a title says so at its end or beginning: `(deprecated)`, `[Deprecated]`, `- deprecated`.
    static func marks(_ title: String) -> Bool {
        ["(deprecated)", "[deprecated]", "- deprecated", "– deprecated"].contains { title.has($0) }
    }

    private static func find(_ stem: Needle, isStrict: Bool, in text: FlatText, about name: String?) -> String? {
        var from = 0
        while let index = text.bytes.firstIndex(of: stem, from: from) {
            let start = text.sentenceStart(of: index)
            let end = text.sentenceEnd(of: index)
            let subject = text.bytes[start..<index]
            let isMeant = isOwn(subject) && (!isStrict || isBare(subject))
            if isMeant || name.map({ isName($0, subject) }) ?? false {
                let sentence = withoutLabels(text.bytes[start..<adviceEnd(from: end, in: text)])
                return String(bytes: sentence[sentence.trimmedRange])
            }
            from = end
        }
        return nil
    }

    /// The end of the sentences behind that say what to use instead.
    private static func adviceEnd(from end: Int, in text: FlatText) -> Int {
        var last = end
        for _ in 0..<3 {
            let start = text.bytes.skippingSpaces(from: last)
            guard start < text.bytes.count, start > last || last == 0 else { break }
            let next = text.sentenceEnd(of: start)
            let sentence = text.bytes[start..<next]
            guard next > start,
                advice.contains(where: { sentence.begins(with: $0) })
                    || sentence.firstIndex(ofWord: "instead") != nil
            else { break }
            last = next
        }
        return last
    }

    private static let advice: [Needle] = [
        "use ", "please use ", "instead", "we recommend ", "migrate ", "switch ", "refer to ", "see ",
    ]

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

    /// `This API will`: nothing that could be what is retired instead.
    private static func isBare(_ subject: ArraySlice<UInt8>) -> Bool {
        let words = String(bytes: withoutLabels(subject)).lowercased().split(separator: " ")
        return !words.isEmpty && words.count <= 6
            && words.allSatisfy { word in
                verbs.contains(word)
                    || ["this", "the", "these", "apis", "method", "action", "function", "operation"].contains(word)
            }
    }

    private static func withoutLabels(_ subject: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = subject[subject.trimmedRange]
        // "As of March 2024, this API ..."
        if openings.contains(where: { rest.begins(with: $0) }), let comma = rest.lastIndex(of: Byte.comma) {
            rest = rest[(comma + 1)...]
            rest = rest[rest.trimmedRange]
        }
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

    private static let stems: [Needle] = [
        "deprecat", "be retired", "been retired", "is retired", "no longer supported",
    ]
    private static let openings: [Needle] = ["as of ", "effective ", "starting ", "from ", "since ", "beginning "]
    private static let labels: [Needle] = [
        "[!note]", "[!important]", "[!caution]", "[!warning]", "important:", "note:", "caution:", "warning:",
        "important", "caution", "note", "warning", ":",
    ]
    private static let determiners: [Needle] = ["this ", "the ", "these "]
    private static let nouns: [Needle] = [
        "api", "apis", "resource", "type", "method", "entity", "endpoint", "operation", "action", "function",
        "resource type", "complex type", "enumeration", "enum", "request", "version",
    ]
    private static let others: [Needle] = [
        "property", "properties", "parameter", "older", "previous", "permission", "header", "relationship", "member",
        "value", "functions", "supports", "older version",
    ]
}
