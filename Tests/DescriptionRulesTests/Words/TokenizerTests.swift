@testable import DescriptionRules
import Testing

@Suite struct TokenizerTests {
    private func tokens(_ text: String) -> [String] {
        var vocabulary = Vocabulary()
        _ = KnownWords(&vocabulary)
        let words = Tokenizer.words(of: text, vocabulary)
        return words.tokens.indices.map { words.text(of: $0) }
    }

    @Test(arguments: [
        ("Valid values 4 to 127.", ["Valid", "values", "4", "to", "127", "."]),
        ("0-100, -5 and 3 - 4", ["0", "-", "100", ",", "-5", "and", "3", "-", "4"]),
        ("can't can’t e.g. this", ["can't", "can’t", "e.g", "this"]),
        ("`a b`, ``c`d`` and `open", ["a b", ",", "c`d", "and", "`", "open"]),
        ("` a b  `c", ["a b", "c"]), ("`  `c", ["", "c"]), ("``  `c` ``d", ["`c`", "d"]),
        ("4 <= X <= 16 \u{2264} 20", ["4", "<=", "X", "<=", "16", "\u{2264}", "20"]),
        ("microsoft.graph.user (x)", ["microsoft.graph.user", "(", "x", ")"]),
        ("300kb 36x245px 15th 8.1.3 1,024 1.5e3", ["300", "kb", "36x245px", "15th", "8.1.3", "1,024", "1.5e3"]),
        ("über 5\u{a0}Tage\u{200b}.", ["über", "5", "Tage", "."]), ("\u{2212}5", ["\u{2212}5"]), ("", []),
        ("\u{1F600} $filter", ["\u{1F600}", "$filter"]),
    ]) func cuts(_ text: String, _ expected: [String]) { #expect(tokens(text) == expected) }

    @Test(arguments: [
        ("4", NumericBound.integer(4)), ("-1", .integer(-1)), ("1,024", .integer(1024)), ("0.5", .decimal(0.5)),
        ("4294967295", .integer(4_294_967_295)), ("2e3", .integer(2000)),
        ("9.22337203685478E+18", .decimal(9.22337203685478E+18)),
        ("1.79769313486232E+308", .decimal(.infinity)),
    ]) func numbers(_ text: String, _ value: NumericBound) { #expect(NumberScanner.value(of: text) == value) }

    @Test(arguments: ["", "x", "15th", "8.1.3", "5 days", "300kb", "-", "+5x"])
    func noNumbers(_ text: String) { #expect(NumberScanner.value(of: text) == nil) }

    /// Every letter is compared without its case, also in code.
    @Test(arguments: ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", "`ABCDEFGHIJKLMNOPQRSTUVWXYZ`"])
    func casesAreOne(_ text: String) {
        var vocabulary = Vocabulary()
        let word = vocabulary.add("abcdefghijklmnopqrstuvwxyz")
        #expect(Tokenizer.words(of: text, vocabulary).tokens.map(\.word) == [word])
        #expect(Tokenizer.words(of: text.lowercased(), vocabulary).tokens.map(\.word) == [word])
    }

    /// Only letters have a case.
    @Test(arguments: ["a_b", "a@b", "a[b", "a^b"])
    func otherBytesOfCodeStay(_ text: String) {
        var vocabulary = Vocabulary()
        let word = vocabulary.add(text)
        #expect(Tokenizer.words(of: "`\(text)`", vocabulary).tokens.map(\.word) == [word])
    }

    @Test("a break before the first byte, or in code of spaces alone", arguments: ["Required.", "` ` `  `", "`"])
    func breaksAtTheEnds(_ text: String) {
        #expect(RuleReader.read(text, breaks: [0]).map(\.rule) == RuleReader.read(text).map(\.rule))
    }

    @Test func sentencesBeginAfterTheirMarks() {
        var vocabulary = Vocabulary()
        _ = KnownWords(&vocabulary)
        let words = Tokenizer.words(of: "One e.g. two. Three; (four) five, six", vocabulary)
        let openings = words.tokens.indices.filter { words.tokens[$0].opensSentence && words.tokens[$0].kind == .word }
        #expect(openings.map { words.text(of: $0) } == ["One", "Three", "four", "five"])
    }

    @Test func anyBytesAreCutWithoutHarm() {
        for text in [
            "````", "`", "'''", "((((", "-", "--5", "\u{2212}", "1,", "1.", "1e", "\u{2264}", "a\u{300}", "\u{0}\u{1}",
        ] {
            _ = tokens(text)
            _ = RuleReader.read(text)
        }
    }
}
