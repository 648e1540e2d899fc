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
}
