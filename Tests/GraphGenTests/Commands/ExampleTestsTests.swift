import Foundation
import Testing

@testable import GraphGen

/// `generate --example-tests`
@Suite struct ExampleTestsTests {
    private let folder: TemporaryFolder
    private let console = RecordingConsole()

    init() throws { folder = try TemporaryFolder() }

    private static let input = InputOptions(docs: Sample.root + "/InputDocs", apiVersion: .beta)

    private func run(tests: String = "tests", sample: Int? = nil) throws {
        var options = OutputOptions(folder: folder.path("out"))
        options.exampleTests = folder.path(tests)
        options.exampleSample = sample
        #expect(try Generate(input: Self.input, output: options).run(console) == .done)
    }

    private func count() throws -> Int {
        try folder.everything().filter { $0.hasPrefix("tests/Examples") && $0.hasSuffix(".swift") }
            .map { try folder.text($0).components(separatedBy: "        ExampleTest(").count - 1 }.reduce(0, +)
    }

    @Test func testsAndTheirListAreWritten() throws {
        try run()
        #expect(folder.everything().contains("tests/ExampleSupport.swift"))
        let json = try JSONSerialization.jsonObject(with: Data(try folder.text("tests/examples.json").utf8))
        let report = try #require(json as? [String: Any])
        #expect(report["format"] as? String == "graph-examples/1")
        let classes = try #require(report["classes"] as? [String: Int])
        let examples = try #require(report["examples"] as? [[String: Any]])
        #expect(Set(classes.keys) == ["equal", "notHTTP", "placeholder", "contradicts", "ours"])
        #expect(classes.values.reduce(0, +) == examples.count)
        #expect(try count() == classes["equal"])
        #expect(try count() > 0)
        for example in examples where example["class"] as? String != "equal" {
            #expect((example["reason"] as? String)?.isEmpty == false)
        }
        let start = "\(examples.count) examples: equal \(try count()) ("
        #expect(console.summaries.contains { $0.hasPrefix(start) })
    }

    @Test func aSampleHasSoManyTests() throws {
        try run(sample: 1)
        #expect(try count() == 1)
        try run(sample: 10_000)
        #expect(try count() > 1)
    }

    @Test func checkLooksAtBothFolders() throws {
        try run()
        var options = OutputOptions(folder: folder.path("out"))
        options.exampleTests = folder.path("tests")
        #expect(try Check(input: Self.input, output: options).run(console) == .done)
        try FileManager.default.removeItem(atPath: folder.path("tests/examples.json"))
        #expect(try Check(input: Self.input, output: options).run(console) == .findings)
        #expect(console.output == "missing: examples.json\n")
    }

    @Test(arguments: ["out", "out/tests", ".", "out/../out"])
    func theFoldersAreTwo(tests: String) throws {
        #expect(throws: GraphGenError.self) { try run(tests: tests) }
        #expect(folder.everything().isEmpty)
    }

    @Test func nothingIsWrittenWhenOneOfThemIsNotOurs() throws {
        try FileManager.default.createDirectory(atPath: folder.path("tests"), withIntermediateDirectories: true)
        try "mine".write(toFile: folder.path("tests/Mine.swift"), atomically: true, encoding: .utf8)
        #expect(throws: GraphGenError.self) { try run() }
        #expect(!folder.everything().contains { $0.hasPrefix("out/") })
    }
}
