/// Tries one phrase at one place.
struct PhraseMatcher {
    /// What the words of a match say besides themselves.
    struct Captures: Sendable {
        var minimums: [NumericBound] = []
        var maximums: [NumericBound] = []
        var numbers: [NumericBound] = []
        /// Tokens that name another property.
        var name: Range<Int>?
        /// The literal of a default.
        var value: String?
        /// Quoted text.
        var quoted: String?
        var operators: [String] = []
        /// The items of a list as written.
        var values: [String] = []
    }

    let words: Words
    let known: KnownWords

    /// The token after the match, or nil.
    func match(_ phrase: Phrase, at start: Int, _ captures: inout Captures) -> Int? {
        step(phrase.elements, 0, start, &captures)
    }

    private func step(_ elements: [Phrase.Element], _ first: Int, _ start: Int, _ captures: inout Captures) -> Int? {
        var token = start
        let tokens = words.tokens
        var element = first
        while element < elements.count {
            if case .end = elements[element] {
                guard isClauseEnd(token) else { return nil }
                element += 1
                continue
            }
            if case .unit = elements[element] {
                if token < tokens.count, known.isUnit(tokens[token].word) { token += 1 }
                element += 1
                continue
            }
            guard token < tokens.count else { return nil }
            switch elements[element] {
            case .word(let id):
                guard tokens[token].word == id, id != 0 else { return nil }
                token += 1
            case .number(let role):
                guard let number = tokens[token].number else { return nil }
                switch role {
                case .minimum: captures.minimums.append(number)
                case .maximum: captures.maximums.append(number)
                case .exact: captures.numbers.append(number)
                }
                token += 1
            case .anyWord:
                guard tokens[token].kind == .word || tokens[token].kind == .code else { return nil }
                token += 1
            case .gap(let most):
                return gap(most, elements, element + 1, token, &captures)
            default:
                guard let end = ListReader(words: words, known: known).read(elements[element], at: token, &captures)
                else { return nil }
                token = end
            }
            element += 1
        }
        return token
    }

    // Shortest first: a phrase means the nearest number, not the last one of the sentence.
    private func gap(
        _ most: Int, _ elements: [Phrase.Element], _ element: Int, _ start: Int, _ captures: inout Captures
    ) -> Int? {
        var token = start
        for skipped in 0...most {
            var attempt = captures
            if let end = step(elements, element, token, &attempt) {
                captures = attempt
                return end
            }
            guard skipped < most, token < words.tokens.count, !known.endsSentence(words.tokens[token].word) else {
                return nil
            }
            token += 1
        }
        return nil
    }

    /// Whether a clause ends before a token: at `.`, `;`, `,`, `)`, the end, or `Inherited from`.
    func isClauseEnd(_ token: Int) -> Bool {
        guard token < words.tokens.count else { return true }
        let next = words.tokens[token]
        if known.endsClause(next.word) { return true }
        return next.word == known.inherited && token + 1 < words.tokens.count
            && words.tokens[token + 1].word == known.from
    }
}
