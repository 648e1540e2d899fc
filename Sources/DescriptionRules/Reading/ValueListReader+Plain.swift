import GraphGenBase

extension ValueListReader {
    /// `NONE, LOW, MEDIUM`: single words between commas up to the end of the sentence; anything else is prose.
    func plainList(_ start: Int, _ isTranslated: Bool) -> List? {
        var list = List(values: [], end: start, isCode: false)
        var token = start
        while token < tokens.count {
            let quote = tokens[token].word
            let isQuoted = quote != 0 && (quote == known.quote || quote == known.apostrophe)
            if isQuoted { token += 1 }
            guard token < tokens.count, tokens[token].kind == .word, !known.isListSeparator(tokens[token].word) else {
                return nil
            }
            list.values.append(words.text(of: token))
            token += 1
            if isQuoted, token < tokens.count, tokens[token].word == quote { token += 1 }
            token = afterNumber(token)
            token = afterMeaning(token, &list)
            list.end = token
            if token >= tokens.count || known.endsSentence(tokens[token].word) { break }
            if isTranslated, known.isTail(tokens[token].word) { break }
            var next = afterSeparators(token)
            // "`a`, b y c"
            if isTranslated, next < tokens.count, known.isTranslatedSeparator(tokens[next].word) { next += 1 }
            guard next > token else { return nil }
            token = next
        }
        // Of a language without spaces or of prose, no words are values.
        if isTranslated, !list.values.allSatisfy(Self.isPlainValue) { return nil }
        return list.values.count > 1 ? list : nil
    }

    private static func isPlainValue(_ value: String) -> Bool {
        value.utf8.allSatisfy { $0.isLetter && $0 < 0x80 || $0.isDigit || $0 == Byte.underscore }
    }

    // `LightBlue=0`
    private func afterNumber(_ token: Int) -> Int {
        guard token + 1 < tokens.count, tokens[token].kind == .mark, tokens[token].word == known.equals,
            tokens[token + 1].kind == .number
        else { return token }
        return token + 2
    }
}
