extension ValueListReader {
    // Skips what an item means: `(…)`, `- …`, `: …`, `for …`.
    func afterMeaning(_ start: Int, _ list: inout List) -> Int {
        guard start < tokens.count, !opensNextItem(start) else { return start }
        let next = tokens[start]
        if next.word == known.open, known.open != 0 {
            let first = start + 1 < tokens.count && tokens[start + 1].word == known.the ? start + 2 : start + 1
            if first < tokens.count, known.isDefault(tokens[first].word) {
                list.defaultValue = list.values.last
            }
            return afterParenthesis(start)
        }
        if next.kind == .mark, next.word == known.hyphen || next.word == known.colon {
            return afterDefinition(start, &list)
        }
        if next.kind == .word, known.explains(next.word) {
            var token = start + 1
            // "`a` to shine" explains, "`a` to `b`" is a series.
            if next.word == known.to, token < tokens.count, tokens[token].kind == .code { return start }
            while token < tokens.count, token - start < 30, tokens[token].word != known.comma,
                !known.endsSentence(tokens[token].word), !separatesItems(token)
            {
                token = tokens[token].word == known.open ? max(afterParenthesis(token), token + 1) : token + 1
            }
            return token
        }
        return start
    }

    // "`a` for stop or `b` for go"
    private func separatesItems(_ token: Int) -> Bool {
        token + 1 < tokens.count && tokens[token + 1].kind == .code && tokens[token].kind == .word
            && known.isListSeparator(tokens[token].word)
    }

    private func afterParenthesis(_ start: Int) -> Int {
        var depth = 0
        for token in start..<min(start + 60, tokens.count) {
            if tokens[token].word == known.open { depth += 1 }
            if tokens[token].word == known.close {
                depth -= 1
                if depth == 0 { return token + 1 }
            }
        }
        return start
    }

    // Of a list of definitions, sentences may stand between one item and the next, which has its own `:` or `-`.
    private func afterDefinition(_ start: Int, _ list: inout List) -> Int {
        var token = start + 1
        while token + 1 < tokens.count, token - start < 80 {
            if tokens[token].kind == .code, definitionMark(of: token) == tokens[start].word { return token }
            if tokens[token].startsLine, known.opensList(tokens[token].word) { list.isOpen = true }
            token += 1
        }
        token = start + 1
        while token < tokens.count, token - start < 40, !known.endsClause(tokens[token].word) { token += 1 }
        return token
    }

    // What stands after an item, or after an item and its number: "`a`: ...", "`a` (0): ..."
    private func definitionMark(of item: Int) -> UInt16 {
        let next = item + 1
        guard tokens[next].word == known.open else { return tokens[next].word }
        let end = afterParenthesis(next)
        return end < tokens.count ? tokens[end].word : 0
    }
}
