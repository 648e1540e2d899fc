/// What the YAML library finds wrong, said for a person who writes `option: value` lines.
enum YAMLProblems {
    /// A sentence without a period.
    ///
    /// - Parameters:
    ///   - problem: the library's words.
    ///   - context: what it was reading, in its words.
    static func sentence(_ problem: String, in context: String?) -> String {
        if problem == "found unexpected end of stream", context?.contains("quoted") == true {
            return "a text begins with a quotation mark and has none at its end"
        }
        return sentences.first { problem.hasPrefix($0.problem) }?.sentence ?? "something here cannot be read"
    }

    /// The beginnings of libyaml's messages (`scanner.c`, `parser.c`, `reader.c`) and of those that Yams adds.
    private static let sentences: [(problem: String, sentence: String)] = [
        ("mapping values are not allowed", "a `:` where none can stand; a text with `: ` in it needs quotation marks"),
        ("mapping keys are not allowed", "a `?` where none can stand"),
        ("block sequence entries are not allowed", "a `-` where no list can begin"),
        ("could not find expected ':'", "a line without `:` where `option: value` is expected"),
        ("did not find expected key", "a line that is moved in differently, or is no `option: value`"),
        ("did not find expected '-' indicator", "a line among a list's that does not begin with `-`"),
        ("did not find expected ',' or ']'", "a list that began with `[` goes on without `,` or `]`"),
        ("did not find expected ',' or '}'", "a mapping that began with `{` goes on without `,` or `}`"),
        ("did not find expected node content", "a value is missing"),
        ("did not find expected <document start>", "something stands behind the end of the document"),
        ("found character that cannot start any token", "a character that no value begins with; quote the text"),
        ("found a tab character", "a tab at the beginning of a line; move lines in with spaces"),
        ("found unknown escape character", "a `\\` in double quotation marks before a letter that means nothing there"),
        ("found invalid Unicode character escape", "a `\\u` that names no character"),
        ("did not find expected hexdecimal number", "a `\\x` or `\\u` without its hexadecimal digits"),
        (
            "did not find expected alphabetic or numeric",
            "a `*` or `&` begins a value; a text with one needs quotation marks"
        ),
        ("found unexpected ':'", "a `:` where none can stand"),
        ("found unexpected document indicator", "a quoted text is not closed before the document ends"),
        ("found unexpected end of stream", "the file ends too early"),
        ("control characters are not allowed", "a control character"),
        ("found undefined alias", "a `*` begins a value; a text with one needs quotation marks"),
        ("found duplicate anchor", "one `&name` is there twice"),
        ("expected a single document", "a second document; one file holds one"),
        ("but found another document", "a second document; one file holds one"),
        ("did not find expected whitespace", "a space is missing"),
        ("did not find expected comment", "something stands where a line must end"),
        ("Maximum nesting level", "lists and mappings nest too deep"),
    ]
}
