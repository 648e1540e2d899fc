import Foundation
import GraphGenBase
import Testing

@testable import GraphGen

/// Whatever the text of a page, a path, a configuration or an argument holds: a terminal gets none of it as it is.
@Suite(.timeLimit(.minutes(15))) struct PrintedTextTests {
    private static let attack = "\u{1B}]0;x\u{07}\u{9B}2J\u{202E}\u{2028}\u{200B}\u{E0041}\u{2066}\u{FEFF}"
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            """
            # l\(Self.attack)oan resource type

            ## Properties
            |Property|Type|Description|
            |:-|:-|:-|
            |a\(Self.attack)b|Int32|Valid values 1 to \(Self.attack)9|
            |c|colour\(Self.attack)|d|

            [!INCLUDE [b](c\(Self.attack).md)]
            """, to: "docs/l\(Self.attack)oan.md")
        try folder.write("# Get loan\n\n## HTTP request\n```http\nFETCH \(Self.attack)\n```\n", to: "docs/get.md")
        try folder.write("{{#a}}", to: "t\(Self.attack)/x\(Self.attack).mustache")
        try folder.write("docs: \"\(Self.attack)\"\nd\(Self.attack): 1\n", to: "c\(Self.attack).yaml")
    }

    static let runs: [[String]] = [
        ["extract", "docs", "--verbose"], ["extract", "docs", "--coverage"],
        ["extract", "docs", "--coverage", "--format", "json"],
        ["tables", "docs"], ["tables", "docs/l\(attack)oan.md"],
        ["lint", "docs", "--verbose"], ["lint", "docs", "--format", "json"], ["lint", "docs", "--format", "sarif"],
        ["lint", "docs", "--format", "github", "--verbose"], ["lint", "docs/l\(attack)oan.md", "--verbose"],
        ["generate", "docs", "--output", "o\(attack)", "--verbose"], ["check", "docs", "--output", "o\(attack)"],
        ["extract", "docs", "--output", "m\(attack).json"],
        ["generate", "docs", "--output", "o", "--templates", "t\(attack)"],
        ["generate", "docs", "--output", "o", "--templates", "n\(attack)"],
        ["extract", "n\(attack)"], ["extract", "docs", "--config", "c\(attack).yaml"],
        ["extract", "docs", "--config", "n\(attack)"], ["extract", "docs", "--include-type", "n\(attack)"],
        ["lint", "docs", "--baseline", "n\(attack)"], ["lint", "docs", "--code", "n\(attack)"],
        ["lint", "docs", "--write-baseline", "b\(attack).json"],
        ["generate", "docs", "--output", "o", "--docs-url", "n\(attack)"],
        ["generate", "docs", "--output", "o", "--module-name", "n\(attack)"],
        ["extract", "docs", "--x\(attack)"], ["n\(attack)"], ["extract", "docs", "--jobs", "n\(attack)"],
        ["help", "n\(attack)"],
    ]

    @Test(arguments: runs) func holdsNothingUnsafe(_ arguments: [String]) throws {
        let version = ["help"].contains(arguments[0]) || arguments[0].hasPrefix("n") || arguments[0] == "tables"
        let result = try Executable.run(arguments + (version ? [] : ["--api-version", "beta"]), in: folder.path)
        #expect(result.reason == .exit)
        for text in [result.output, result.errors] {
            let found = text.unicodeScalars.filter { $0 != "\n" && UnsafeScalars.contains($0.value) }
            #expect(found.isEmpty, "\(found.map { String($0.value, radix: 16) }) in \(text.debugDescription)")
        }
    }

    @Test func removedFilesAreNamedSafely() throws {
        #expect(
            try Executable.run(["generate", "docs", "--output", "o", "--api-version", "beta"], in: folder.path).status
                == 0)
        let old = "old\(Self.attack).swift".filter { $0 != "\u{2028}" }
        try folder.write("x", to: "o/\(old)")
        try folder.write(try folder.text("o/.graphgen-manifest") + old + "\n", to: "o/.graphgen-manifest")
        let result = try Executable.run(
            ["generate", "docs", "--output", "o", "--api-version", "beta", "--verbose"], in: folder.path)
        #expect(result.output.contains("removed: old"))
        #expect(!result.output.unicodeScalars.contains { $0 != "\n" && UnsafeScalars.contains($0.value) })
    }
}
