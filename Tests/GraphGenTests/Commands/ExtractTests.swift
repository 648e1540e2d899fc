import Foundation
import Testing

@testable import GraphGen

@Suite struct ExtractTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func printsTheModel() throws {
        let console = RecordingConsole()
        #expect(try Extract(input: Sample.input).run(console) == .done)
        let model = try JSONSerialization.jsonObject(with: Data(console.output.utf8)) as? [String: Any]
        #expect(model?["format"] as? String == "graph-model/1")
        #expect(model?["apiVersion"] as? String == "beta")
        let types = model?["types"] as? [[String: Any]]
        #expect(types?.compactMap { $0["name"] as? String } == ["loan", "loanState"])
        #expect((model?["operations"] as? [Any])?.count == 2)
    }

    @Test func writesTheSameToAFile() throws {
        let console = RecordingConsole()
        _ = try Extract(input: Sample.input).run(console)
        _ = try Extract(input: Sample.input, file: folder.path("model.json")).run(console)
        #expect(try folder.text("model.json") == console.output)
        _ = try Extract(input: Sample.input, file: folder.path("model.json")).run(console)
        #expect(console.summaries.last?.hasSuffix("unchanged") == true)
    }

    @Test func coverageTellsWhatWasReadAndWhatWasNot() throws {
        let console = RecordingConsole()
        #expect(try Extract(input: Sample.input, coverage: .text).run(console) == .done)
        let lines = console.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for heading in [
            "pages", "tables", "type cells", "enumerations", "operations", "examples", "rules", "diagnostics",
        ] {
            #expect(lines.contains(heading), "no section \(heading)")
        }
        #expect(lines.contains("         4  all"), "four pages")
        #expect(lines.contains("         0  neither in the model nor in a diagnostic"))
        #expect(lines.contains("         0  not understood"))
        #expect(lines.contains("         2  methods and paths in the model"))
        #expect(!console.output.contains("graph-model/1"))
    }

    @Test func coverageIsJSONToo() throws {
        let console = RecordingConsole()
        #expect(try Extract(input: Sample.input, coverage: .json).run(console) == .done)
        let report = try JSONSerialization.jsonObject(with: Data(console.output.utf8)) as? [String: Any]
        #expect(report?["format"] as? String == "graph-coverage/1")
        #expect(report?["apiVersion"] as? String == "beta")
        let sections = try #require(report?["sections"] as? [[String: Any]])
        func figure(_ section: String, _ name: String) -> [String: Any]? {
            let figures = sections.first { $0["name"] as? String == section }?["figures"] as? [[String: Any]]
            return figures?.first { $0["name"] as? String == name }
        }
        #expect(figure("pages", "all")?["count"] as? Int == 4)
        #expect(figure("type cells", "read or reported")?["percent"] as? Double == 100)
        #expect(figure("pages", "all")?["examples"] == nil)
        #expect(console.output.hasSuffix("}\n"))
    }

    @Test func theFormatIsChosen() throws {
        let arguments = ["extract", Sample.docs, "--api-version", "beta"]
        let text = try Executable.run(arguments + ["--coverage"])
        #expect(text.status == 0 && text.output.hasPrefix("pages\n"))
        #expect(try Executable.run(arguments + ["--coverage", "--format", "text"]).output == text.output)
        let json = try Executable.run(arguments + ["--coverage", "--format", "json"])
        #expect(json.status == 0 && json.output.contains("graph-coverage/1"))
        #expect(try Executable.run(arguments + ["--format", "json"]).output.contains("graph-model/1"))
        let wrong = try Executable.run(arguments + ["--format", "text"])
        #expect(wrong.status == 2 && wrong.output.isEmpty)
        #expect(wrong.errors.contains("--format text goes with --coverage; the model is JSON."))
    }
}
