import Foundation
import Testing

@testable import GraphRuntime

@Suite struct TextPatternTests {
    @Test(arguments: [
        (#"\A[a-z]{2};?\d+\z"#, ["ab1", "ab;12"], ["a1", "ab;", "ab1\n", "xab1", "AB1"]),
        ("b", ["b", "abc"], ["", "a"]), ("", ["", "a"], []), ("a|", ["", "b"], []),
        ("a|b|cd", ["xcd", "b"], ["c", "d"]),
        (#"\A(a|ab)(c|bcd)\z"#, ["abcd", "ac", "abc"], ["ab", "abcbcd"]),
        (#"\A(?:a*)*\z"#, ["", "aaa"], ["ab"]), (#"\A(a|b?)+c\z"#, ["c", "abac"], ["ab"]),
        (#"\Aa{2,3}\z"#, ["aa", "aaa"], ["a", "aaaa"]), (#"\Aa{2,}\z"#, ["aa", "aaaaa"], ["a"]),
        (#"\Aa{0}\z"#, [""], ["a"]), (#"\A(?<year>\d{4})\z"#, ["2024"], ["24"]), ("a+?b", ["aab"], ["b"]),
        (#"\A[^a-c\d]\z"#, ["d", "é", "😀"], ["a", "5", "de"]),
        (#"\A[\w.-]+\z"#, ["a.b-c"], ["a b"]), (#"\A[\D]\z"#, ["x"], ["1"]), (#"\A[a\W]\z"#, ["a", "-"], ["b", "_"]),
        (#"\A[\x{8}\]\-]+\z"#, ["\u{8}]-"], ["\\"]), (#"\bcat\b"#, ["a cat.", "cat"], ["cats", "_cat"]),
        (#"\Bcat"#, ["scat"], ["cat", " cat"]), (#"\A\B\z"#, [""], ["a"]),
        (#"\A.\z"#, ["a", "😀"], ["\n", "\u{2028}", "é\u{301}"]),
        (#"\A\s+\z"#, [" \t\n\r\u{B}\u{C}"], ["\u{A0}"]), (#"\A\w\z"#, ["_", "9"], ["é", "٣"]),
        (#"\A\p{L}+\z"#, ["aÉж"], ["1", "_"]), (#"\A\p{Lu}\z"#, ["É"], ["é"]), (#"\A[\P{N}]\z"#, ["a"], ["1", "٣"]),
        (#"\A\x{41}\x{1F600}\z"#, ["A😀"], ["a"]), (#"^a$"#, ["a"], ["a\n", "ba"]), (#"\A\.\/\$\z"#, ["./$"], ["a/$"]),
    ])
    func isFound(_ pattern: String, _ found: [String], _ other: [String]) throws {
        let expression = try #require(TextPattern(pattern))
        for text in found { #expect(expression.isFound(in: text), "\(text)") }
        for text in other { #expect(!expression.isFound(in: text), "\(text)") }
    }

    @Test(arguments: [
        "(", ")", "a)", "[", "[a", "*", "a**", "a{", "a{2", "a{2,1}", "a{,2}", "{2}", "\\", #"\q"#, #"\1"#, "(?=a)",
        "(?!a)",
        "(?<=a)", "(?<!a)", "(?i)a", "(?<a", #"\x{}"#, #"\x{D800}"#, #"\p{Greek}"#, "[z-a]", "a{10000}", "(a?){5000}",
        "((a{100}){100}){100}", "(((){1000}){1000}){1000}", String(repeating: "(", count: 100_000),
    ])
    func isNoPattern(_ pattern: String) { #expect(TextPattern(pattern) == nil) }

    @Test func statesAreBounded() {
        #expect(TextPattern("a{9999}")?.stateCount == 10_000)
        #expect(TextPattern("(?:(?:a{1}){1}){9999}")?.stateCount == 10_000)
    }

    /// What other matchers are kept busy with for ever, or for the cube of the length.
    private static let hostile = [
        (String(repeating: "a?", count: 30) + "b", "a"), (String(repeating: "(a|a)", count: 30) + "b", "a"),
        (#"(\w{0,8}){0,8}(\w{0,8}){0,8}!"#, "a"), ("(?:xa*x?)*b", "xa"), (#"(?:-\w*-?)+b"#, "-a"),
        (#"\w*\d*\w*\d*\w*\d*x"#, "1"), (".*[^b]*.*[^b]*x", "a"), ("a{0,100}a{0,99}a{0,98}b", "a"),
        (#"\A.*a.*b.*c.*d\z"#, "abc"), ("(a+)+b", "a"), ("((a*)*)*b", "a"), ("(.*)*x", "a"), ("(a|aa)+b", "a"),
    ]

    @Test(.timeLimit(.minutes(15)), arguments: hostile)
    func timeIsLinear(_ pattern: String, _ part: String) throws {
        let expression = try #require(TextPattern(pattern))
        let size = min(2_500, 75_000 / expression.stateCount)
        let times = [1, 4].map { factor in
            let text = String(repeating: part, count: size * factor)
            return (0..<3).map { _ in
                let start = Self.seconds()
                #expect(!expression.isFound(in: text))
                return Self.seconds() - start
            }.min() ?? 0
        }
        // Twice what four times as much takes; the square would be 16 times.
        #expect(times[1] < times[0] * 8 + 0.02, "\(times)")
    }

    /// What the thread has had of the processor, whatever else the machine does.
    private static func seconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Random expressions and texts against the standard library's, which tries one way after the other. Where words begin
    /// it says otherwise than browsers; that is compared with Python's (AgreementTests).
    @Test(arguments: 0..<8 as Range<UInt64>)
    func agreesWithTheStandardLibrary(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed &+ 77)
        var found = 0
        for _ in 0..<250 {
            let pattern = Self.expression(&random, depth: 2)
            let expression = try #require(TextPattern(pattern), "\(pattern)")
            let other = try Regex(pattern).asciiOnlyDigits().asciiOnlyWordCharacters().asciiOnlyWhitespace()
                .matchingSemantics(.unicodeScalar)
            for _ in 0..<4 {
                let text = String(
                    (0..<Int.random(in: 0...8, using: &random)).compactMap { _ in
                        "aab1_-é😀 ".randomElement(using: &random)
                    })
                let isFound = expression.isFound(in: text)
                found += isFound ? 1 : 0
                #expect(isFound == (try other.firstMatch(in: text) != nil), "\(pattern) in \(text)")
            }
        }
        #expect((200...950).contains(found))
    }

    private static func expression(_ random: inout SeededGenerator, depth: Int) -> String {
        let atoms = ["a", "b", "1", "-", ".", "é", #"\d"#, #"\w"#, #"\S"#, "[ab]", "[^a]", #"[\d-]"#, "[a-z1]"]
        let count = Int.random(in: 1...3, using: &random)
        var text = (0..<count).map { _ -> String in
            let isGroup = depth > 0 && Int.random(in: 0..<3, using: &random) == 0
            let atom =
                isGroup ? "(?:\(expression(&random, depth: depth - 1)))" : atoms.randomElement(using: &random) ?? "a"
            return atom + (["", "", "*", "+", "?", "{2}", "{1,2}", "*?"].randomElement(using: &random) ?? "")
        }.joined()
        if Int.random(in: 0..<4, using: &random) == 0 { text += "|" + expression(&random, depth: 0) }
        if depth == 2, Bool.random(using: &random) { text = #"\A(?:"# + text + #")\z"# }
        return text
    }
}
