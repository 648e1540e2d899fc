/// What around the words of a rule leaves it no rule of the property's value: a condition, another subject, or a value that
/// is spoken of instead of the property.
struct RuleScope {
    private let tokens: [Token]
    private let known: KnownWords

    init(words: Words, known: KnownWords) {
        tokens = words.tokens
        self.known = known
    }

    /// What leaves words no rule.
    enum Limit {
        /// They hold at times only, as these tokens say.
        case condition(Range<Int>)
        /// They are of something else.
        case other
    }

    /// What leaves words no rule of the property; nil where they are one.
    func limit(of effect: RuleEffect, _ range: Range<Int>) -> Limit? {
        guard effect.isBound || effect.isDemand || effect.isValueList else { return nil }
        if !effect.isValueList, let start = limit(after: range.upperBound, effect) {
            return .condition(start..<clauseEnd(start))
        }
        let start = sentenceStart(range.lowerBound)
        if let end = conditionEnd(from: start, before: range.lowerBound) { return .condition(start..<end) }
        if effect.isBound { return isOfOther(start..<range.lowerBound) ? .other : nil }
        return effect == .immutable && isOfValue(start, range) ? .other : nil
    }

    // "… between 1 and 5 if lit", "… cannot be updated with only such permissions", ", unless it is lit"
    private func limit(after end: Int, _ effect: RuleEffect) -> Int? {
        guard end < tokens.count else { return nil }
        if known.sets(condition: tokens[end].word) { return tokens[end].followsBreak ? nil : end }
        if tokens[end].word == known.comma, end + 1 < tokens.count {
            return known.excepts(tokens[end + 1].word) ? end + 1 : nil
        }
        switch effect {
        case .immutable: return known.narrowsChange(tokens[end].word) && !tellsOfCreation(end) ? end : nil
        case .readOnly: return known.narrowsReading(tokens[end].word) && !tokens[end].followsBreak ? end : nil
        // Of a count "for" tells the use: "up to 25 lamps for parties".
        default: return effect.isBound && effect != .items ? caseOfBound(from: end) : nil
        }
    }

    // "… after it is created" is said of every value.
    private func tellsOfCreation(_ start: Int) -> Bool {
        tokens[start..<min(start + 9, tokens.count)].prefix { !known.endsSentence($0.word) }
            .contains { known.isCreation($0.word) }
    }

    // "… between 1 and 30 for guests", "… 200 characters in the case of mail and 100 otherwise"; "for this property" is none.
    private func caseOfBound(from end: Int) -> Int? {
        let next = end + 1 < tokens.count ? tokens[end + 1].word : 0
        if known.isFor(tokens[end].word), end + 1 < tokens.count, !tokens[end].followsBreak {
            return known.means(thisProperty: next) || known.isExample(next) ? nil : end
        }
        var token = end
        while token < tokens.count, token - end < Self.reach, !known.endsSentence(tokens[token].word) {
            if known.isOtherwise(tokens[token].word) { return end }
            token += 1
        }
        return nil
    }

    private func clauseEnd(_ start: Int) -> Int {
        var end = start
        while end < tokens.count, end - start < Self.reach, !known.endsSentence(tokens[end].word),
            tokens[end].word != known.close || known.close == 0
        {
            end += 1
        }
        return end
    }

    /// The first token of the sentence, or of the parenthesis, that a token stands in.
    private func sentenceStart(_ token: Int) -> Int {
        var start = token
        var depth = 0
        while start > 0, token - start < Self.reach {
            let word = tokens[start - 1].word
            if known.endsSentence(word) || tokens[start].followsBreak { break }
            if word != 0, word == known.close { depth += 1 }
            if word != 0, word == known.open {
                if depth == 0 { break }
                depth -= 1
            }
            start -= 1
        }
        return start
    }

    /// How far back a sentence may begin, in tokens.
    private static let reach = 60

    // "If the lamp is lit, …", "For lit lamps: …"; not "If set, …", which every value is.
    private func conditionEnd(from start: Int, before end: Int) -> Int? {
        guard start < end, known.opensCondition(tokens[start].word) else { return nil }
        if known.isExample(tokens[start + 1].word) { return nil }
        guard let comma = (start..<end).first(where: { known.endsCondition(tokens[$0].word) }) else { return nil }
        return (start + 1..<comma).allSatisfy { known.saysGiven(tokens[$0].word) } ? nil : comma
    }

    // "The difference between the two can't …", "The length of the text generated can't …". The first sentence tells what the
    // property itself is.
    private func isOfOther(_ range: Range<Int>) -> Bool {
        guard range.lowerBound > 0 else { return false }
        if range.contains(where: { known.isOtherSubject(tokens[$0].word) }) { return true }
        guard let making = range.first(where: { known.makes(tokens[$0].word) }) else { return false }
        return (range.lowerBound..<making).contains { known.isMeasure(tokens[$0].word) }
    }

    // "`a` can only be set on creation. It can't be updated later. Other values can."
    private func isOfValue(_ start: Int, _ range: Range<Int>) -> Bool {
        if start > 1, known.isPronoun(tokens[start].word), known.endsSentence(tokens[start - 1].word) {
            let previous = sentenceStart(start - 1)
            if tokens[previous].kind == .code { return true }
        }
        var next = range.upperBound
        while next < tokens.count, !known.endsSentence(tokens[next].word) { next += 1 }
        return next + 1 < tokens.count && known.opensList(tokens[next + 1].word)
    }
}
