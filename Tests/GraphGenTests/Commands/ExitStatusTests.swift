import Foundation
import Testing

@testable import GraphGen

/// The built executable, from outside.
@Suite struct ExitStatusTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: [
        ["frobnicate"], ["generate"], ["generate", "--frobnicate"], ["generate", Sample.docs, "--api-version", "beta"],
        ["generate", Sample.docs, "--output", "o"], ["generate", Sample.docs, "--api-version", "v2", "--output", "o"],
        ["generate", Sample.docs, "--api-version", "beta", "--output", "o", "--jobs", "0"],
        ["generate", Sample.docs, "--api-version", "beta", "--output", "o", "--module-name", "no name"],
        ["extract"], ["tables"], ["extract", Sample.docs, "--quiet", "--verbose"],
    ])
    func wrongUseIsTwo(_ arguments: [String]) throws {
        let result = try Executable.run(arguments, in: folder.path)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(!result.errors.isEmpty)
        #expect(folder.everything().isEmpty)
    }

    @Test(arguments: [
        ["generate", "nowhere", "--api-version", "beta", "--output", "o"], ["extract", "nowhere"],
        ["extract", "."], ["tables", "nowhere.md"], ["extract", "/dev/null"],
        ["extract", Sample.docs, "--config", "nowhere.yaml"],
        ["extract", Sample.docs, "--api-version", "beta", "--output", "no/folder/file.json"],
        ["generate", Sample.docs, "--api-version", "beta", "--output", "/dev/null/below"],
        ["generate", Sample.docs, "--api-version", "beta", "--output", "o", "--templates", "nowhere"],
    ])
    func whatCannotBeReadOrWrittenIsThree(_ arguments: [String]) throws {
        let result = try Executable.run(arguments, in: folder.path)
        #expect(result.status == 3)
        #expect(result.output.isEmpty)
        #expect(result.errors.hasPrefix("graphgen: error: "))
        #expect(folder.everything().isEmpty)
    }

    @Test func bothVersionsNeedAChoice() throws {
        for version in ["v1.0", "beta"] {
            try folder.write("# x\n", to: "docs/api-reference/\(version)/resources/x.md")
        }
        let result = try Executable.run(["extract", "docs"], in: folder.path)
        #expect(result.status == 2)
        #expect(result.errors.contains("docs holds pages of v1.0 and of beta; add --api-version v1.0 or beta"))
        #expect(try Executable.run(["extract", "docs", "--api-version", "v1.0"], in: folder.path).status == 0)
    }

    @Test func generateThenCheck() throws {
        let arguments = [Sample.docs, "--api-version", "beta", "--output", "out"]
        let first = try Executable.run(["generate"] + arguments, in: folder.path)
        #expect(first.status == 0)
        #expect(first.errors.isEmpty)
        #expect(first.output.hasPrefix("out: "))
        #expect(try Executable.run(["check"] + arguments, in: folder.path).status == 0)
        try folder.write("mine", to: "out/Mine.swift")
        let check = try Executable.run(["check"] + arguments, in: folder.path)
        #expect(check.status == 1)
        #expect(check.output == "foreign: Mine.swift\n")
        let second = try Executable.run(["generate"] + arguments, in: folder.path)
        #expect(second.status == 3)
        #expect(second.errors.contains("out holds files that graphgen did not write"))
    }

    @Test func theConfigurationFileServesEveryCommand() throws {
        let yaml = "docs: \(Sample.docs)\napi-version: beta\noutput: out\nmodule-name: Desk\npackage: true\n"
        try folder.write(yaml, to: "sub/graphgen.yaml")
        #expect(try Executable.run(["generate", "--config", "sub/graphgen.yaml"], in: folder.path).status == 0)
        #expect(try Executable.run(["check", "--config", "sub/graphgen.yaml"], in: folder.path).status == 0)
        #expect(folder.everything().contains("sub/out/Sources/Desk/Module.swift"))
        let won = ["generate", "--config", "sub/graphgen.yaml", "--output", "won", "--no-package"]
        #expect(try Executable.run(won, in: folder.path).status == 0)
        #expect(folder.everything().contains("won/Module.swift"))
    }

    @Test func aFullDiskLeavesEverythingAsItWas() throws {
        let arguments = ["generate", Sample.docs, "--api-version", "beta", "--output", "new/out"]
        let result = try Executable.run(arguments, in: folder.path, limit: 1)
        #expect(result.status == 3)
        #expect(result.errors.hasPrefix("graphgen: error: cannot write new/out/"))
        #expect(!result.errors.contains(".tmp"))
        #expect(folder.everything().isEmpty)
    }

    @Test func anUnreadablePageIsThree() throws {
        try folder.write("# x\n", to: "docs/a.md")
        #expect(mkfifo(folder.path("docs/b.md"), 0o644) == 0)
        let arguments = ["generate", "docs", "--api-version", "beta", "--output", "out"]
        let result = try Executable.run(arguments, in: folder.path)
        #expect(result.status == 3)
        #expect(result.errors.contains("b.md:1:1: error: "))
        #expect(!folder.everything().contains("out/"))
    }

    @Test func lintReportsWhatItCannotRead() throws {
        try folder.write("# x\n", to: "docs/a.md")
        let arguments = ["lint", "docs", "--api-version", "beta"]
        let clean = try Executable.run(arguments, in: folder.path)
        #expect((clean.status, clean.output) == (0, "0 errors, 0 warnings, 1 note\n"))
        #expect(mkfifo(folder.path("docs/b.md"), 0o644) == 0)
        let result = try Executable.run(arguments + ["--format", "github"], in: folder.path)
        #expect(result.status == 3)
        #expect(result.output.hasPrefix("::error file=b.md,line=1,col=1,title=page.unreadable::"))
        #expect(result.errors.isEmpty)
        #expect(try Executable.run(["lint", "docs", "--format", "xml"], in: folder.path).status == 2)
    }

    @Test func theNameOfAPageCannotCommandTheTerminal() throws {
        #expect(mkfifo(folder.path("\u{1B}[2J\nx.md"), 0o644) == 0)
        let result = try Executable.run(["extract", ".", "--api-version", "beta"], in: folder.path)
        #expect(result.status == 3)
        #expect(!result.errors.contains("\u{1B}"))
        #expect(!result.errors.contains("\nx.md"))
    }

    @Test func helpAndVersionAreNoErrors() throws {
        let version = try Executable.run(["--version"])
        #expect((version.status, version.output) == (0, GraphGenVersion.current + "\n"))
        for arguments in [["--help"], ["generate", "--help"], ["help", "tables"]] {
            let help = try Executable.run(arguments)
            #expect(help.status == 0)
            #expect(help.output.contains("USAGE"))
        }
    }
}
