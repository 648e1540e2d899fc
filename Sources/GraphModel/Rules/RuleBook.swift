/// The rules that read descriptions, for documentation and `explain`.
public enum RuleCatalogue {
    /// Stable ids, in the order of the tables; look-alikes, which only keep words from being read, begin with `look-alike.`
    public static var ids: [String] { RuleBook.shared.rules.map(\.id) + ColumnRules.ids }
}

/// All rules, compiled.
final class RuleBook: Sendable {
    let rules: [PhraseRule]
    let vocabulary: Vocabulary
    let known: KnownWords
    let phrases: PhraseIndex

    /// The rules of this package, compiled once.
    static let shared = RuleBook(
        RangePhrases.all + LengthPhrases.lengths + LengthPhrases.items + RelationPhrases.all + LabelPhrases.all
            + ValuePhrases.all + LookAlikes.all)

    init(_ rules: [PhraseRule]) {
        var vocabulary = Vocabulary()
        known = KnownWords(&vocabulary)
        var phrases: [(rule: Int, phrase: Phrase)] = []
        for (index, rule) in rules.enumerated() {
            for text in rule.phrases + (TranslatedRulePhrases.phrases[rule.id] ?? []) {
                for phrase in Phrase.parse(text, &vocabulary) { phrases.append((index, phrase)) }
            }
        }
        self.rules = rules
        self.phrases = PhraseIndex(phrases, words: vocabulary.count, known)
        self.vocabulary = vocabulary
    }
}
