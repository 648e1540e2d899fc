import Foundation
import SwiftEmitter
import Testing

/// A plugin cannot import the package's modules, so it repeats what it must know.
@Suite struct PluginTests {
    @Test func thePluginDeclaresTheFilesThatAreWritten() throws {
        let path = Sample.root + "/Plugins/GraphGenPlugin/GraphGenPlugin.swift"
        let names = Emitter.fixedFileNames.map { "\"\($0)\"" }.joined(separator: ", ")
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("static let outputs = [\(names)]"))
    }

    @Test func aBuildStepWritesThoseFiles() throws {
        let folder = try TemporaryFolder()
        let result = try Executable.run([
            "generate", Sample.docs, "--api-version", "beta", "--output", folder.path("out"), "--build-step",
        ])
        #expect(result.status == 0, "\(result.errors)")
        for name in Emitter.fixedFileNames { #expect(folder.everything().contains("out/\(name)"), "\(name)") }
    }

    @Test func aBuildStepWritesNothingElse() throws {
        let folder = try TemporaryFolder()
        try folder.write("example-tests: tests\noutput: elsewhere\n", to: "graphgen.yaml")
        let result = try Executable.run([
            "generate", Sample.docs, "--api-version", "beta", "--output", folder.path("out"), "--build-step",
            "--config",
            folder.path("graphgen.yaml"),
        ])
        #expect(result.status == 0, "\(result.errors)")
        #expect(folder.everything().allSatisfy { $0.hasPrefix("out/") || $0 == "graphgen.yaml" })
    }
}
