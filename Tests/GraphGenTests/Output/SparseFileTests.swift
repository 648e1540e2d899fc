import Foundation
import GraphGenBase
import Testing

@testable import GraphGen

/// Files that say to be a terabyte, and things that are no files: a clear error at once.
@Suite(.timeLimit(.minutes(15))) struct SparseFileTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path("templates"), withIntermediateDirectories: true)
        for file in ["sparse", "templates/a.mustache", "sparse.md"] { try sparse(file) }
        try #require(mkfifo(folder.path("pipe"), 0o600) == 0)
    }

    private func sparse(_ file: String) throws {
        try folder.write("", to: file)
        try #require(truncate(folder.path(file), 1 << 40) == 0)
    }

    private func run(_ arguments: [String]) throws -> Executable.Result {
        try Executable.run(arguments + ["--api-version", "beta"], in: folder.path)
    }

    @Test(arguments: ["sparse", "pipe", "/dev/zero", "/dev/tty"]) func asConfigurationAndBaseline(_ file: String) throws
    {
        for arguments in [["extract", Sample.docs, "--config", file], ["lint", Sample.docs, "--baseline", file]] {
            let result = try run(arguments)
            #expect(result.status == 3, "\(arguments)")
            #expect(result.errors.contains("cannot read \(file): "))
        }
    }

    @Test func asTemplate() throws {
        let result = try run(["generate", Sample.docs, "--output", "out", "--templates", "templates"])
        #expect(result.status == 3)
        #expect(result.errors.contains("templates/a.mustache: it has more than \(Limits.templateBytes) bytes"))
    }

    @Test func asListOfWhatIsOurs() throws {
        #expect(try run(["generate", Sample.docs, "--output", "out"]).status == 0)
        try sparse("out/.graphgen-manifest")
        let result = try run(["generate", Sample.docs, "--output", "out"])
        #expect(result.status == 3)
        #expect(result.errors.contains(".graphgen-manifest: it has more than \(Limits.manifestBytes) bytes"))
    }

    @Test func asOutput() throws {
        #expect(try run(["generate", Sample.docs, "--output", "out"]).status == 0)
        try sparse("out/Module.swift")
        #expect(try run(["generate", Sample.docs, "--output", "out"]).status == 0)
        #expect(try folder.text("out/Module.swift").count < 10_000)
    }

    @Test func asPage() throws {
        let result = try run(["extract", "sparse.md"])
        #expect(result.status == 0)
        #expect(result.errors.contains("[page.too-large]"))
    }

    @Test(arguments: ["/dev/zero", "pipe", "/dev/full"]) func asDocs(_ path: String) throws {
        let result = try run(["extract", path])
        #expect(result.status == 3)
        #expect(result.errors.contains("is neither a regular file nor a folder"))
    }

    #if os(Linux)
        @Test func theProcessesAsDocs() throws {
            let result = try run(["extract", "/proc/self"])
            #expect(result.status == 3)
            #expect(result.errors.contains("holds no Markdown page"))
        }
    #endif

    @Test func upToTheLimit() throws {
        try folder.write("0123456789", to: "ten")
        #expect(try Disk.read(folder.path("ten"), limit: 10).count == 10)
        #expect(throws: GraphGenError.self) { try Disk.read(folder.path("ten"), limit: 9) }
        #expect(try Disk.holds(folder.path("ten"), Array("0123456789".utf8)))
        #expect(try !Disk.holds(folder.path("ten"), Array("012345678".utf8)))
        #expect(try !Disk.holds(folder.path("ten"), Array("01234567890".utf8)))
        #expect(try !Disk.holds(folder.path("sparse"), Array("0".utf8)))
    }
}
