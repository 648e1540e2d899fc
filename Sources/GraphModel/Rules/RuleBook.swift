/// The rules that read descriptions, for documentation and `explain`.
public enum RuleCatalogue {
    /// Stable ids, in the order of the tables; look-alikes, which only keep words from being read, begin with `look-alike.`
    public static var ids: [String] { RuleBook.shared.rules.map(\.id) + ColumnRules.ids }
}

/// All rules, compiled: phrases by the first word they begin with.
struct RuleBook: Sendable {
    /// A phrase with the rule it belongs to.
    struct Entry: Sendable {
        let rule: Int
        let phrase: Phrase
        /// The phrase's second element when it is a word, else 0: most phrases are ruled out by it.
        let second: UInt16

        init(rule: Int, phrase: Phrase) {
            self.rule = rule
            self.phrase = phrase
            if phrase.elements.count > 1, case .word(let word) = phrase.elements[1] {
                second = word
            } else {
                second = 0
            }
        }
    }

    let rules: [PhraseRule]
    let vocabulary: Vocabulary
    let known: KnownWords
    /// By first word.
    private let byWord: [[Entry]]
    /// By first word, the second words of its phrases as bits of their numbers; all bits where some phrase has none.
    private let seconds: [UInt64]
    /// Those that begin with a number.
    let byNumber: [Entry]
    /// Those that begin with a code span.
    let byCode: [Entry]

    /// The rules of this package, compiled once.
    static let shared = Self(
        RangePhrases.all + LengthPhrases.lengths + LengthPhrases.items + RelationPhrases.all + LabelPhrases.all
            + ValuePhrases.all + LookAlikes.all)

    init(_ rules: [PhraseRule]) {
        var vocabulary = Vocabulary()
        let known = KnownWords(&vocabulary)
        var entries: [Entry] = []
        for (index, rule) in rules.enumerated() {
            for text in rule.phrases {
                for phrase in Phrase.parse(text, &vocabulary) { entries.append(Entry(rule: index, phrase: phrase)) }
            }
        }
        var byWord: [[Entry]] = Array(repeating: [], count: vocabulary.count)
        var byNumber: [Entry] = []
        var byCode: [Entry] = []
        for entry in entries {
            switch entry.phrase.elements.first {
            case .word(let word): byWord[Int(word)].append(entry)
            case .number: byNumber.append(entry)
            case .code: byCode.append(entry)
            case .literal:
                byCode.append(entry)
                byNumber.append(entry)
                for word in known.truth { byWord[Int(word)].append(entry) }
            default: break
            }
        }
        self.rules = rules
        self.vocabulary = vocabulary
        self.known = known
        self.byWord = byWord
        seconds = byWord.map { entries in
            entries.reduce(0) { $0 | ($1.second == 0 ? .max : Self.bit(of: $1.second)) }
        }
        self.byNumber = byNumber
        self.byCode = byCode
    }

    private static func bit(of word: UInt16) -> UInt64 { 1 << UInt64(word & 63) }

    /// The phrases that begin with a word; none, most often, when none of them goes on with the next one.
    func entries(for word: UInt16, before next: UInt16) -> [Entry] {
        let bits = seconds[Int(word)]
        return bits == .max || bits & Self.bit(of: next) != 0 ? byWord[Int(word)] : []
    }
}
