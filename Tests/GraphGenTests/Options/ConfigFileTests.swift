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
        ("include-pages: x", "graphgen.yaml:1: there is no option \"include-pages\""),
        ("docs: x\njobs: 0", "graphgen.yaml:2: jobs must be a number from 1"),
        ("jobs: many", "graphgen.yaml:1: jobs must be"), ("api-version: v2", "api-version must be v1.0 or beta"),
        ("modules: many", "modules must be auto or single or by-area"),
        ("package: perhaps", "package must be true or false"), ("docs: [a]", "docs must be a text"),
        ("include-page: {a: b}", "include-page must be"), ("include-page: [[a]]", "include-page must be"),
        ("- docs", "expected `option: value` lines"), ("docs: [", "is not valid YAML"),
        ("docs: a\ndocs: b", "is not valid YAML"),
    ])
    func saysWhatIsWrongAndWhere(_ yaml: String, _ message: String) throws {
        let error = #expect(throws: GraphGenError.self) { try read(yaml) }
        #expect(error?.status == .usage)
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    }

    @Test func aMissingFileIsAnInputError() {
        let error = #expect(throws: GraphGenError.self) { try ConfigFile(path: folder.path("none.yaml")) }
        #expect(error?.status == .inputOutput)
    }
}
