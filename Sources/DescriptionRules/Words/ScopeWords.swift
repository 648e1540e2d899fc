/// Words around the words of a rule that tell when it holds, or of what.
struct ScopeWords: Sendable {
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

    /// Adds them to a vocabulary.
    init(_ vocabulary: inout Vocabulary) {
        func add(_ words: [String]) -> [UInt16] { words.map { vocabulary.add($0) } }
        exceptions = Set(add(["unless", "except", "if"] + TranslatedRulePhrases.conditions))
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
        propertyWords = Set(add(["this", "each", "every", "all", "any", "both"]))
        conditionOpenings = Set(
            add(
                ["if", "when", "unless", "where", "while", "for", "except", "otherwise"]
                    + TranslatedRulePhrases.conditions))
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
    }

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
}
