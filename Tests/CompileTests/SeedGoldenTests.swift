import Foundation
import SwiftEmitter
import TestSupport
import Testing

/// One real page, alone. Its sentences are not ours, so the golden files hold the generated code without comments.
@Suite struct SeedGoldenTests {
    private static let seed: URL? = ProcessInfo.processInfo.environment["GRAPH_DOCS_DIR"].flatMap { docs in
        let url = URL(fileURLWithPath: docs).appendingPathComponent("../../seed").standardizedFileURL
        return FileManager.default.fileExists(atPath: url.path) ? url : nil
    }

    @Test(.enabled(if: seed != nil, "needs real pages")) func thePageAloneGivesTheGoldenDeclarations() throws {
        let seed = try #require(Self.seed)
        let files = try Pipeline.files(from: seed, module: "Seed").map { file in
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
                !line.drop(while: { $0 == " " }).hasPrefix("//")
            }
            return GeneratedFile(path: file.path, text: lines.joined(separator: "\n"))
        }
        try GoldenFolder("seed").expect(files.map { (path: $0.path, text: $0.text) })
    }

    @Test(.enabled(if: seed != nil, "needs real pages")) func thePageAloneCompiles() throws {
        let result = try Pipeline.typecheck(
            Pipeline.files(from: #require(Self.seed), module: "Seed"), module: "Seed")
        #expect(result.status == 0, "\(result.output.prefix(4000))")
    }
}
