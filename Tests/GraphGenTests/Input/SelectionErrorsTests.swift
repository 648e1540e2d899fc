import Foundation
import Testing

@testable import GraphGen

/// What is selected and not there, in every command.
@Suite struct SelectionErrorsTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ command: String, _ arguments: [String]) throws -> Executable.Result {
        let output = command == "generate" || command == "check" ? ["--output", "out"] : []
        return try Executable.run(
            [command, Sample.docs, "--api-version", "beta"] + output + arguments, in: folder.path)
    }

    @Test(arguments: ["generate", "check", "extract", "lint"])
    func nothingHappensWhenNothingMatches(_ command: String) throws {
        #expect(try run("generate", []).status == 0)
        let before = try folder.fingerprint()
        for (arguments, message) in [
            (["--include-type", "laon"], "--include-type \"laon\" matches no type; is it \"loan\"?"),
            (
                ["--include-type", "loan", "--include-type", "laon"],
                "--include-type \"laon\" matches no type; is it \"loan\"?"
            ),
            (
                ["--include-path", "/desk/laons/{id}"],
                "--include-path \"/desk/laons/{id}\" matches no request; is it \"/desk/loans/{loanId}\"?"
            ),
            (["--exclude-path", "/none"], "--exclude-path \"/none\" matches no request"),
            (["--include-page", "loann"], "--include-page \"loann\" matches no page; is it \"loan\"?"),
            (["--include-path", "/a#FETCH"], "--include-path \"/a#FETCH\" names a method after `#` that is none of"),
            (["--include-path", ""], "--include-path \"\" is empty"),
            (["--include-type", "\u{1B}[2J"], "--include-type \"\\u{1b}[2J\" holds a control character"),
        ] {
            let result = try run(command, arguments)
            #expect(result.status == 2, "\(arguments)")
            #expect(result.output.isEmpty)
            #expect(result.errors.hasPrefix("graphgen: error: " + message), "\(result.errors)")
            #expect(result.errors.split(separator: "\n").count == 1)
        }
        #expect(try folder.fingerprint() == before)
    }

    @Test(arguments: ["generate", "check", "extract"]) func aSelectionThatLeavesNothingIsAnError(_ command: String)
        throws
    {
        let result = try run(command, ["--include-path", "/**", "--exclude-path", "/**"])
        #expect(result.status == 2)
        #expect(result.errors == "graphgen: error: the selection leaves nothing: no type and no request\n")
    }

    @Test func patternsOfAFileAreShownAtTheirPlace() throws {
        let yaml = "include-type:\n  - loan\n  - laon\n  - \"tial\\e\"\nexclude-path: /none\n"
        try folder.write(yaml, to: "graphgen.yaml")
        let malformed = try run("generate", ["--config", "graphgen.yaml", "--build-step"])
        #expect(malformed.status == 2)
        #expect(
            malformed.errors == "graphgen.yaml:4:5: error: include-type \"tial\\u{1b}\" holds a control character\n")
        try folder.write(yaml.replacing("\\e", with: ""), to: "graphgen.yaml")
        let result = try run("generate", ["--config", "graphgen.yaml", "--build-step"])
        #expect(result.status == 2)
        #expect(
            result.errors == """
                graphgen.yaml:5:15: error: exclude-path "/none" matches no request
                graphgen.yaml:3:5: error: include-type "laon" matches no type; is it "loan"?
                graphgen.yaml:4:5: error: include-type "tial" matches no type

                """)
        let given = try run(
            "generate", ["--config", "graphgen.yaml", "--include-type", "none", "--exclude-path", "/x"])
        #expect(given.errors.hasPrefix("graphgen: error: --exclude-path \"/x\" matches no request\n"))
    }

    @Test func namesOfPagesCannotCommandTheTerminal() throws {
        try folder.write("# x\n\nNothing.\n", to: "docs/evil\u{1B}]0;x.md")
        let arguments = ["lint", "docs", "--api-version", "beta", "--include-page", "evil]0;x"]
        let result = try Executable.run(arguments, in: folder.path)
        #expect(result.status == 2)
        #expect(result.errors.contains("is it \"evil\\u{1b}]0;x\"?"))
        #expect(!result.errors.contains("\u{1B}"))
    }

    @Test func thousandsOfFaultsAreCounted() throws {
        try folder.write("include-type:\n" + (0..<3_000).map { "  - none\($0)\n" }.joined(), to: "graphgen.yaml")
        let result = try run("generate", ["--config", "graphgen.yaml"])
        #expect(result.status == 2)
        let lines = result.errors.split(separator: "\n")
        #expect(lines.count == 21)
        #expect(lines.last == "graphgen: error: and 2980 more patterns like these")
    }
}
