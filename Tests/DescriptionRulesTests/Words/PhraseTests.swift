@testable import DescriptionRules
import Testing

@Suite struct PhraseTests {
    private func matches(_ phrase: String, _ text: String) -> Bool {
        let book = RuleBook([PhraseRule("test", .readOnly, [phrase])])
        return !RuleReader.read(text, book).isEmpty
    }

    @Test(arguments: [
        ("a [b|c d|] e", ["a b e", "A C D E", "x a e."], ["a c e", "a d e", "b e"]),
        ("a {0-2} b", ["a b", "a x b", "a x y b"], ["a x y z b", "a. b"]),
        ("^ a b", ["a b", "x. a b", "(a b)"], ["x a b", "x, a b"]), ("~ a b", ["A b", "x A b", "x. a b"], ["x a b"]),
        ("a b $", ["a b", "a b.", "a b, x", "a b)", "a b Inherited from x"], ["a b c"]),
        ("a {min} {unit} b", ["a 5 days b", "a 5 b", "a 5 % b", "a five b"], ["a few b", "a 5 apples b"]),
        ("read-only x", ["read-only x", "Read - Only x"], ["read only x"]),
        ("a {word} b", ["a x b", "a `x` b"], ["a , b", "a b"]),
        ("a {min} {to} {max}", ["a 1 to 5", "a 1-5", "a 1 and 5", "a 1..5", "a 1 through 5"], ["a 1 or 5", "a 1. 5"]),
        ("a {numbers}", ["a 1, 2 or 3", "a `1` and `2`"], ["a 1", "a b"]),
        ("a {quoted}", ["a 'x'", "a `x`", "a \"x\""], ["a x", "a 'x"]),
    ]) func notation(_ phrase: String, _ hits: [String], _ misses: [String]) {
        for text in hits { #expect(matches(phrase, text), "\(text)") }
        for text in misses { #expect(!matches(phrase, text), "\(text)") }
    }

    @Test func theLongestPhraseWins() {
        let book = RuleBook([
            PhraseRule("short", .readOnly, ["a b"]), PhraseRule("long", .lookAlike, ["a b c"]),
            PhraseRule("other", .immutable, ["b c"]),
        ])
        #expect(RuleReader.read("a b c", book).map(\.rule) == ["long"])
        #expect(RuleReader.read("a b d b c", book).map(\.rule) == ["short", "other"])
    }

    @Test func everyRuleHasAnIdOfItsOwnAndPhrasesThatParse() {
        let rules = RuleBook.shared.rules
        #expect(Set(rules.map(\.id)).count == rules.count)
        for rule in rules {
            #expect(!rule.phrases.isEmpty)
            #expect(rule.id.allSatisfy { $0.isLowercase || $0 == "." || $0 == "-" })
        }
    }

    /// Numbers that bound nothing because of where they stand.
    @Test(arguments: [
        ("Midnight is written 2014-01-01T00:00:00Z here.", "look-alike.literal"),
        ("The guest role 10dae51f-b6af-4016-8d66-8c2a99b929b3 is built in.", "look-alike.literal"),
        ("Kept at https://contoso.com/v1.0/5 for all.", "look-alike.literal"),
        ("A range like 10.20.30.40/32 of a network.", "look-alike.literal"),
        ("Whether \"1111\" and \"1234\" are taken.", "look-alike.quoted"),
        ("Written “0-26” in the answer.", "look-alike.quoted"), ("Done at the value '100' only.", "look-alike.quoted"),
        ("For example, the one that somebody put there and the other 3 are taken.", "look-alike.in-example"),
        ("Sizes (e.g. eleven or 12) of a font.", "look-alike.in-example"),
        ("Versions such as one or 1.1 of it.", "look-alike.in-example"),
        ("If the audience is both, the version is 2.", "look-alike.condition"),
        ("When the audience is both, the version is 2.", "look-alike.condition"),
    ]) func coverageKnowsWhereNumbersBoundNothing(_ text: String, _ reason: String) {
        var coverage = RuleCoverage()
        coverage.read(text)
        #expect(coverage.unread == [])
        #expect(coverage.matches[reason] ?? 0 > 0)
    }

    @Test(arguments: [
        "The answer is 42 here.", "The \"answer\" is 42.", "It is a 10-20 thing.",
        "After an example. The answer is 42.",
        "The answer is 42 if all is well.",
    ]) func coverageLeavesTheRestToBeLookedAt(_ text: String) {
        var coverage = RuleCoverage()
        #expect(!coverage.read(text).isEmpty)
    }

    @Test func coverageTellsWhatIsUnread() {
        var coverage = RuleCoverage()
        coverage.read("Valid values 0 to 5. Since Windows 10. The answer 42 is here.")
        #expect(coverage.unread == [.init(number: "42", sentence: "The answer 42 is here")])
        #expect(coverage.matches["range.valid-values"] == 1)
    }
}
