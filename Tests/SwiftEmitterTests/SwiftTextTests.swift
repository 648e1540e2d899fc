import Testing

@testable import SwiftEmitter

@Suite struct SwiftTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("two\nlines", "two lines"), ("a\r\nimport Darwin", "a import Darwin"),
        ("a\u{2028}b\u{2029}c\u{85}d\u{0B}e\u{0C}f", "a b c d e f"), ("  trimmed  ", "trimmed"),
        ("*/ fatalError() /*", "*/ fatalError() /*"), ("<doc:Secret> <b>", "&lt;doc:Secret> &lt;b>"),
        ("@Snippet(path: x)", "\\@Snippet(path: x)"), ("see @Image now, a@b.c", "see \\@Image now, a@b.c"),
        ("``Symbol``", "` `Symbol` `"), ("\u{202E}reversed\u{202C}", "reversed"),
        ("zero\u{200B}width\u{FEFF}", "zerowidth"),
        ("nul\u{0}bell\u{7}del\u{7F}csi\u{9B}", "nulbelldelcsi"),
        ("private\u{E000}unassigned\u{378}", "privateunassigned"),
        ("no\u{A0}break", "no break"), ("", ""),
    ])
    func aCommentStaysOneHarmlessLine(text: String, comment: String) {
        #expect(SwiftText.comment(text) == comment)
    }

    @Test(arguments: [
        ("plain", #""plain""#), (#"a"b"#, #""a\"b""#), (#"\(fatalError())"#, #""\\(fatalError())""#),
        ("two\nlines", #""two\nlines""#), ("\t\r", #""\t\r""#), ("\u{202E}", #""\u{202E}""#), ("\u{0}", #""\u{0}""#),
        ("\u{2028}", #""\u{2028}""#), ("\"\"\"", #""\"\"\"""#), ("größe", #""größe""#),
        ("\u{1F}\u{7F}~", #""\u{1F}\u{7F}~""#),
        ("\u{A0}", #""\u{A0}""#),
    ])
    func aLiteralStaysOneLiteral(text: String, literal: String) {
        #expect(SwiftText.literal(text) == literal)
    }

    @Test func aMultilineLiteralCannotBeEnded() {
        #expect(SwiftText.multiline("a\n\"\"\"\n)\n\\(x)") == "a\n\\\"\\\"\\\"\n)\n\\\\(x)")
    }

    @Test(arguments: [
        ("Alert", "Alert"), ("../../etc/passwd", "______etc_passwd"), (".hidden", "_hidden"), ("a/b\\c:d", "a_b_c_d"),
        ("", "_"), ("Security+Alert", "Security+Alert"), ("nul\u{0}", "nul_"), ("ä", "_"),
    ])
    func aFileNameIsNeverAPath(text: String, name: String) {
        #expect(SwiftText.fileName(text) == name)
    }

    @Test(arguments: [
        ("deviceManagement", "deviceManagement"), ("..", "%2E%2E"), (".", "%2E"), ("a?b#c", "a%3Fb%23c"),
        ("a/b", "a%2Fb"),
        ("$ref", "$ref"), ("root:", "root:"), ("a b", "a%20b"), ("a\"b\\", "a%22b%5C"), ("é", "%C3%A9"),
        ("%2e", "%252e"),
    ])
    func aSegmentStaysOneSegment(text: String, segment: String) {
        #expect(SwiftText.urlSegment(text) == segment)
    }
}
