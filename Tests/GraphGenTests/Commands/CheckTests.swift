import Foundation
import Testing

@testable import GraphGen

@Suite struct CheckTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try Generate(input: Sample.input, output: output).run(RecordingConsole())
    }

    private var output: OutputOptions {
        var options = OutputOptions(folder: folder.path("out"))
        options.layout = .fixed
        return options
    }

    private func check() throws -> (status: Outcome, output: String) {
        let console = RecordingConsole()
        let before = try folder.fingerprint()
        let status = try Check(input: Sample.input, output: output).run(console)
        #expect(try folder.fingerprint() == before)
        return (status, console.output)
    }

    @Test func findsNothingAfterGenerate() throws { #expect(try check() == (.done, "")) }

    @Test func listsWhatIsStaleMissingAndForeign() throws {
        try folder.write("edited", to: "out/Models.swift")
        try FileManager.default.removeItem(atPath: folder.path("out/Module.swift"))
        try folder.write("mine", to: "out/Mine.swift")
        #expect(
            try check() == (.findings, "foreign: Mine.swift\nstale: Models.swift\nmissing: Module.swift\n"))
    }

    @Test func listsWhatIsNotMadeAnyMore() throws {
        try folder.write("old", to: "out/Old.swift")
        let manifest = try folder.text("out/.graphgen-manifest")
        try folder.write(manifest + "Old.swift\n", to: "out/.graphgen-manifest")
        #expect(try check() == (.findings, "stale: Old.swift\n"))
    }

    @Test func missesTheManifest() throws {
        try FileManager.default.removeItem(atPath: folder.path("out/.graphgen-manifest"))
        #expect(try check() == (.findings, "missing: .graphgen-manifest\n"))
    }
}
