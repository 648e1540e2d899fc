import Foundation

/// Runs the Swift compiler on generated sources against modules this package has built.
public enum SwiftCompiler {
    /// What the compiler said.
    public struct Result: Sendable {
        /// Its exit status.
        public var status: Int32
        /// Errors and warnings.
        public var output: String
    }

    /// The folder of built modules: beside the test bundle.
    public static var modules: URL {
        let arguments = ProcessInfo.processInfo.arguments
        let bundle = arguments.first { $0.contains(".xctest") } ?? arguments[0]
        var folder = URL(fileURLWithPath: bundle).resolvingSymlinksInPath()
        while folder.path != "/", !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Modules").path)
        {
            folder.deleteLastPathComponent()
        }
        return folder.appendingPathComponent("Modules")
    }

    /// Type-checks files as one module in Swift 6 mode, warnings being errors. Modules are looked for in a folder too.
    public static func typecheck(
        _ files: [String], module: String, importing folder: URL? = nil, arguments: [String] = []
    ) throws -> Result {
        try run(["-typecheck"] + arguments + (folder.map { ["-I", $0.path] } ?? []) + files, module: module)
    }

    /// The same, and leaves the module in a folder for others to import.
    public static func emitModule(_ files: [String], module: String, into folder: URL) throws -> Result {
        let output = folder.appendingPathComponent("\(module).swiftmodule").path
        return try run(["-emit-module", "-wmo", "-o", output, "-I", folder.path] + files, module: module)
    }

    private static func run(_ arguments: [String], module: String) throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            [
                "swiftc", "-swift-version", "6", "-warnings-as-errors", "-parse-as-library", "-module-name", module,
                "-I", modules.path,
            ] + arguments
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Result(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
    }
}

/// A folder that goes away with the test.
public final class TemporaryFolder: Sendable {
    /// Where it is.
    public let url: URL

    /// Makes a fresh folder.
    public init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("graphgen-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Writes a file below the folder.
    public func write(_ text: String, to path: String) throws -> URL {
        let file = url.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return file
    }
}
