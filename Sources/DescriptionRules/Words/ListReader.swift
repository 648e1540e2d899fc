import GraphGenBase

/// Reads the elements of a phrase that take more than one token: names, literals, lists.
struct ListReader {
    let words: Words
    let known: KnownWords

    var tokens: [Token] { words.tokens }

    /// The token after the element, or nil.
    func read(_ element: Phrase.Element, at token: Int, _ captures: inout Captures?) -> Int? {
        switch element {
        case .numbers: numbers(token, &captures)
        case .name: name(token, &captures)
        case .value: value(token, &captures, takesWords: true)
        case .literal: value(token, &captures, takesWords: false)
        case .quoted: quoted(token, &captures, toLast: true)
        case .operators: operators(token, &captures)
        case .code: code(token, &captures)
        default: nil
        }
    }

    /// Whether a clause ends before a token.
    func isClauseEnd(_ token: Int) -> Bool {
        guard token < tokens.count else { return true }
        let next = tokens[token].word
        if known.endsClause(next) || known.inherits(next) { return true }
        // "… です。"
        if known.isTail(next) { return token + 1 >= tokens.count || known.endsClause(tokens[token + 1].word) }
        return next != 0 && next == known.inherited && token + 1 < tokens.count
            && tokens[token + 1].word == known.from
    }

    // `5 or 1000`, `15, 30 or 60`, with `null` among them left out; a single number is no list.
    private func numbers(_ start: Int, _ captures: inout Captures?) -> Int? {
        var token = start
        var found: [NumericBound] = []
        var items = 0
        var end: Int?
        while token < tokens.count {
            if let number = tokens[token].number {
                found.append(number)
                captures?.values.append(words.text(of: token))
            } else if tokens[token].word != known.null || tokens[token].word == 0 {
                break
            }
            items += 1
            token += 1
            end = token
            var separators = 0
            while token < tokens.count, isSeparator(token) {
                separators += 1
                token += 1
            }
            if separators == 0 { break }
        }
        guard let end, items > 1, !found.isEmpty else { return nil }
        captures?.numbers += found
        return end
    }

    private func isSeparator(_ token: Int) -> Bool {
        let word = tokens[token].word
        return word != 0 && tokens[token].kind != .code
            && (word == known.comma || word == known.and || word == known.or || known.isTranslatedSeparator(word))
    }

    private func name(_ start: Int, _ captures: inout Captures?) -> Int? {
        // "less than 256 characters" compares with no property.
        if tokens[start].number != nil { return nil }
        var token = start
        while token < tokens.count, token - start < 8, !known.endsName(tokens[token].word) {
            if tokens[token].word == known.inherited, tokens[token].word != 0 { break }
            token += 1
        }
        guard token > start else { return nil }
        captures?.name = start..<token
        return token
    }

    // A code span, a number, quoted text, a truth value, or one bare word that ends the clause.
    private func value(_ start: Int, _ captures: inout Captures?, takesWords: Bool) -> Int? {
        let token = tokens[start]
        if token.kind == .code || token.kind == .number || known.isTruth(token.word) {
            captures?.value = words.text(of: start)
            return start + 1
        }
        if token.kind == .mark {
            guard let end = quoted(start, &captures, toLast: false) else { return nil }
            let literal = captures?.quoted
            captures?.value = literal
            return end
        }
        guard takesWords, token.kind == .word else { return nil }
        // `en-US`
        var end = start + 1
        while end + 1 < tokens.count, tokens[end].word == known.hyphen, !tokens[end].hasSpaceBefore,
            tokens[end + 1].kind == .word || tokens[end + 1].kind == .number, !tokens[end + 1].hasSpaceBefore
        {
            end += 2
        }
        guard isClauseEnd(end) else { return nil }
        captures?.value = words.text(start..<end)
        captures?.isBareValue = true
        return end
    }

    // A pattern goes to the last quotation mark of its kind, since it may hold some; a code span is taken as it is.
    private func quoted(_ start: Int, _ captures: inout Captures?, toLast: Bool) -> Int? {
        if tokens[start].kind == .code {
            captures?.quoted = words.text(of: start)
            return start + 1
        }
        let mark = tokens[start].word
        guard tokens[start].kind == .mark, mark != 0, mark == known.apostrophe || mark == known.quote,
            let last = closing(mark, after: start, toLast: toLast)
        else { return nil }
        captures?.quoted = String(decoding: words.bytes[tokens[start].end..<tokens[last].start], as: UTF8.self)
        return last + 1
    }

    private func closing(_ mark: UInt16, after start: Int, toLast: Bool) -> Int? {
        let rest = tokens[(start + 1)...]
        return toLast
            ? rest.lastIndex { $0.kind == .mark && $0.word == mark }
            : rest.firstIndex { $0.kind == .mark && $0.word == mark }
    }

    // `eq`, `ne`, `NOT` and `in` operators only
    private func operators(_ start: Int, _ captures: inout Captures?) -> Int? {
        var token = start
        var found: [String] = []
        while token < tokens.count {
            let word = tokens[token].word
            if known.isOperator(word) {
                let name = words.text(of: token).lowercased()
                let canonical = name == "startswith" ? "startsWith" : name == "endswith" ? "endsWith" : name
                if !found.contains(canonical) { found.append(canonical) }
            } else if !isSeparator(token), !known.isFiller(word) {
                break
            }
            token += 1
        }
        captures?.operators += found
        return found.isEmpty ? nil : token
    }

    private func code(_ start: Int, _ captures: inout Captures?) -> Int? {
        guard tokens[start].kind == .code else { return nil }
        captures?.value = words.text(of: start)
        return start + 1
    }
}
