extension ValueListReader {
    /// A list of code spans as machines translate them: in any order, with commas where none are or none where they are, with
    /// a full stop in between, and with words such as "の", "sind folgende" and "である" around them; nil where there is none.
    func translatedList(_ start: Int) -> List? {
        guard let first = firstItem(start) else { return nil }
        var list = List(values: [], end: start, isCode: true)
        var next: Int? = first
        while let item = next, item < tokens.count {
            list.values.append(words.text(of: item))
            list.end = item + 1
            let end = afterMeaning(item + 1, &list)
            if end > item + 1 { list.end = end }
            next = nextItem(list.end)
        }
        // Words that nobody knows may say something else about a single span.
        return list.values.count > 1 || first - start <= 1 ? list : nil
    }

    /// The first code span behind the introduction: some words, but no other sentence, stand before it.
    private func firstItem(_ start: Int) -> Int? {
        var token = start
        while token < tokens.count, token - start <= Self.farthest {
            if tokens[token].kind == .code { return token }
            if tokens[token].kind == .number { return nil }
            if known.endsSentence(tokens[token].word),
                token + 1 >= tokens.count || tokens[token + 1].kind != .code
            {
                return nil
            }
            token += 1
        }
        return nil
    }

    /// The code span behind separators and words that say nothing; behind the end of the sentence only one that goes on as
    /// a list does.
    private func nextItem(_ start: Int) -> Int? {
        var token = start
        var isBehindSentence = false
        while token < tokens.count, token - start <= Self.widest {
            let word = tokens[token].word
            if tokens[token].kind == .code {
                return !isBehindSentence || goesOn(behind: token) ? token : nil
            }
            if known.endsSentence(word), !isBehindSentence {
                isBehindSentence = true
            } else if !known.isListSeparator(word), !known.isTranslatedSeparator(word), !known.isTranslatedFiller(word),
                !known.isTail(word), word != known.quote || word == 0
            {
                return nil
            }
            token += 1
        }
        return nil
    }

    private func goesOn(behind item: Int) -> Bool {
        guard item + 1 < tokens.count else { return true }
        let next = tokens[item + 1]
        return next.kind == .code || known.endsSentence(next.word) || known.isListSeparator(next.word)
            || known.isTranslatedSeparator(next.word) || known.isTranslatedFiller(next.word)
    }

    /// Tokens before the first item, and between two.
    private static let farthest = 8
    private static let widest = 8
}
