/// The phrases by what they begin with: most are ruled out by the first two tokens of a place.
struct PhraseIndex: Sendable {
    /// A phrase with the rule it belongs to.
    struct Entry: Sendable {
        let rule: Int
        let phrase: Phrase
        /// Its place in the tables: of two equally long matches the first counts.
        let order: Int
    }

    /// Phrases that go on alike.
    private struct Group: Sendable {
        let second: Second
        var entries: [Entry]
    }

    /// What a phrase asks of its second token.
    private enum Second: Hashable, Sendable {
        case word(UInt16)
        case number
        case any
    }

    /// By first word; a group for each second token.
    private var byWord: [[Group]]
    /// By first word, the second words of its phrases as bits of their numbers; all bits where some ask for no word.
    private var seconds: [UInt64]
    private var byNumber: [Group] = []
    private var byCode: [Group] = []

    /// Files phrases; `words` is how many words the vocabulary holds.
    init(_ phrases: [(rule: Int, phrase: Phrase)], words: Int, _ known: KnownWords) {
        byWord = Array(repeating: [], count: words)
        for (order, item) in phrases.enumerated() {
            let entry = Entry(rule: item.rule, phrase: item.phrase, order: order)
            switch item.phrase.elements.first {
            case .word(let word): Self.add(entry, to: &byWord[Int(word)])
            case .number: Self.add(entry, to: &byNumber)
            case .code: Self.add(entry, to: &byCode)
            case .literal:
                Self.add(entry, to: &byCode)
                Self.add(entry, to: &byNumber)
                for word in known.truth { Self.add(entry, to: &byWord[Int(word)]) }
            default: break
            }
        }
        seconds = byWord.map { groups in
            groups.reduce(0) { bits, group in
                if case .word(let word) = group.second { return bits | Self.bit(of: word) }
                return .max
            }
        }
    }

    private static func add(_ entry: Entry, to groups: inout [Group]) {
        let second = second(of: entry.phrase)
        if let index = groups.firstIndex(where: { $0.second == second }) {
            groups[index].entries.append(entry)
        } else {
            groups.append(Group(second: second, entries: [entry]))
        }
    }

    private static func second(of phrase: Phrase) -> Second {
        guard phrase.elements.count > 1 else { return .any }
        switch phrase.elements[1] {
        case .word(let word): return .word(word)
        case .number: return .number
        default: return .any
        }
    }

    private static func bit(of word: UInt16) -> UInt64 { 1 << UInt64(word & 63) }

    /// Hands over the phrases that may begin at a token before another.
    func visit(_ first: Token, before next: Token?, _ known: KnownWords, _ body: (Entry) -> Void) {
        if first.word != 0 {
            let bits = seconds[Int(first.word)]
            if bits == .max || bits & Self.bit(of: next?.word ?? 0) != 0 {
                visit(byWord[Int(first.word)], next, known, body)
            }
        }
        if first.number != nil { visit(byNumber, next, known, body) }
        if first.kind == .code { visit(byCode, next, known, body) }
    }

    private func visit(_ groups: [Group], _ next: Token?, _ known: KnownWords, _ body: (Entry) -> Void) {
        for index in groups.indices {
            let goesOn =
                switch groups[index].second {
                case .word(let word): word == next?.word
                case .number: next.map { $0.number != nil || known.number($0.word) != nil } ?? false
                case .any: true
                }
            guard goesOn else { continue }
            // Looked at where it is: a copy costs more than ruling one out.
            for entry in groups[index].entries.indices { body(groups[index].entries[entry]) }
        }
    }
}
