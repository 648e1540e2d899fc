/// What the rules make of descriptions: how often each reads something, and the numbers that none explains.
package struct RuleCoverage: Sendable {
    /// A number in a description that no rule took and no known look-alike explains.
    package struct UnreadNumber: Sendable, Hashable {
        /// The number as written.
        package var number: String
        /// The sentence it stands in.
        package var sentence: String
    }

    /// How often each rule or look-alike matched, by id.
    package private(set) var matches: [String: Int] = [:]
    /// Numbers that nothing explains, in the order they were met.
    package private(set) var unread: [UnreadNumber] = []

    private let book: RuleBook

    /// Makes an empty record.
    package init() { book = .shared }

    /// Takes a description into account: plain text with code spans between backticks. Returns what is unread in it.
    @discardableResult
    package mutating func read(_ description: String) -> [UnreadNumber] {
        let readings = RuleReader.read(description, book)
        for reading in readings { matches[reading.rule, default: 0] += 1 }
        let words = Tokenizer.words(of: description, book.vocabulary)
        let samples = SampleNumbers(words: words, known: book.known)
        var found: [UnreadNumber] = []
        var next = 0
        for (index, token) in words.tokens.enumerated() where token.kind == .number {
            // Readings are in order and do not overlap.
            while next < readings.count, readings[next].bytes.upperBound <= token.start { next += 1 }
            if next < readings.count, readings[next].bytes.contains(token.start) { continue }
            if let reason = samples.reason(index) {
                matches[reason, default: 0] += 1
                continue
            }
            found.append(UnreadNumber(number: words.text(of: index), sentence: sentence(around: index, words)))
        }
        unread += found
        return found
    }

    private func sentence(around index: Int, _ words: Words) -> String {
        var first = index
        // Enough to find the place; a page of numbers must not make a book of sentences.
        while first > 0, index - first < 40, !book.known.endsSentence(words.tokens[first - 1].word) { first -= 1 }
        var last = index
        while last + 1 < words.tokens.count, last - index < 40, !book.known.endsSentence(words.tokens[last + 1].word) {
            last += 1
        }
        return words.text(first..<(last + 1))
    }
}
