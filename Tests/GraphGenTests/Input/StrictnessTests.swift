import Foundation
import GraphDocs
import Testing

@testable import GraphGen

@Suite struct StrictnessTests {
    /// Ways to break a page, with the line that has to be named.
    static let mistakes: [(page: String, line: Int)] = [
        ("# loan resource type\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|a||A.|\n", 6),
        ("# loan resource type\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|a|!?|A.|\n", 6),
        ("# loan resource type\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|a|Int32|A.|surplus|\n", 6),
        (
            "# loan resource type\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n"
                + "|a|Int32|Valid values 9 to 5|\n", 6
        ),
        ("# Get loan\n\n## HTTP request\n``` http\nFETCH a loan\n```\n", 5),
        ("# loan resource type\n\n[!INCLUDE [x](nowhere.md)]\n", 3),
        ("# loan enum type\n\nNothing follows.\n", 1),
    ]

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func extract(strict: Bool) throws -> (outcome: Outcome?, console: RecordingConsole, error: GraphGenError?) {
        let console = RecordingConsole()
        var input = InputOptions(docs: folder.path("docs"), apiVersion: .beta)
        input.isStrict = strict
        do {
            return (try Extract(input: input).run(console), console, nil)
        } catch let error as GraphGenError {
            return (nil, console, error)
        }
    }

    @Test(arguments: mistakes) func aMistakeIsAnErrorAtItsLine(_ page: String, _ line: Int) throws {
        try folder.write(page, to: "docs/loan.md")
        let strict = try extract(strict: true)
        #expect(strict.error?.status == .findings)
        #expect(strict.console.diagnostics.contains { $0.severity == .error && $0.line == line })
        #expect(strict.console.output.isEmpty)
        #expect(try extract(strict: false).outcome == .done)
    }

    @Test func whatOtherPagesMayDefineIsNone() throws {
        let page = "# loan resource type\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|a|[b](b.md)|A.|\n"
        try folder.write(page, to: "docs/loan.md")
        let strict = try extract(strict: true)
        #expect(strict.outcome == .done)
        #expect(strict.console.diagnostics.contains { $0.severity == .warning && $0.code == .typeUndefined })
    }

    @Test func thePagesOfTheExampleHoldNone() throws {
        var input = Sample.input
        input.isStrict = true
        let console = RecordingConsole()
        #expect(try Extract(input: input).run(console) == .done)
        #expect(console.diagnostics.filter { $0.severity != .note }.isEmpty)
    }
}
