/// Reads rules out of descriptions. Descriptions repeat from page to page, so each text is read once.
package struct RuleReader {
    private let book: RuleBook
    private var cache: [Description: [Reading]] = [:]

    private struct Description: Hashable {
        var text: String
        var breaks: [Int]
    }

    package init(book: RuleBook = .shared) { self.book = book }

    /// Everything the rules read in a text, in order; look-alikes are left out.
    package mutating func readings(of text: String, breaks: [Int] = []) -> [Reading] {
        if text.isEmpty { return [] }
        let description = Description(text: text, breaks: breaks)
        if let known = cache[description] { return known }
        let readings = Self.read(text, breaks: breaks, book).filter { $0.effect != .lookAlike }
        cache[description] = readings
        return readings
    }

    /// Everything the rules read in a text, look-alikes included.
    package static func read(_ text: String, breaks: [Int] = [], _ book: RuleBook = .shared) -> [Reading] {
        let words = Tokenizer.words(of: text, breaks: breaks, book.vocabulary)
        let matcher = PhraseMatcher(words: words, known: book.known)
        let lists = ValueListReader(words: words, known: book.known)
        let scope = RuleScope(words: words, known: book.known)
        var readings: [Reading] = []
        var token = 0
        var labelPlace = -1
        while token < words.tokens.count {
            guard let match = best(at: token, isLabelPlace: token == labelPlace, words, matcher, book) else {
                token += 1
                continue
            }
            let rule = book.rules[match.entry.rule]
            var end = match.end
            if rule.effect.isValueList {
                guard let list = lists.read(from: match.end, isTranslated: match.entry.phrase.isTranslated),
                    lists.fits(list, rule.effect)
                else {
                    // "It must be" begins other sentences too.
                    let begins = rule.effect == .enumerationValues || rule.effect == .onlyValue
                    token = begins ? token + 1 : max(match.end, token + 1)
                    continue
                }
                end = list.end
                if list.values.isEmpty {
                    token = max(end, token + 1)
                    continue
                }
                if let limit = scope.limit(of: rule.effect, token..<end) {
                    readings.append(reading(rule, limit, token..<end, words))
                    token = max(end, token + 1)
                    continue
                }
                readings.append(reading(rule, list: list, token..<end, words))
                if let value = list.defaultValue, rule.effect != .forbiddenValues {
                    readings.append(reading(marking: value, token..<end, words))
                }
            } else {
                if rule.effect == .deprecated { end = sentenceEnd(end, words, book.known) }
                let captures = matcher.captures(of: match.entry.phrase, at: token)
                if let limit = scope.limit(of: rule.effect, token..<end) {
                    readings.append(reading(rule, limit, token..<end, words))
                } else {
                    readings.append(reading(rule, captures, token..<end, words))
                }
            }
            token = max(end, token + 1)
            if rule.effect.isLabel, token < words.tokens.count, book.known.joinsLabels(words.tokens[token].word) {
                labelPlace = token + 1
            }
        }
        return readings
    }

    // "Must be positive if …" explains the number and is no rule of every value.
    private static func reading(
        _ rule: PhraseRule, _ limit: RuleScope.Limit, _ range: Range<Int>, _ words: Words
    ) -> Reading {
        guard case .condition(let condition) = limit else {
            return reading(PhraseRule("look-alike.other-subject", .lookAlike, []), Captures(), range, words)
        }
        var reading = reading(PhraseRule(rule.id, .conditional, []), Captures(), range, words)
        reading.condition = words.text(condition)
        return reading
    }

    private struct Match {
        var entry: PhraseIndex.Entry
        var end: Int
    }

    // The longest match; of two equally long ones the first in the table.
    private static func best(
        at token: Int, isLabelPlace: Bool, _ words: Words, _ matcher: PhraseMatcher, _ book: RuleBook
    ) -> Match? {
        let first = words.tokens[token]
        let isLabelPlace = isLabelPlace || followsRemark(token, words, book.known)
        let next = token + 1 < words.tokens.count ? words.tokens[token + 1] : nil
        var best: Match?
        book.phrases.visit(first, before: next, book.known) { entry in
            switch entry.phrase.anchor {
            case .none: break
            case .sentence where first.opensSentence || isLabelPlace: break
            case .sentenceOrCapital where first.opensSentence || first.isCapital || isLabelPlace: break
            default: return
            }
            guard let end = matcher.end(of: entry.phrase, at: token), end > token else { return }
            if let best, end < best.end || end == best.end && entry.order > best.entry.order { return }
            // `Read-only<br>For details, ...` is no condition.
            if book.rules[entry.rule].effect == .lookAlike,
                words.tokens[(token + 1)..<end].contains(where: \.followsBreak)
            {
                return
            }
            best = Match(entry: entry, end: end)
        }
        return best
    }

    // `Note: this property is deprecated`
    private static func followsRemark(_ token: Int, _ words: Words, _ known: KnownWords) -> Bool {
        token > 1 && words.tokens[token - 1].word == known.colon && known.isRemark(words.tokens[token - 2].word)
    }

    private static func reading(
        _ rule: PhraseRule, _ captures: Captures, _ range: Range<Int>, _ words: Words
    ) -> Reading {
        Reading(
            rule: rule.id, effect: rule.effect, captures: captures, name: captures.name.map { words.text($0) },
            text: words.text(range),
            bytes: words.tokens[range.lowerBound].start..<words.tokens[range.upperBound - 1].end)
    }

    private static func reading(
        _ rule: PhraseRule, list: ValueListReader.List, _ range: Range<Int>, _ words: Words
    ) -> Reading {
        var captures = Captures()
        captures.values = list.values
        captures.numbers = list.numbers
        var reading = reading(rule, captures, range, words)
        reading.isCodeList = list.isCode
        return reading
    }

    private static func reading(marking value: String, _ range: Range<Int>, _ words: Words) -> Reading {
        var captures = Captures()
        captures.value = value
        return reading(PhraseRule("default.marked", .defaultValue, []), captures, range, words)
    }

    private static func sentenceEnd(_ token: Int, _ words: Words, _ known: KnownWords) -> Int {
        var end = token
        while end < words.tokens.count, !known.endsSentence(words.tokens[end].word) { end += 1 }
        return end
    }
}
