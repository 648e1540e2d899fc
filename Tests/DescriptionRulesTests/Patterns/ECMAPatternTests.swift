@testable import DescriptionRules
import Testing

@Suite struct ECMAPatternTests {
    @Test(arguments: [
        ("^[a-z]{2}$", #"\A[a-z]{2}\z"#), ("/^a$/", #"\Aa\z"#), (#"\d+-\w*?"#, #"\d+-\w*?"#),
        ("[[a&b~]", "[[a&b~]"), (#"[\b]"#, #"[\x{8}]"#), (#"\u0041\x2d\0"#, #"\x{41}\x{2d}\x{0}"#),
        ("(?<year>[0-9]{4})-(?:x|y)", "(?<year>[0-9]{4})-(?:x|y)"), (#"a\/b\.c"#, #"a\/b\.c"#),
        ("^([a-z]+\\.)*[a-z]+$", #"\A([a-z]+\.)*[a-z]+\z"#), ("(a|b)*", "(a|b)*"), ("(,[0-9]+)+", "(,[0-9]+)+"),
        (#"\p{L}"#, #"\p{L}"#), (#"[\w-x\]-]"#, #"[\w-x\]-]"#), (#"\bx\B"#, #"\bx\B"#),
        // What other matchers can be kept busy with.
        ("(a+)+$", #"(a+)+\z"#), ("(a|a)*", "(a|a)*"), ("a*a*$", #"a*a*\z"#),
        ("a{0,1000}a{0,999}b", "a{0,1000}a{0,999}b"),
    ])
    func translations(_ pattern: String, _ expected: String) throws {
        #expect(try ECMAPattern.translated(pattern) == expected)
    }

    @Test(arguments: [
        "(", ")", "a)", "[", "[]", "[^]", "*a", "a**", "a++", "a{", "a{x}", "a{5,1}", "\\", "(?<=a)b", "(?<!a)b",
        "(?i)a",
        #"(a)\1"#, #"\Aa"#, #"a\z"#, #"\Qa\E"#, #"\xZZ"#, "(?<a", "a(?=b)", "a(?!b)", #"(?<x>a)\k<x>"#,
        #"\p{Script=Greek}"#, "[z-a]",
        #"[\u0062-a]"#, "{2}", "a*{2}", "a??*", #"\9"#, #"[\8]"#, "a{1,2,3}", "a{-1}", "a{+1}", "a{10001}",
        String(repeating: "(", count: 60),
        String(repeating: "a", count: 600),
    ])
    func refusals(_ pattern: String) {
        #expect(throws: ECMAPattern.Refusal.self) { try ECMAPattern.translated(pattern) }
    }

    /// Each is at the limit of states, and refused with one more.
    @Test(arguments: [
        ("a{", "}", 9_999), ("(ab){", "}", 4_999), ("(a?){", "}", 4_999), ("a{0,", "}", 4_999), ("(){", "}", 9_999),
        ("(a|b){", "}", 2_499), ("(a*){", "}", 3_333),
    ])
    func statesAreBounded(_ head: String, _ tail: String, _ most: Int) throws {
        #expect(try ECMAPattern.translated("\(head)\(most)\(tail)") == "\(head)\(most)\(tail)")
        #expect(throws: ECMAPattern.Refusal.self) { try ECMAPattern.translated("\(head)\(most + 1)\(tail)") }
    }

    @Test(arguments: [
        "((a{100}){100}){100}", "(((){1000}){1000}){1000}",
        String(repeating: "(", count: 49) + "a" + String(repeating: "){9}", count: 49),
    ])
    func repetitionsMultiply(_ pattern: String) {
        #expect(throws: ECMAPattern.Refusal(reason: "it has more than 10000 states")) {
            try ECMAPattern.translated(pattern)
        }
    }
}
