import Foundation
import Testing

@testable import GraphGen

@Suite struct GenerateTests {
    private let folder: TemporaryFolder
    private let console = RecordingConsole()

    init() throws { folder = try TemporaryFolder() }

    private func options(_ change: (inout OutputOptions) -> Void = { _ in }) -> OutputOptions {
        var options = OutputOptions(folder: folder.path("out"))
        change(&options)
        return options
    }

    private func generate(_ output: OutputOptions, jobs: Int? = nil) throws {
        var input = Sample.input
        input.jobs = jobs
        #expect(try Generate(input: input, output: output).run(console) == .done)
    }

    @Test func writesModelsByTheirFirstLetter() throws {
        try generate(options())
        let files = folder.everything()
        #expect(files.contains("out/Module.swift"))
        #expect(try folder.text("out/Models/Models+L.swift").contains("public struct Loan:"))
        #expect(try folder.text("out/Enumerations.swift").contains("public typealias LoanState ="))
        #expect(try folder.text("out/Module.swift").contains("graphgen \(GraphGenVersion.current)"))
    }

    @Test func aSecondRunWritesNothingAndSaysSo() throws {
        try generate(options())
        let before = try folder.fingerprint()
        try generate(options())
        #expect(try folder.fingerprint() == before)
        #expect(console.summaries.last?.contains(": 0 files written,") == true)
    }

    @Test func oneJobAndManyGiveTheSameBytes() throws {
        try generate(options(), jobs: 1)
        let before = try folder.fingerprint()
        try generate(options(), jobs: 4)
        #expect(try folder.fingerprint() == before)
    }

    @Test func thePackageHoldsTheModule() throws {
        try generate(
            options {
                $0.isPackage = true
                $0.moduleName = "Desk"
                $0.runtime = Sample.root
            })
        #expect(folder.everything().contains("out/Sources/Desk/Module.swift"))
        #expect(try folder.text("out/Package.swift").contains(#"path: "\#(Sample.root)""#))
    }

    @Test func theFixedLayoutIsWhatABuildStepDeclares() throws {
        try generate(options { $0.layout = .fixed })
        #expect(
            folder.everything() == [
                "out/", "out/.graphgen-manifest", "out/Enumerations.swift", "out/Models.swift", "out/Module.swift",
                "out/Requests.swift",
            ])
    }

    @Test(arguments: ["1x", "a b", "class", "A;B", "../x", "", "Swift"])
    func aModuleNameMustBeOne(_ name: String) throws {
        let error = #expect(throws: GraphGenError.self) { try generate(options { $0.moduleName = name }) }
        #expect(error?.status == .usage)
        #expect(folder.everything().isEmpty)
    }

    @Test func commentsLinkToPagesOnTheWeb() throws {
        try generate(options())
        let plain = try folder.text("out/Models/Models+L.swift")
        try generate(options { $0.docsURL = "https://example.com/docs" })
        let linked = try folder.text("out/Models/Models+L.swift")
        #expect(plain.contains(/- Documented: \S+\.md:\d+\n/))
        #expect(linked.contains(/- Documented: \[(\S+\.md):(\d+)\]\(https:\/\/example\.com\/docs\/\S+\.md#L\d+\)\n/))
        #expect(linked.replacing(/\[(\S+:\d+)\]\(\S+\)/) { $0.output.1 } == plain)
    }

    @Test(arguments: ["", "example.com", "javascript:x", "https://example.com/?a"])
    func whatIsNoAddressIsWrongUse(_ url: String) throws {
        let error = #expect(throws: GraphGenError.self) { try generate(options { $0.docsURL = url }) }
        #expect(error?.status == .usage)
        #expect(error?.message.contains("--docs-url") == true)
        #expect(folder.everything().isEmpty)
    }

    @Test func templatesAreReplaced() throws {
        try folder.write("// My own header\n", to: "templates/Header.mustache")
        try generate(options { $0.templates = folder.path("templates") })
        #expect(try folder.text("out/Module.swift").contains("// My own header"))
    }

    @Test(arguments: [
        ("Nonsense.mustache", "x", Outcome.usage), ("Model.mustache", "{{#a}}", .usage), ("a.txt", "x", .usage),
    ])
    func unusableTemplatesAreRefused(_ name: String, _ text: String, _ status: Outcome) throws {
        try folder.write(text, to: "templates/\(name)")
        let error = #expect(throws: GraphGenError.self) {
            try generate(options { $0.templates = folder.path("templates") })
        }
        #expect(error?.status == status)
        #expect(!folder.everything().contains("out/"))
    }

    @Test func aBrokenTemplateIsShownAtItsPlace() throws {
        try folder.write("a\n  {{#open}}\n", to: "a b/Model.mustache")
        let error = #expect(throws: GraphGenError.self) { try generate(options { $0.templates = folder.path("a b/") }) }
        let expected = "Model.mustache:2:3: error: the section \"open\" is not closed before the file ends"
        #expect(error?.description == folder.path("a b/" + expected))
    }

    @Test func aHugeTemplateIsNotRead() throws {
        try folder.write(String(repeating: "{{a}}", count: 14_000), to: "templates/Model.mustache")
        let error = #expect(throws: GraphGenError.self) {
            try generate(options { $0.templates = folder.path("templates") })
        }
        #expect(error?.message.contains("it has more than 65536 bytes") == true)
    }
}
