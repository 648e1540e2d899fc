/// Words and marks that the matchers themselves ask for, looked up once.
final class KnownWords: Sendable {
    let comma: UInt16
    let and: UInt16
    let or: UInt16
    let inherited: UInt16
    let from: UInt16
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
    private let exceptions: Set<UInt16>
    private let narrowingChange: Set<UInt16>
    private let narrowingReading: Set<UInt16>
    private let creations: Set<UInt16>
    private let forWord: UInt16
    private let otherwise: UInt16
    private let propertyWords: Set<UInt16>
    private let conditionOpenings: Set<UInt16>
    private let conditionEnds: Set<UInt16>
    private let givenWords: Set<UInt16>
    private let otherSubjects: Set<UInt16>
    private let makings: Set<UInt16>
    private let measures: Set<UInt16>
    private let examples: Set<UInt16>
    private let pronouns: Set<UInt16>
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
            add([
                "if", "when", "unless", "except", "only", "until", "once", "after", "for", "optional", "conditional",
                "conditionally", "either", "in",
            ]))
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
        conditions = Set(add(["if", "when", "unless", "except"]))
        exceptions = Set(add(["unless", "except", "if"]))
        narrowingChange = Set(
            add([
                "with", "without", "by", "for", "from", "through", "using", "via", "in", "directly", "while", "until",
                "manually", "only", "after", "once",
            ]))
        narrowingReading = Set(
            add(["if", "when", "unless", "except", "until", "once", "after", "for", "in", "while", "during"]))
        creations = Set(add(["created", "creation", "creating", "set", "made", "added"]))
        forWord = vocabulary.add("for")
        otherwise = vocabulary.add("otherwise")
        propertyWords = Set(add(["this", "the", "each", "every", "all", "any", "a", "an", "both", "its"]))
        conditionOpenings = Set(add(["if", "when", "unless", "where", "while", "for", "except", "otherwise"]))
        conditionEnds = Set(add([",", ":", "then"]))
        givenWords = Set(
            add([
                "set", "specified", "provided", "present", "given", "used", "it", "is", "not", "null", "empty", "a",
                "the",
                "this", "value", "property", "present", "included", "and",
            ]))
        otherSubjects = Set(add(["difference", "sum", "cumulative"]))
        makings = Set(add(["generated", "resulting", "produced"]))
        measures = Set(add(["length", "size", "number"]))
        examples = Set(add(["example", "instance", "more", "further", "details", "information"]))
        pronouns = Set(add(["it", "this", "they", "these"]))
        introFillers = Set(
            add(
                [
                    ":", ",", "[", "{", "(", "the", "following", "these", "as", "follows", "one", "of", "values",
                    "value",
                    "options", "either",
                    "valid", "supported", "possible", "string", "are", "is", "below",
                ] + TranslatedRulePhrases.fillers))
    }

    func isListSeparator(_ word: UInt16) -> Bool { word != 0 && listSeparators.contains(word) }
    /// The same in another language: only before a code span, since `y` may be an item of a plain list.
    func isTranslatedSeparator(_ word: UInt16) -> Bool { word != 0 && translatedSeparators.contains(word) }
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
    /// Takes something from a rule: ", unless …".
    func excepts(_ word: UInt16) -> Bool { word != 0 && exceptions.contains(word) }
    /// Behind "cannot be changed" leaves other ways to change it: "with …", "by …".
    func narrowsChange(_ word: UInt16) -> Bool { word != 0 && narrowingChange.contains(word) }
    /// Behind "is read-only" tells when it is.
    func narrowsReading(_ word: UInt16) -> Bool { word != 0 && narrowingReading.contains(word) }
    func isCreation(_ word: UInt16) -> Bool { word != 0 && creations.contains(word) }
    func isFor(_ word: UInt16) -> Bool { word != 0 && word == forWord }
    func isOtherwise(_ word: UInt16) -> Bool { word != 0 && word == otherwise }
    /// After "for" tells of what the row is about: "for this property".
    func means(thisProperty word: UInt16) -> Bool { word != 0 && propertyWords.contains(word) }
    /// Begins a sentence that holds at times only.
    func opensCondition(_ word: UInt16) -> Bool { word != 0 && conditionOpenings.contains(word) }
    /// Ends the condition such a sentence begins with.
    func endsCondition(_ word: UInt16) -> Bool { word != 0 && conditionEnds.contains(word) }
    /// Says no more than that there is a value: "If set, …".
    func saysGiven(_ word: UInt16) -> Bool { word != 0 && givenWords.contains(word) }
    /// Is bounded in the place of the property's value.
    func isOtherSubject(_ word: UInt16) -> Bool { word != 0 && otherSubjects.contains(word) }
    /// Tells of something that is made from the value: "the length of the text generated".
    func makes(_ word: UInt16) -> Bool { word != 0 && makings.contains(word) }
    func isMeasure(_ word: UInt16) -> Bool { word != 0 && measures.contains(word) }
    /// After "for" makes it no condition: "For example, …".
    func isExample(_ word: UInt16) -> Bool { word != 0 && examples.contains(word) }
    func isPronoun(_ word: UInt16) -> Bool { word != 0 && pronouns.contains(word) }
    /// Begins a line that opens a list to values it does not name: "Any kind that …".
    func opensList(_ word: UInt16) -> Bool { word != 0 && opening.contains(word) }
    /// The number that a word spells, up to twelve.
    func number(_ word: UInt16) -> NumericBound? { word == 0 ? nil : numbers[word] }
    /// After a number's word makes it none: "one of", "one or more", "two-letter".
    func undoesNumber(_ word: UInt16) -> Bool { word != 0 && notCounting.contains(word) }
    func isTruth(_ word: UInt16) -> Bool { word != 0 && truth.contains(word) }
    func isFiller(_ word: UInt16) -> Bool { word != 0 && fillers.contains(word) }
}
