@testable import DescriptionRules
import Testing

@Suite struct ECMAPatternTests {
    @Test(arguments: [
        ("^[a-z]{2}$", #"\A[a-z]{2}\z"#), ("/^a$/", #"\Aa\z"#), (#"\d+-\w*?"#, #"\d+-\w*?"#),
        ("[[a&b~]", #"[\[a\&b\~]"#), (#"[\b]"#, #"[\x{8}]"#), (#"\u0041\x2d\0"#, #"\x{41}\x{2d}\x{0}"#),
        ("(?<year>[0-9]{4})-(?:x|y)(?!z)", "(?<year>[0-9]{4})-(?:x|y)(?!z)"), (#"a\/b\.c"#, #"a\/b\.c"#),
        ("^([a-z]+\\.)*[a-z]+$", #"\A([a-z]+\.)*[a-z]+\z"#), ("(a|b)*", "(a|b)*"), ("(,[0-9]+)+", "(,[0-9]+)+"),
        (#"\p{L}"#, #"\p{L}"#),
    ])
    func translations(_ pattern: String, _ expected: String) throws {
        #expect(try ECMAPattern.translated(pattern) == expected)
    }

    @Test(arguments: [
        "(", ")", "a)", "[", "[]", "[^]", "*a", "a**", "a++", "a{", "a{x}", "a{5,1}", "\\", "(?<=a)b", "(?<!a)b",
        "(?i)a",
        #"(a)\1"#, #"\Aa"#, #"a\z"#, #"\Qa\E"#, #"\xZZ"#, "(?<a", String(repeating: "(", count: 60),
        String(repeating: "a", count: 600),
    ])
    func refusals(_ pattern: String) {
        #expect(throws: ECMAPattern.Refusal.self) { try ECMAPattern.translated(pattern) }
    }

    @Test(arguments: [
        "(a+)+$", "(a*)*", "([a-z]+)*", "(a|a)*$", "(a|ab)*", #"(\w|\d)+$"#, "(a+a)*", "([a-z]+a)*", "((a+)b?)*",
        "(.*,)*",
        "(.*)*", "a*a*$", ".*.*x", "((ab+)*c)*", "(a+){10}b", "(a+){2,}",
    ])
    func expressionsThatCanTakeForEverAreRefused(_ pattern: String) {
        #expect(throws: ECMAPattern.Refusal.self) { try ECMAPattern.translated(pattern) }
    }
}
