import GraphGenBase
import Markdown

/// The system query options that running text names: "This method supports the `$select` and `$top` query parameters."
enum QueryProse {
    /// The options of a piece, in reading order; none that the sentence says are not supported.
    static func options(in piece: Outline.Piece) -> [PropertyFacts] {
        guard case .paragraph(let paragraph) = piece.block else { return [] }
        let bare = bareOptions(in: paragraph.content, at: piece.source)
        guard paragraph.content.text.utf8.contains(Byte.dollar) else { return bare }
        let text = FlatText(paragraph.content)
        var mentions: [Mention] = []
        var checked = 0
        var isNegated = false
        var index = text.bytes.startIndex
        while let dollar = text.bytes[index...].firstIndex(of: Byte.dollar) {
            let end = text.bytes.wordEnd(from: dollar + 1)
            index = max(end, dollar + 1)
            let name = "$" + String(bytes: text.bytes[(dollar + 1)..<end])
            guard let option = systemOptions.first(where: { $0.name.asciiLowercased == name.asciiLowercased }) else {
                continue
            }
            // Each byte is looked at once, with room for a phrase that began before.
            if let start = lastSentence(in: text.bytes, from: checked, to: dollar) {
                checked = start
                isNegated = false
            }
            isNegated =
                isNegated
                || negations.isFound(in: text.bytes[max(0, checked - overlap(checked, in: text.bytes))..<dollar])
            checked = dollar
            mentions.append(Mention(option: option, range: dollar..<end, isNegated: isNegated))
        }
        OptionDenial.mark(&mentions, in: text.bytes)
        var found = bare
        for mention in mentions where !mention.isNegated && !found.contains(where: { $0.name == mention.option.name }) {
            found.append(
                PropertyFacts(
                    name: mention.option.name,
                    type: TypeReference(mention.option.type, raw: mention.option.type.rawValue),
                    description: "", source: piece.source))
        }
        return found
    }

    /// Options in code without their dollar sign, in a text that speaks of query options and denies nothing: "supports the
    /// `select` OData query parameter". The first sentence alone, which says what there is.
    private static func bareOptions(in content: InlineContent, at source: Place) -> [PropertyFacts] {
        guard ["query parameter", "query option"].contains(where: { content.text.has($0) }) else { return [] }
        var sentence = ""
        var found: [PropertyFacts] = []
        for inline in content.inlines {
            if case .code(let code) = inline {
                if let option = systemOptions.first(where: { $0.name.dropFirst().lowercased() == code.lowercased() }),
                    !found.contains(where: { $0.name == option.name })
                {
                    found.append(
                        PropertyFacts(
                            name: option.name, type: TypeReference(option.type, raw: option.type.rawValue),
                            description: "", source: source))
                }
                continue
            }
            let text = InlineContent.plain([inline])
            guard let end = text.firstRange(of: ".") else {
                sentence += text
                continue
            }
            sentence += text[..<end.lowerBound]
            break
        }
        return negations.isFound(in: Array(sentence.utf8)) || !sentence.has("support") ? [] : found
    }

    /// The type of a system option by its name; nil for another parameter.
    static func type(of name: String) -> TypeReference? {
        systemOptions.first { $0.name.asciiLowercased == name.asciiLowercased }
            .map { TypeReference($0.type, raw: $0.type.rawValue) }
    }

    /// A place where the text names an option.
    struct Mention {
        var option: (name: String, type: PrimitiveType)
        var range: Range<Int>
        /// The words around it say that it is not supported.
        var isNegated: Bool
    }

    // Where the last sentence begins in a stretch of text; nil when none does.
    private static func lastSentence(in bytes: [UInt8], from: Int, to end: Int) -> Int? {
        var position = end
        while position > from + 1 {
            if bytes[position - 1].isSpace, bytes[position - 2] == Byte.period { return position }
            position -= 1
        }
        return nil
    }

    // How far back a phrase may have begun: the longest is shorter, and none crosses the start of a sentence.
    private static func overlap(_ index: Int, in bytes: [UInt8]) -> Int {
        guard index < bytes.count, bytes[index] == Byte.dollar else { return 0 }
        return bytes[max(0, index - 48)..<index].lastIndex(of: Byte.period).map { index - $0 - 1 } ?? 48
    }

    private static let systemOptions: [(name: String, type: PrimitiveType)] = [
        ("$select", .string), ("$filter", .string), ("$expand", .string), ("$orderby", .string),
        ("$search", .string), ("$top", .int32), ("$skip", .int32), ("$count", .boolean),
        ("$format", .string), ("$apply", .string), ("$skipToken", .string),
        ("$deltaToken", .string),
    ]

    /// Words of a sentence that takes an option away, or only compares.
    private static let negations: PhraseSet = [
        " not ", "n't ", "n’t ", "cannot", "except", "unsupported", " no ", "no support", "without", "other than",
        "nicht", "不支持", "サポートされていません", "サポートしていません", " no ", "não", "ne prend", "pas en charge", "не поддерж",
    ]
}
