import Testing

@testable import DescriptionRules

@Suite struct TranslatedTextTests {
    @Test func unspacedTextIsCutAtKnownWords() {
        let words = Tokenizer.words(of: "亮度的有效值为4到127。其他", RuleBook.shared.vocabulary)
        #expect(
            words.tokens.indices.map(words.text(of:)) == ["亮度的", "有效值", "为", "4", "到", "127", "。", "其他"])
        #expect(words.tokens.last?.opensSentence == true)
    }

    /// The rules that add to a rule name one that there is.
    @Test func everyTranslationBelongsToARule() {
        let ids = Set(RuleBook.shared.rules.map(\.id))
        #expect(TranslatedRulePhrases.phrases.keys.allSatisfy(ids.contains))
    }
}
