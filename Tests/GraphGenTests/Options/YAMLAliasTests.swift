import GraphGenBase
import Testing

@testable import GraphGen

/// `graphgen.yaml` takes no anchors and no aliases; a few hundred bytes of them could stand for any amount.
@Suite(.timeLimit(.minutes(15))) struct YAMLAliasTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func fault(_ yaml: String) throws -> String? {
        try folder.write(yaml, to: "graphgen.yaml")
        do {
            _ = try ConfigFile(path: folder.path("graphgen.yaml"))
            return nil
        } catch let error as GraphGenError {
            return error.place.map { "\($0.line):\($0.column) \(error.message)" } ?? error.message
        }
    }

    /// Keys of keys: comparing two of them compares all that they repeat.
    private func bomb(_ width: Int, _ levels: Int) -> String {
        var text = "docs: a\n? &a0 [\(Array(repeating: "1", count: width).joined(separator: ","))]\n: 1\n"
        for level in 1...levels {
            let list = Array(repeating: "*a\(level - 1)", count: width).joined(separator: ",")
            text += "? &a\(level) [\(list)]\n: 1\n"
        }
        return text
    }

    @Test(arguments: [(10, 8), (10, 32), (40, 32)]) func isRefused(_ width: Int, _ levels: Int) throws {
        #expect(try fault(bomb(width, levels))?.hasPrefix("2:3 an anchor (`&name`)") == true)
    }

    @Test(arguments: [
        ("docs: &a b", "1:7 an anchor"), ("docs: b\noutput: &a b", "2:9 an anchor"),
        ("include-type:\n  - a\n  - &b c\n  - *b\n", "3:5 an anchor"), ("&a docs: b", "1:1 an anchor"),
        ("docs: *a", "1:7 this is not valid YAML: a `*` begins a value; a text with one needs quotation marks"),
        ("include-page: *.md", "1:16 this is not valid YAML: a `*`"),
    ])
    func hasItsPlace(_ yaml: String, _ message: String) throws {
        let found = try fault(yaml) ?? ""
        #expect(found.hasPrefix(message), "\(found)")
    }

    @Test(arguments: [
        "docs: a&b\ninclude-page: [\"*.md\", 'b*', c*d]", "docs: a # &b *c", "include-type: '&a'\nexclude-path: \"/*\"",
        "docs: a & b\ninclude-path: /a/**",
    ])
    func textIsNone(_ yaml: String) throws { #expect(try fault(yaml) == nil) }

    @Test func keysWithinKeysCostTheirLength() throws {
        let deep = String(repeating: "{", count: 400) + "\"" + String(repeating: "a", count: 400_000) + "&\""
        _ = try fault(deep + String(repeating: ": 1}", count: 400))
    }

    @Test func aListUpToTheLimitIsTaken() throws {
        func list(_ count: Int) -> String { "docs: a\ninclude-type:\n" + (0..<count).map { "- t\($0)\n" }.joined() }
        try folder.write(list(Limits.patterns + 1), to: "graphgen.yaml")
        let result = try Executable.run(["extract", Sample.docs, "--config", "graphgen.yaml"], in: folder.path)
        #expect(result.status == 2)
        #expect(
            result.errors.contains("graphgen.yaml:\(Limits.patterns + 3):3: error: include-type \"t10000\" is one more")
        )
        try folder.write(list(100_000), to: "graphgen.yaml")
        #expect(
            try Executable.run(["extract", Sample.docs, "--config", "graphgen.yaml"], in: folder.path).status != 0)
    }
}
