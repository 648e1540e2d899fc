import GraphGenBase

extension ValueListReader {
    /// A list of bare words, each at the start of a line and followed by nothing or by what it means; nil when the lines
    /// say something else. The cells of a table in a cell are such lines: a head of two, then words and meanings in turn.
    ///
    ///     alpha - the first
    ///     beta - the second
    func lineList(_ start: Int) -> List? {
        guard start < tokens.count, tokens[start].startsLine else { return nil }
        var list = List(values: [], end: start, isCode: false)
        var token = start
        let isTable = isHead(start)
        if isTable { token = nextLine(nextLine(start)) }
        while token < tokens.count, isLineItem(token), !isTable || nextLine(token) < tokens.count {
            list.values.append(words.text(of: token))
            list.end = token + 1
            token = isTable ? nextLine(nextLine(token)) : nextLine(token)
        }
        return list.values.count > 1 ? list : nil
    }

    private func isLineItem(_ start: Int) -> Bool {
        guard tokens[start].startsLine, tokens[start].kind == .word else { return false }
        let next = start + 1
        guard next < tokens.count, !tokens[next].startsLine else { return true }
        guard tokens[next].kind == .mark else { return false }
        let mark = tokens[next].word
        // "Default. It is ..." is a sentence, "default." an item.
        if known.endsClause(mark) { return nextLine(next) == next + 1 }
        return mark == known.colon || mark == known.open || mark == known.hyphen && tokens[next].hasSpaceBefore
    }

    private func nextLine(_ start: Int) -> Int {
        var token = start + 1
        while token < tokens.count, !tokens[token].startsLine { token += 1 }
        return token
    }

    private func isHead(_ start: Int) -> Bool {
        let second = nextLine(start)
        guard second == start + 1, second < tokens.count else { return false }
        return Self.names.contains(words.text(of: start).lowercased())
            && Self.meanings.contains(words.text(of: second).lowercased())
    }

    private static let names: Set = ["value", "member", "name", "option"]
    private static let meanings: Set = ["description", "meaning"]
}
