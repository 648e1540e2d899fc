import GraphDocs
import Testing

@Suite("Sentences of deprecation on pages about operations")
struct DeprecationSentenceTests {
    /// What an operation's page says of it, below a title that names no type.
    private func deprecation(_ text: String) -> String? {
        facts(
            "# ランプを取得する\n\n\(text)\n\n## HTTP request\n\n```http\nGET /a\n```", page: "v1.0/api/a-get.md"
        ).operation?.deprecation
    }

    @Test("what is deprecated is the operation or something else")
    func subjects() {
        #expect(deprecation("This API is deprecated.") == "This API is deprecated.")
        #expect(deprecation("The older way to do it is deprecated.") == nil)
        #expect(deprecation("Another API is deprecated.") == nil)
        #expect(
            deprecation("Another API is deprecated. This API is deprecated, too.") == "This API is deprecated, too.")
    }
}
