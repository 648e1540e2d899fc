/// Tries one phrase at one place.
struct PhraseMatcher {
    private let tokens: [Token]
    private let lists: ListReader
    private let known: KnownWords

    init(words: Words, known: KnownWords) {
        tokens = words.tokens
        lists = ListReader(words: words, known: known)
        self.known = known
    }

    /// The token after the match, or nil.
    func end(of phrase: Phrase, at start: Int) -> Int? {
        var none: Captures?
        return step(phrase.elements, 0, start, &none, phrase.isTranslated)
    }

    /// What a phrase that matches captures.
    func captures(of phrase: Phrase, at start: Int) -> Captures {
        var captures: Captures? = Captures()
        _ = step(phrase.elements, 0, start, &captures, phrase.isTranslated)
        return captures ?? Captures()
    }

    // Without captures to fill, only the end is looked for: most phrases fail at their second word.
    private func step(
        _ elements: [Phrase.Element], _ first: Int, _ start: Int, _ captures: inout Captures?, _ isTranslated: Bool
    ) -> Int? {
        var token = start
        var element = first
        while element < elements.count {
            switch elements[element] {
            case .word(let id):
                guard token < tokens.count, tokens[token].word == id, id != 0 else { return nil }
                token += 1
            case .end:
                guard isClauseEnd(token) || startsAnew(token) else { return nil }
            case .unit:
                if token < tokens.count, known.isUnit(tokens[token].word) { token += 1 }
            case .number(let role):
                guard token < tokens.count, var number = tokens[token].number ?? spelled(token) else { return nil }
                if isTranslated, let grouped = lists.grouped(token) { (number, token) = (grouped.number, grouped.last) }
                switch role {
                case .minimum: captures?.minimums.append(number)
                case .maximum: captures?.maximums.append(number)
                case .exact: captures?.numbers.append(number)
                }
                token += 1
            case .to:
                guard token < tokens.count, let width = known.spanWidth(tokens[token...]) else { return nil }
                token += width
            case .item:
                guard token < tokens.count, known.isItem(tokens[token].word) else { return nil }
                token += 1
            case .thing:
                guard let end = thing(token) else { return nil }
                token = end
            case .anyWord:
                guard token < tokens.count, tokens[token].kind == .word || tokens[token].kind == .code else {
                    return nil
                }
                token += 1
            case .gap(let most):
                return gap(most, elements, element + 1, token, &captures, isTranslated)
            default:
                guard token < tokens.count, let end = lists.read(elements[element], at: token, &captures) else {
                    return nil
                }
                token = end
            }
            element += 1
        }
        return token
    }

    // Shortest first: a phrase means the nearest number, not the last one of the sentence.
    private func gap(
        _ most: Int, _ elements: [Phrase.Element], _ element: Int, _ start: Int, _ captures: inout Captures?,
        _ isTranslated: Bool
    ) -> Int? {
        var token = start
        for skipped in 0...most {
            var attempt = captures
            if let end = step(elements, element, token, &attempt, isTranslated) {
                captures = attempt
                return end
            }
            guard skipped < most, token < tokens.count, !known.endsSentence(tokens[token].word) else { return nil }
            token += 1
        }
        return nil
    }

    // `at least three`, but not `one of`
    private func spelled(_ token: Int) -> NumericBound? {
        guard tokens[token].kind == .word, let number = known.number(tokens[token].word) else { return nil }
        return token + 1 < tokens.count && known.undoesNumber(tokens[token + 1].word) ? nil : number
    }

    // `a lamp of the room`, but not `a lamp that is lit`: up to four words that end the clause
    private func thing(_ start: Int) -> Int? {
        var token = start
        while token < tokens.count, token - start < 4, !isClauseEnd(token), !startsAnew(token) {
            guard tokens[token].kind == .word || tokens[token].kind == .code, !known.narrows(tokens[token].word)
            else { return nil }
            token += 1
        }
        return token > start && (isClauseEnd(token) || startsAnew(token)) ? token : nil
    }

    // `Read-only<br>Then a sentence`, `Read-only Note: ...`
    private func startsAnew(_ token: Int) -> Bool {
        guard token < tokens.count else { return false }
        let word = tokens[token].word
        if tokens[token].followsBreak { return true }
        if word == known.open { return isFreeRemark(token) }
        if word == known.and { return isLabel(token + 1) }
        if word == known.hyphen, tokens[token].hasSpaceBefore { return isSpacedRemark(token) }
        return tokens[token].isCapital
            && known.isRemark(word) && token + 1 < tokens.count && tokens[token + 1].word == known.colon
    }

    // `Read-only and not nullable`
    private func isLabel(_ token: Int) -> Bool {
        guard token < tokens.count else { return false }
        let start = tokens[token].word == known.not ? token + 1 : token
        return start < tokens.count && known.isLabel(tokens[start].word) && isClauseEnd(start + 1)
    }

    // `Read-only (set by the service)`, but not `Read-only (when lit)`
    private func isFreeRemark(_ token: Int) -> Bool {
        guard token + 1 < tokens.count, !known.restrictsFirst(tokens[token + 1].word) else { return false }
        for token in tokens[(token + 1)...] {
            if token.word == known.close || known.endsSentence(token.word) { return true }
            if known.restricts(token.word) { return false }
        }
        return true
    }

    // `Read-only - the name`, but not `Read-only-mode`
    private func isSpacedRemark(_ token: Int) -> Bool {
        token + 1 < tokens.count && tokens[token + 1].hasSpaceBefore && tokens[token + 1].kind == .word
            && isFreeRemark(token)
    }

    /// Whether a clause ends before a token: at `.`, `;`, `,`, `)`, the end, or `Inherited from`.
    package func isClauseEnd(_ token: Int) -> Bool { lists.isClauseEnd(token) }
}
