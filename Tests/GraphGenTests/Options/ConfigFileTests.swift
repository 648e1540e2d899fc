import Testing

@testable import GraphGen

@Suite struct ConfigFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func read(_ yaml: String) throws -> ConfigFile {
        try folder.write(yaml, to: "graphgen.yaml")
        return try ConfigFile(path: folder.path("graphgen.yaml"))
    }

    @Test func holdsEveryOption() throws {
        let file = try read(
            """
            # A remark.
            docs: pages
            api-version: v1.0
            output: /abs/out
            module-name: Graph
            package: true
            runtime: ../graphgen
            templates: layout
            docs-url: https://example.com/docs
            jobs: 3
            strict: true
            include-page: 'intune-*'
            include-path: [/users, "/groups/**#GET,POST"]
            exclude-path:
              - /me
            include-type: [user]
            modules: by-area
            drop-unreached-properties: true
            lint-suppress:
              - {code: lint.*, until: 2027-01-31, reason: later}
              - code: base.cycle
                page: user-*
                until: "2027-02-01"
                reason: "theirs"
            """)
        #expect(file.docs == folder.path("pages"))
        #expect(file.apiVersion == .v1)
        #expect(file.output == "/abs/out")
        #expect(file.moduleName == "Graph")
        #expect(file.isPackage == true)
        #expect(file.runtime == folder.path("../graphgen"))
        #expect(file.templates == folder.path("layout"))
        #expect(file.docsURL == "https://example.com/docs")
        #expect(file.jobs == 3)
        #expect(file.isStrict == true)
        #expect(file.includePages == ["intune-*"])
        #expect(file.includePaths == ["/users", "/groups/**#GET,POST"])
        #expect(file.excludePaths == ["/me"])
        #expect(file.includeTypes == ["user"])
        #expect(file.modules == .byArea)
        #expect(file.dropsUnreachedProperties == true)
        let yaml = folder.path("graphgen.yaml")
        #expect(
            file.lintSuppressions == [
                LintSuppression(
                    code: "lint.*", until: "2027-01-31", reason: "later",
                    place: FilePlace(file: yaml, line: 20, column: 5)),
                LintSuppression(
                    code: "base.cycle", page: "user-*", until: "2027-02-01", reason: "theirs",
                    place: FilePlace(file: yaml, line: 21, column: 5)),
            ])
    }

    @Test func aURLIsNoPath() throws {
        #expect(try read("runtime: https://example.com/graphgen").runtime == "https://example.com/graphgen")
    }

    @Test(arguments: ["", "# nothing\n", "---\n"])
    func mayBeEmpty(_ yaml: String) throws {
        let file = try read(yaml)
        #expect(file.docs == nil)
        #expect(file.includePages == nil)
    }

    @Test(arguments: [
        ("include-pages: x", ":1:1: error: there is no option \"include-pages\"; is it include-page or include-path?"),
        ("docs: x\nstrickt: true", ":2:1: error: there is no option \"strickt\"; is it strict?"),
        ("lint-suppress: x", ":1:16: error: lint-suppress must be a list of entries with code, until, reason, page"),
        ("lint-suppress: [x]", ":1:17: error: lint-suppress must be a list of entries with code, until, reason, page"),
        ("lint-suppress: [{code: a, until: 2027-01-31}]", ":1:17: error: this entry of lint-suppress says no reason"),
        ("lint-suppress: [{code: a, day: x}]", ":1:27: error: an entry of lint-suppress has code, until, reason, page"),
        ("lint-suppress: [{code: [a]}]", ":1:18: error: an entry of lint-suppress has code, until, reason, page"),
        (
            "lint-suppress: [{code: a, reason: b, until: 2027-02-30}]",
            ":1:45: error: until must be a day such as 2027-01-31"
        ),
        ("docs: x\nfrobnicate: true", ":2:1: error: there is no option \"frobnicate\""),
        ("{a: b}: true", ":1:1: error: there is no option \"\""),
        ("\"doc\\u001b\": x", "there is no option \"doc\\u{1b}\"; is it docs?"),
        ("docs: x\njobs: 0", "graphgen.yaml:2:7: error: jobs must be a number from 1"),
        ("jobs: many", "graphgen.yaml:1:7: error: jobs must be"),
        ("api-version: v2", "api-version must be v1.0 or beta"),
        ("modules: many", "modules must be auto or single or by-area"),
        ("package: perhaps", "package must be true or false"), ("docs: [a]", "docs must be a text"),
        ("include-page: {a: b}", "include-page must be"), ("include-page: [[a]]", "include-page must be"),
        ("- docs", ":1:1: error: expected `option: value` lines"),
    ])
    func saysWhatIsWrongAndWhere(_ yaml: String, _ message: String) throws {
        let error = #expect(throws: GraphGenError.self) { try read(yaml) }
        #expect(error?.status == .usage)
        #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    }

    @Test(arguments: [
        ("docs: [", ":2:1: ", "a value is missing"), ("docs: a\njobs: 1\ndocs: b", ":3:1: ", "\"docs\" is there twice"),
        ("docs: a\n\n\ndocs: b", ":4:1: ", "\"docs\" is there twice"),
        (
            "docs: \"\\q\"", ":1:",
            "a `\\` in double quotation marks before a letter that means nothing there"
        ),
        ("docs: a: b", ":1:8: ", "a `:` where none can stand; a text with `: ` in it needs quotation marks"),
        ("docs: x\ninclude-path: [/a", ":3:1: ", "a list that began with `[` goes on without `,` or `]`"),
        ("docs: \"x\njobs: 1", ":2:8: ", "a text begins with a quotation mark and has none at its end"),
        ("docs: x\n\tjobs: 1", ":2:1: ", "a tab at the beginning of a line; move lines in with spaces"),
        ("docs: @x", ":1:7: ", "a character that no value begins with; quote the text"),
        ("include-path: **/x", ":1:", "a `*` or `&` begins a value; a text with one needs quotation marks"),
        ("include-path: *x", ":1:15: ", "a `*` begins a value; a text with one needs quotation marks"),
        ("docs: x\njobs", ":3:1: ", "a line without `:` where `option: value` is expected"),
        ("docs: x\n  jobs: 1", ":2:7: ", "a `:` where none can stand"),
        ("docs: \u{1}", ":1:7: ", "a character that YAML"),
        ("docs: x\n---\ndocs: y", ":2:1: ", "a second document; one file holds one"),
        (String(repeating: "[", count: 50_000), ":1:", "lists and mappings nest too deep"),
        (String(repeating: "- ", count: 20_000), ":1:", "lists and mappings nest too deep"),
    ])
    func saysWhereItIsNotYAMLInItsOwnWords(_ yaml: String, _ place: String, _ reason: String) throws {
        let error = try #require(throws: GraphGenError.self) { try read(yaml) }
        #expect(error.status == .usage)
        #expect(error.description.hasPrefix(folder.path("graphgen.yaml") + place), "\(error)")
        #expect(error.message.hasPrefix("this is not valid YAML: \(reason)"), "\(error)")
        #expect(!error.description.contains("\n") && error.description.utf8.count < 400)
    }

    @Test func aHugeFileIsNotRead() throws {
        let error = #expect(throws: GraphGenError.self) { try read(String(repeating: "#\n", count: 600_000)) }
        #expect(error?.message.contains("it has more than 1048576 bytes") == true)
    }

    @Test func patternsKeepTheirPlaces() throws {
        let file = try read("include-type: user\ninclude-path:\n  - /a\n  - \"/b\"\nexclude-path: [/c, /d]\n")
        func places(_ option: InputOptions.SelectionOption) -> [String] {
            (file.selectionPlaces[option] ?? []).map { "\($0.line):\($0.column)" }
        }
        #expect(places(.includeType) == ["1:15"])
        #expect(places(.includePath) == ["3:5", "4:5"])
        #expect(places(.excludePath) == ["5:16", "5:20"])
        #expect(places(.includePage) == [])
    }

    @Test func aMissingFileIsAnInputError() {
        let error = #expect(throws: GraphGenError.self) { try ConfigFile(path: folder.path("none.yaml")) }
        #expect(error?.status == .inputOutput)
    }
}
