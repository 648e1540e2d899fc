import GraphGenBase
import Markdown

/// Reads what the section about query options says that there is not: "This method does not support OData query
/// parameters", "`$filter` is not supported", and which lists it gives as complete: "supports the `$select` and `$top` OData
/// query parameters".
struct QueryLimitReader {
    private var limits = QueryLimits()
    private var isComplete = false
    private var isNothing = false

    /// What the texts of a section say together.
    /// - Parameter named: the options that the section names as there.
    static func limits(of texts: [[UInt8]], named: [String]) -> QueryLimits {
        var reader = Self()
        for text in texts {
            for sentence in QuerySentence.all(in: text) { reader.read(sentence) }
        }
        if texts.count == 1, let only = QuerySentence.all(in: texts[0]).first,
            QueryLimitPhrases.nothing.contains(only.rest.joined(separator: " ").asciiLowercased)
        {
            reader.isNothing = true
        }
        if reader.isComplete || reader.isNothing { reader.limits.complete = named }
        // Of what the section also grants nothing is certain.
        let granted = Set(named.map(\.asciiLowercased))
        reader.limits.denied.removeAll { granted.contains($0.asciiLowercased) }
        return reader.limits
    }

    private mutating func read(_ sentence: QuerySentence) {
        var sentence = sentence
        sentence.takeAll { $0 == "note" }
        if readOperation(sentence) || readExclusion(sentence) { return }
        if sentence.take(QueryLimitPhrases.before) {
            deny(sentence.takeOptions(), unless: sentence)
            return
        }
        sentence.takeAll { $0 == "the" || $0 == "some" }
        let isRest = !sentence.takeAll { $0 == "other" }.isEmpty
        let called = sentence.takeAll(Self.isName)
        let options = sentence.takeOptions()
        sentence.takeAll(Self.isName)
        guard sentence.take(QueryLimitPhrases.afterwards) else { return }
        if !options.isEmpty {
            deny(options, unless: sentence)
        } else if called.contains(where: { QueryLimitPhrases.nouns.contains($0.asciiLowercased) }) {
            // "Some operators are not supported: $count, $search."
            let listed = sentence.takeOptions()
            if !listed.isEmpty {
                deny(listed, unless: sentence)
            } else if sentence.isAll(OptionDenial.places.contains) {
                if isRest { isComplete = true } else { isNothing = true }
            }
        }
    }

    /// "This method does not support …", "This method supports …". Returns whether the sentence is about the operation.
    private mutating func readOperation(_ sentence: QuerySentence) -> Bool {
        var sentence = sentence
        guard sentence.take(QueryLimitPhrases.subjects) else { return false }
        if sentence.take(QueryLimitPhrases.denials) {
            let called = sentence.takeAll(Self.isName)
            let options = sentence.takeOptions()
            if options.isEmpty {
                if called.contains(where: { QueryLimitPhrases.nouns.contains($0.asciiLowercased) }) { isNothing = true }
            } else {
                sentence.takeAll(Self.isName)
                deny(options, unless: sentence)
            }
        } else if !sentence.contains(where: QueryLimitPhrases.opening.contains), sentence.take(QueryLimitPhrases.grants)
        {
            sentence.takeAll { Self.isName($0) || QueryLimitPhrases.purposes.contains($0) }
            let options = sentence.takeOptions()
            let called = sentence.takeAll(Self.isName)
            if !options.isEmpty, sentence.rest.isEmpty || !called.isEmpty { isComplete = true }
        }
        return true
    }

    /// "The **a** and **b** properties of x do not support `$select`." Returns whether the sentence is one of these.
    private mutating func readExclusion(_ sentence: QuerySentence) -> Bool {
        var sentence = sentence
        sentence.takeAll { $0 == "the" }
        let names = sentence.takeAll { $0 != "property" && $0 != "properties" && !QuerySentence.isOption($0) }
        guard let first = names.first, !QueryLimitPhrases.pronouns.contains(first.asciiLowercased), names.count <= 16,
            sentence.take([["property"], ["properties"]])
        else { return false }
        if sentence.take([["of"]]) {
            sentence.takeAll { $0 != "do" && $0 != "does" && $0 != "don't" && $0 != "doesn't" }
        }
        guard sentence.take(QueryLimitPhrases.denials) else { return false }
        let options = sentence.takeOptions()
        sentence.takeAll(Self.isName)
        guard sentence.isAll(OptionDenial.places.contains) else { return true }
        for name in names where !QuerySentence.joins.contains(name) && name.utf8.allSatisfy(\.isWord) {
            for option in options { limits.exclusions.append(.init(option: option, property: name)) }
        }
        return true
    }

    // With a condition behind them the options are there elsewhere.
    private mutating func deny(_ options: [String], unless rest: QuerySentence) {
        guard rest.isAll(OptionDenial.places.contains) else { return }
        for option in options where !limits.denied.contains(option) { limits.denied.append(option) }
    }

    private static func isName(_ word: String) -> Bool {
        QueryLimitPhrases.nouns.contains(word) || QueryLimitPhrases.fillers.contains(word)
    }
}
