/// Words and marks that the matchers themselves ask for, looked up once.
final class KnownWords: Sendable {
    let comma: UInt16
    let and: UInt16
    let or: UInt16
    let inherited: UInt16
    let from: UInt16
    /// Words around a rule that leave it none.
    let scope: ScopeWords
    let to: UInt16
    let open: UInt16
    let close: UInt16
    let hyphen: UInt16
    let apostrophe: UInt16
    let quote: UInt16
    let null: UInt16
    let equals: UInt16
    let colon: UInt16
    private let explaining: Set<UInt16>
    private let through: Set<UInt16>
    private let between: Set<UInt16>
    private let dot: UInt16
    let defaultWord: UInt16
    let the: UInt16
    let not: UInt16
    private let listSeparators: Set<UInt16>
    private let translatedSeparators: Set<UInt16>
    private let translatedFillers: Set<UInt16>
    private let tails: Set<UInt16>
    private let inheriting: Set<UInt16>
    private let defaults: Set<UInt16>
    private let sentenceEnds: [UInt16]
    private let clauseEnds: [UInt16]
    private let nameEnds: Set<UInt16>
    private let operators: Set<UInt16>
    private let fillers: Set<UInt16>
    private let units: Set<UInt16>
    private let items: Set<UInt16>
    private let introFillers: Set<UInt16>
    private let remarks: Set<UInt16>
    private let restricting: Set<UInt16>
    private let restrictingFirst: Set<UInt16>
    private let narrowing: Set<UInt16>
    let truth: [UInt16]
    private let labels: Set<UInt16>
    private let conditions: Set<UInt16>
    private let opening: Set<UInt16>
    private let numbers: [UInt16: NumericBound]
    private let notCounting: Set<UInt16>

    /// Adds them to a vocabulary.
    init(_ vocabulary: inout Vocabulary) {
        func add(_ words: [String]) -> [UInt16] { words.map { vocabulary.add($0) } }
        comma = vocabulary.add(",")
        and = vocabulary.add("and")
        or = vocabulary.add("or")
        inherited = vocabulary.add("inherited")
        from = vocabulary.add("from")
        scope = ScopeWords(&vocabulary)
        to = vocabulary.add("to")
        open = vocabulary.add("(")
        close = vocabulary.add(")")
        hyphen = vocabulary.add("-")
        apostrophe = vocabulary.add("'")
        quote = vocabulary.add("\"")
        null = vocabulary.add("null")
        equals = vocabulary.add("=")
        colon = vocabulary.add(":")
        explaining = Set(add(["for", "if", "when", "which", "that", "indicates", "means", "to", "as"]))
        through = Set(add(["through", "thru", "to"]))
        between = Set(add(["to", "-", "and", "through"] + TranslatedRulePhrases.spans))
        dot = vocabulary.add(".")
        defaultWord = vocabulary.add("default")
        the = vocabulary.add("the")
        not = vocabulary.add("not")
        labels = Set(add(["nullable", "immutable", "required"]))
        let spelled = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        ]
        numbers = Dictionary(uniqueKeysWithValues: zip(add(spelled), (0...12).map { .integer($0) }))
        notCounting = Set(add(["of", "or", "another", "-"]))
        listSeparators = Set(add([",", "and", "or", ";", "|", "/", "&"]))
        translatedSeparators = Set(add(TranslatedRulePhrases.separators))
        translatedFillers = Set(add(TranslatedRulePhrases.fillers))
        tails = Set(add(TranslatedRulePhrases.tails))
        inheriting = Set(add(TranslatedRulePhrases.inheriting))
        defaults = Set(add(["default"] + TranslatedRulePhrases.defaults))
        sentenceEnds = add([".", ";", "!", "?"])
        clauseEnds = add([".", ";", "!", "?", ",", ")"]) + add(["]"])
        nameEnds = Set(
            add([
                ".", ";", "!", "?", ",", ")", "(", "and", "or", "when", "if", "unless", "policy", "setting", "is",
                "for",
            ]))
        operators = Set(
            add([
                "eq", "ne", "not", "ge", "le", "gt", "lt", "in", "startswith", "endswith", "contains", "any", "all",
                "has",
            ]))
        fillers = Set(add(["operator", "operators", "only", "`"]))
        units = Set(add(RangePhrases.units))
        items = Set(add(LengthPhrases.things))
        remarks = Set(add(["note", "notes", "important", "caution", "warning", "tip"]))
        restricting = Set(
            add(
                [
                    "if", "when", "unless", "except", "only", "until", "once", "after", "for", "optional",
                    "conditional",
                    "conditionally", "either", "in",
                ] + TranslatedRulePhrases.conditions))
        restrictingFirst = restricting.union(
            add([
                "on", "by", "to", "from", "while", "during", "where", "before", "with", "as", "one", "at", "or", "and",
                "not", "but", "no", "false", "y", "yes", "true",
            ]))
        narrowing = restricting.union(
            add(["that", "which", "whose", "who", "where", "with", "without", "on", "from", "by", "and", "or", "while"])
        )
        truth = add(["true", "false"])
        opening = Set(add(["any", "other", "others"]))
        conditions = Set(add(["if", "when", "unless", "except"] + TranslatedRulePhrases.conditions))
        introFillers = Set(
            add(
                [
                    ":", ",", "[", "{", "(", "the", "following", "these", "as", "follows", "one", "of", "values",
                    "value",
                    "options", "either", "names", "words",
                    "valid", "supported", "possible", "string", "are", "is", "below",
                ] + TranslatedRulePhrases.fillers))
    }

    func isListSeparator(_ word: UInt16) -> Bool { word != 0 && listSeparators.contains(word) }
    /// The same in another language: only before a code span, since `y` may be an item of a plain list.
    func isTranslatedSeparator(_ word: UInt16) -> Bool { word != 0 && translatedSeparators.contains(word) }
    /// Says nothing between the introduction of a list and its items, in another language.
    func isTranslatedFiller(_ word: UInt16) -> Bool { word != 0 && translatedFillers.contains(word) }
    /// Ends a clause in another language without a meaning of its own: "…です", "… sein".
    func isTail(_ word: UInt16) -> Bool { word != 0 && tails.contains(word) }
    /// "Inherited from" in another language, which ends what stands before it.
    func inherits(_ word: UInt16) -> Bool { word != 0 && inheriting.contains(word) }
    /// "Default" in any language.
    func isDefault(_ word: UInt16) -> Bool { word != 0 && defaults.contains(word) }
    /// Begins a remark on an item of a list: "`x` for …".
    func explains(_ word: UInt16) -> Bool { word != 0 && explaining.contains(word) }
    /// How many tokens stand between the ends of a range here; nil when these do not.
    func spanWidth(_ tokens: ArraySlice<Token>) -> Int? {
        guard let first = tokens.first, first.word != 0 else { return nil }
        if between.contains(first.word) { return 1 }
        return first.word == dot && tokens.dropFirst().first?.word == dot ? 2 : nil
    }
    func isThrough(_ word: UInt16) -> Bool { word != 0 && through.contains(word) }
    /// What stands between two labels: "Key, not nullable".
    func joinsLabels(_ word: UInt16) -> Bool { word != 0 && (word == comma || word == and) }
    func endsSentence(_ word: UInt16) -> Bool { word != 0 && sentenceEnds.contains(word) }
    func endsClause(_ word: UInt16) -> Bool { word != 0 && clauseEnds.contains(word) }
    func endsName(_ word: UInt16) -> Bool { word != 0 && nameEnds.contains(word) }
    func isOperator(_ word: UInt16) -> Bool { word != 0 && operators.contains(word) }
    func isUnit(_ word: UInt16) -> Bool { word != 0 && units.contains(word) }
    func isItem(_ word: UInt16) -> Bool { word != 0 && items.contains(word) }
    func isIntroFiller(_ word: UInt16) -> Bool { word != 0 && introFillers.contains(word) }
    /// Begins a remark: "Note: ..."
    func isRemark(_ word: UInt16) -> Bool { word != 0 && remarks.contains(word) }
    /// Makes a label hold at times only: "Read-only (… when …)".
    func restricts(_ word: UInt16) -> Bool { word != 0 && restricting.contains(word) }
    /// The same for the first word of a remark on a label, where more words do: "Required (by …)".
    func restrictsFirst(_ word: UInt16) -> Bool { word != 0 && restrictingFirst.contains(word) }
    /// Makes a thing a special one: "a lamp that …".
    func narrows(_ word: UInt16) -> Bool { word != 0 && narrowing.contains(word) }
    func isLabel(_ word: UInt16) -> Bool { word != 0 && labels.contains(word) }
    /// Makes a bound hold at times only: "must be positive if …".
    func sets(condition word: UInt16) -> Bool { word != 0 && conditions.contains(word) }
    /// Begins a line that opens a list to values it does not name: "Any kind that …".
    func opensList(_ word: UInt16) -> Bool { word != 0 && opening.contains(word) }
    /// The number that a word spells, up to twelve.
    func number(_ word: UInt16) -> NumericBound? { word == 0 ? nil : numbers[word] }
    /// After a number's word makes it none: "one of", "one or more", "two-letter".
    func undoesNumber(_ word: UInt16) -> Bool { word != 0 && notCounting.contains(word) }
    func isTruth(_ word: UInt16) -> Bool { word != 0 && truth.contains(word) }
    func isFiller(_ word: UInt16) -> Bool { word != 0 && fillers.contains(word) }
}
