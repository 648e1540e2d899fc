import Testing

/// An input that was published as one that a reader of Markdown takes far too long for: in the pathological tests of
/// cmark and cmark-gfm, in their change logs and advisories since 2020, or found here by trying all pairs of marks.
struct PublishedInput: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Whether it costs cmark 0.30.2 more than its length, so that it must be cut.
    let isCut: Bool
    /// The page of about as many bytes.
    let page: @Sendable (_ size: Int) -> String

    private init(_ name: String, isCut: Bool = false, _ page: @escaping @Sendable (Int) -> String) {
        testDescription = name
        self.isCut = isCut
        self.page = page
    }

    /// A text over and over.
    private static func run(_ text: String, isCut: Bool = false) -> PublishedInput {
        PublishedInput(text.debugDescription, isCut: isCut) { many(text, $0) }
    }

    /// One text over and over, then another.
    private static func two(_ first: String, _ second: String, isCut: Bool = false) -> PublishedInput {
        PublishedInput("\(first.debugDescription), then \(second.debugDescription)", isCut: isCut) {
            many(first, $0 / 2) + many(second, $0 / 2)
        }
    }

    private static func many(_ text: String, _ size: Int) -> String {
        String(repeating: text, count: size / text.utf8.count)
    }

    static let all: [PublishedInput] = [
        run("![[]()", isCut: true), two("![", "[]()", isCut: true), run("![[][]"), run("!["), run("[a](b"),
        run("[a](<b"), run("[a](b 'c"), run("[a](b \"c"), run("[a](b (c"), run("[a"), run("a]"), run("[[]"),
        run("[^a]"),
        run("[^a]: b\n"), two("[", "a]"), run("*a_ "), run("a**b"), run("_a "), run("a_ "), run("**a *a "),
        run("a**b c* "),
        two("*a **a ", "b** c* "), run("[ a_"), two("_", "a"), run("_word_ "), run("*_*_"), run("~~a"), run("a`"),
        PublishedInput("backticks of every length") { size in
            var page = ""
            for length in 1... where page.utf8.count < size {
                page += "e" + many("`", length); if page.utf8.count >= size { break }
            }
            return page
        },
        run("<!--"), run("<!-- a"), run("<?"), run("<? a"), run("<!A"), run("<![CDATA["),
        two("a](b)", "<![CDATA[", isCut: true), two("a](b)", "<?"), two("a](b)", "<!A "), run("<a b=\""), run("<a b='"),
        run("<a "), run("</a "), run("<a:"), run("<a@b."), run("a@"), run("http://"), run("www."), run(":"), run("&"),
        run("&a"), run("&#1"), run("\\"), run("\""), run("'"), run("a\u{0}"),
        two("> ", "*a*", isCut: true), two(">", "a**b", isCut: true), two("- ", "*a*", isCut: true),
        two("1. ", "\n", isCut: true), two("+ ", "\n", isCut: true), two("* ", "a\n", isCut: true),
        run("- - -\n"), run("> > >\n"), run("> - "), run("> a\n- b\n"), run("- a\n\n\n"), run("***\n"),
        PublishedInput("lists by indentation") { size in
            var page = ""
            for depth in 0... where page.utf8.count < size {
                page += many(" ", 2 * depth) + "* a\n"; if page.utf8.count >= size { break }
            }
            return page
        },
        run("[a]: b\n"), run("[a]: b 'c\n"), run("[a]: b \"c\n"), run("[a]: <b\n"), run("[a]:\n"), run("[a]: b '"),
        PublishedInput("many definitions and uses") { size in
            (0..<size / 20).map { "[\($0)]: u\n" }.joined() + many("[0] ", size / 2)
        },
        PublishedInput("one long definition and many uses") { size in
            "[a]: " + many("x", size / 2) + "\n\n" + many("[a]", size / 2)
        },
        PublishedInput("a wide table with short rows") { size in
            many("|a", size / 3) + "|\n" + many("|-", size / 3) + "|\n" + many("|b|\n", size / 3)
        },
        run("|a|\n|-|\n"), run("a\n|-|\n"), run("|\n"), run("=\n"), run("a\n-\n"), run("```\n"), run("~~~ a\n"),
    ]
}
