/// All rules, compiled.
package final class RuleBook: Sendable {
    package let rules: [PhraseRule]
    let vocabulary: Vocabulary
    let known: KnownWords
    let phrases: PhraseIndex

    /// The rules of this package, compiled once.
    package static let shared = RuleBook(
        LookAlikes.first + RangePhrases.all + LengthPhrases.lengths + LengthPhrases.items + RelationPhrases.all
            + LabelPhrases.all + ValuePhrases.all + LookAlikes.all)

    init(_ rules: [PhraseRule]) {
        var vocabulary = Vocabulary()
        known = KnownWords(&vocabulary)
        var phrases: [(rule: Int, phrase: Phrase)] = []
        for (index, rule) in rules.enumerated() {
            for text in rule.phrases {
                for phrase in Phrase.parse(text, &vocabulary) { phrases.append((index, phrase)) }
            }
            for text in TranslatedRulePhrases.phrases[rule.id] ?? [] {
                for var phrase in Phrase.parse(text, &vocabulary) {
                    phrase.isTranslated = true
                    phrases.append((index, phrase))
                }
            }
        }
        self.rules = rules
        self.phrases = PhraseIndex(phrases, words: vocabulary.count, known)
        self.vocabulary = vocabulary
    }
}
