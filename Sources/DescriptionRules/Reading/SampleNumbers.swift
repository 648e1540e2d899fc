import GraphGenBase

/// Numbers that bound nothing because of where they stand: in a literal, in an example, in a condition.
///
/// Rules read past such places; the coverage report asks here why a number was left.
struct SampleNumbers {
    let words: Words
    let known: KnownWords

    /// The id of the look-alike that explains the number of a token; nil when none does.
    func reason(_ index: Int) -> String? {
        if isInLiteral(words.tokens[index]) { return "look-alike.literal" }
        if isQuoted(index) { return "look-alike.quoted" }
        return clause(index)
    }

    // MARK: Literals

    /// Whether the text without spaces around a token is a date, an id, a link or an address.
    private func isInLiteral(_ token: Token) -> Bool {
        let bytes = words.bytes
        var start = token.start
        while start > 0, !Self.separates(bytes[start - 1]) { start -= 1 }
        var end = token.end
        while end < bytes.count, !Self.separates(bytes[end]) { end += 1 }
        return Self.isLiteral(bytes[start..<end])
    }

    private static func isLiteral(_ run: ArraySlice<UInt8>) -> Bool {
        var (hyphens, dots, colons, slashes, letters, digits) = (0, 0, 0, 0, 0, 0)
        for byte in run {
            switch byte {
            case Byte.hyphen: hyphens += 1
            case Byte.period: dots += 1
            case Byte.colon: colons += 1
            case Byte.slash: slashes += 1
            case let byte where byte.isLetter: letters += 1
            case let byte where byte.isDigit: digits += 1
            default: break
            }
        }
        if colons > 0, slashes > 1 { return true }  // https://contoso.com/1
        if hyphens >= 2, digits >= 8 { return true }  // 2014-01-01T00:00:00Z, a GUID
        return dots >= 3 && letters == 0 && digits >= 4  // 10.0.0.0/8
    }

    private static func separates(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == Byte.backtick || byte == Byte.quote || byte == Byte.leftParenthesis
            || byte == Byte.rightParenthesis || byte == Byte.comma || byte == Byte.semicolon
    }

    /// Whether the number stands between quotation marks: `"0-26"`, `'100'`.
    private func isQuoted(_ index: Int) -> Bool {
        func holds(_ token: Int, _ mark: UInt16) -> Bool {
            words.tokens.indices.contains(token) && words.tokens[token].word == mark
        }
        if holds(index - 1, known.apostrophe), holds(index + 1, known.apostrophe) { return true }
        let before = words.tokens[..<index].count { $0.word == known.quote }
        return before % 2 == 1 && words.tokens[index...].contains { $0.word == known.quote }
    }

    // MARK: Clauses

    /// Whether the sentence says before the number that an example follows, or begins with a condition.
    private func clause(_ index: Int) -> String? {
        var first = index
        while first > 0, index - first < Self.reach, !known.endsSentence(words.tokens[first - 1].word) { first -= 1 }
        let texts = (first..<index).map { words.text(of: $0).lowercased() }
        if let opening = texts.first(where: { $0.first?.isLetter ?? false }), Self.conditions.contains(opening) {
            return "look-alike.condition"
        }
        for (place, text) in texts.enumerated() {
            let next = place + 1 < texts.count ? texts[place + 1] : ""
            if Self.examples.contains(text) || Self.examples.contains("\(text) \(next)") {
                return "look-alike.in-example"
            }
        }
        return nil
    }

    /// How far back an example may begin, in tokens.
    private static let reach = 60
    private static let conditions: Set<String> = ["if", "when"]
    private static let examples: Set<String> = [
        "for example", "for instance", "example :", "examples :", "e.g", "e.g.", "such as",
    ]
}
