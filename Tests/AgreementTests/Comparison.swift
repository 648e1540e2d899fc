import Foundation
import GraphRuntime
import Testing

/// The checker in Python, which `Tests/Rules` holds; without Python the tests are skipped.
enum Comparison {
    /// What the comparison says.
    struct Result {
        /// Whether both agree on every object.
        let isEqual: Bool
        /// How many findings there are of each code, and what differs.
        let report: String
    }

    static let python: String? = {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
        return folders.map { "\($0)/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    /// Compares what the validators find by a schema with what the checker finds by the model's JSON.
    static func run(_ model: [UInt8], count: Int, schemas: [String: GraphSchema]) throws -> [String: Result] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rules-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "model.json")
        try Data(model).write(to: file)
        let cases = try run("rules.py", ["make", file.path, String(count), "1"], folder)
        #expect(cases.isEqual, "\(cases.report.suffix(2000))")
        try Data(cases.report.utf8).write(to: folder.appending(path: "cases"))
        var results: [String: Result] = [:]
        for (name, schema) in schemas {
            let found = folder.appending(path: "found")
            try Data(Answers.text(to: cases.report, schema: schema).utf8).write(to: found)
            results[name] = try run("rules.py", ["compare", folder.appending(path: "cases").path, found.path], folder)
        }
        return results
    }

    /// What a program of `Tests/Rules` prints, and whether its status is 0.
    static func run(
        _ program: String, _ arguments: [String], _ folder: URL = FileManager.default.temporaryDirectory
    ) throws -> Result {
        let program = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Rules/\(program)")
        let output = folder.appending(path: "rules-output-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: output) }
        try Data().write(to: output)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python ?? "")
        process.arguments = ["-B", program.path] + arguments
        // A file, not a pipe: nothing has to be read while the process runs.
        process.standardOutput = FileHandle(forWritingAtPath: output.path)
        try process.run()
        process.waitUntilExit()
        return Result(isEqual: process.terminationStatus == 0, report: try String(contentsOf: output, encoding: .utf8))
    }
}
