import Foundation
import Testing

@testable import GraphGen

/// Every option that takes a path, with every path that is odd. Runs are in a folder within the test's own, so that
/// `..` is the test's own too.
@Suite struct GivenPathTests {
    private let folder: TemporaryFolder
    /// The longest name a file can have is 255 bytes.
    private static let long = Array(repeating: String(repeating: "n", count: 249), count: 20).joined(separator: "/")
    private static let paths: [OddPath] = [
        "q", "", ".", "..", "/", "q/", "q//", "a b", "a\nb", String(repeating: "n", count: 5_000), long, "x/y", "//",
        "-",
        "q/..", "q/../r", "\u{1B}[2J",
    ].map(OddPath.init)

    /// A path with a short name for reports.
    struct OddPath: Sendable, CustomTestStringConvertible {
        let path: String
        var testDescription: String { path.debugDescription.prefix(24).description }
    }

    init() throws {
        folder = try TemporaryFolder()
        // Refused as output, should a run lead there.
        try folder.write("mine", to: "mine.txt")
        try folder.write("", to: "work/.keep")
    }

    private func run(_ arguments: [String]) throws -> Executable.Result {
        let result = try Executable.run(arguments, in: folder.path("work"))
        #expect(result.reason == .exit, "\(arguments) crashed")
        if result.status != 0, result.status != 1 {
            #expect(result.status == 2 || result.status == 3, "\(arguments): \(result.status)")
            let line = result.errors.split(separator: "\n", omittingEmptySubsequences: false).first ?? ""
            #expect(line.contains("error: ") || line.hasPrefix("Error: "), "\(arguments): \(result.errors)")
            #expect(!result.errors.contains("\u{1B}") && !result.output.contains("\u{1B}"))
            #expect(result.errors.utf8.count < 1_500, "\(arguments)")
        }
        #expect(try folder.text("mine.txt") == "mine")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["mine.txt", "work"])
        return result
    }

    @Test(arguments: paths) func outputOfGenerate(_ odd: OddPath) throws {
        let path = odd.path
        let arguments = [Sample.docs, "--api-version", "beta", "--output=" + path]
        let result = try run(["generate"] + arguments)
        let expected: Int32 =
            switch path {
            case "", "/", "//": 2
            // Holds a file of the test's.
            case "..": 3
            default: path.utf8.count > 4_000 ? 2 : 0
            }
        #expect(result.status == expected, "\(result.errors)")
        let check = try run(["check"] + arguments)
        // Where graphgen may not write, check has something to list.
        #expect(check.status == (path == ".." ? 1 : expected), "\(check.errors)")
    }

    @Test(arguments: paths) func outputOfExtract(_ odd: OddPath) throws {
        let path = odd.path
        let result = try run(["extract", Sample.docs, "--api-version", "beta", "--output=" + path])
        let expected: Int32 =
            switch path {
            case "": 2
            case ".", "..", "/", "//", "q/", "q//", "x/y", "q/..", "q/../r": 3
            default: path.utf8.count > 4_000 ? 2 : 0
            }
        #expect(result.status == expected, "\(result.errors)")
    }

    @Test(arguments: paths) func whatIsRead(_ odd: OddPath) throws {
        let path = odd.path
        let generate = ["generate", Sample.docs, "--api-version", "beta", "--output", "o"]
        let isUsage = path.isEmpty || path.utf8.count > 4_000
        #expect(try run(generate + ["--config=" + path]).status == (isUsage ? 2 : 3))
        let templates = try run(generate + ["--templates=" + path])
        // Folders that are there hold no templates.
        let isFolder = [".", "..", "/", "//"].contains(path)
        #expect(templates.status == (isUsage || isFolder ? 2 : 3), "\(templates.errors)")
        #expect(try !FileManager.default.contentsOfDirectory(atPath: folder.path("work")).contains("o"))
        let runtime = try run(generate + ["--package", "--runtime=" + path])
        #expect(runtime.status == (isUsage ? 2 : 0), "\(runtime.errors)")
    }

    /// The root is left out: it is a folder of pages, and of everything else.
    @Test(arguments: paths.filter { !["/", "//"].contains($0.path) }) func pages(_ odd: OddPath) throws {
        let path = odd.path
        let isUsage = path.isEmpty || path.utf8.count > 4_000
        for command in ["extract", "lint"] {
            let result = try run([command, "--api-version", "beta", "--", path])
            #expect(result.status == (isUsage ? 2 : 3), "\(result.errors)")
        }
        #expect(
            try run(["generate", "--api-version", "beta", "--output", "o", "--", path]).status == (isUsage ? 2 : 3))
        #expect(try run(["tables", "--", path]).status == (isUsage ? 2 : 3))
        #expect(try run(["tables", "--", Sample.docs, path]).status == (isUsage ? 2 : 3))
    }

    @Test(arguments: paths.filter { !["/", "//"].contains($0.path) }) func inTheConfiguration(_ odd: OddPath) throws {
        let path = odd.path
        let quoted = "\"" + path.replacing("\n", with: "\\n").replacing("\u{1B}", with: "\\e") + "\""
        let isUsage = path.isEmpty || path.utf8.count > 3_500
        func run(_ key: String) throws -> Int32 {
            var values = ["docs": "\"\(Sample.docs)\"", "output": "o", "api-version": "beta", "package": "true"]
            values[key] = quoted
            let yaml = values.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\n" }.joined()
            try folder.write(yaml, to: "work/g.yaml")
            defer {
                for name in [".graphgen-manifest", "o"] {
                    try? FileManager.default.removeItem(atPath: folder.path("work/" + name))
                }
            }
            return try self.run(["generate", "--config", "g.yaml"]).status
        }
        #expect(try run("docs") == (isUsage ? 2 : 3))
        #expect(try run("templates") == (isUsage || path == "." || path == ".." ? 2 : 3))
        #expect(try run("runtime") == (isUsage ? 2 : 0))
        // In `.` stands the configuration itself.
        #expect(try run("output") == (isUsage ? 2 : [".", "..", "q/.."].contains(path) ? 3 : 0))
    }

    @Test func theRootIsNoFolderForOutput() throws {
        for path in ["/", "//", "/..", "../../../../../../../../../../../.."] {
            for command in ["generate", "check"] {
                let result = try run([command, Sample.docs, "--api-version", "beta", "--output", path])
                #expect(result.status == 2)
                #expect(
                    result.errors
                        == "graphgen: error: --output is the root of the file system; choose a folder for graphgen alone\n"
                )
            }
        }
    }

    @Test func aZeroByteIsNoPath() throws {
        try folder.write("output: \"a\\0b\"\n", to: "work/g.yaml")
        let result = try run(["generate", "--config", "g.yaml"])
        #expect(result.status == 2)
        #expect(result.errors == "g.yaml:1:9: error: output holds a zero byte; no path does\n")
    }

    @Test(arguments: [
        "generate \"$0\" --output $'\\xff'", "tables $'a\\xc3'", "lint --config=$'\\xed\\xa0\\x80' \"$0\"",
    ])
    func argumentsAreUTF8(_ arguments: String) throws {
        let result = try Executable.run(shell: arguments, Sample.docs, in: folder.path("work"))
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("graphgen: error: argument "))
        #expect(result.errors.contains(" is not UTF-8: \""))
        #expect(folder.everything() == ["mine.txt", "work/", "work/.keep"])
    }
}
