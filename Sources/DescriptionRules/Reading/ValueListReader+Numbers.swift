extension ValueListReader {
    /// `0 - Ready, 1 - Running`: numbers with names of a word or two, up to the end of the sentence.
    func numberedList(_ start: Int) -> List? {
        var list = List(values: [], end: start, isCode: false)
        var token = start
        while token + 2 < tokens.count, tokens[token].kind == .number, let number = tokens[token].number,
            tokens[token + 1].kind == .mark, isJoint(tokens[token + 1].word)
        {
            let first = token + 2
            token = first
            while token < tokens.count, tokens[token].kind == .word, token - first < Self.longestName,
                !known.isListSeparator(tokens[token].word)
            {
                token += 1
            }
            guard token > first else { return nil }
            list.numbers.append(number)
            list.values.append(words.text(first..<token))
            list.end = token
            if token >= tokens.count || known.endsSentence(tokens[token].word) || tokens[token].followsBreak { break }
            let next = afterSeparators(token)
            guard next > token else { return nil }
            token = next
        }
        return list.values.count > 1 ? list : nil
    }

    private func isJoint(_ word: UInt16) -> Bool {
        word != 0 && (word == known.hyphen || word == known.colon || word == known.equals)
    }

    /// The most words of a name; more are a sentence.
    private static let longestName = 3
}
