import Foundation

/// The `graphgen` that was built with the tests.
enum Executable {
    /// What a run left behind.
    struct Result {
        var status: Int32
        var output: String
        var errors: String
    }

    static let path: String = {
        #if os(macOS)
            let folder = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
                .deletingLastPathComponent()
        #else
            let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        #endif
        return (folder as URL?)?.appending(path: "graphgen").path ?? "graphgen"
    }()

    /// Runs it; `limit` is the most kilobytes it may write to a file, which is how a full disk is acted.
    static func run(_ arguments: [String], in folder: String? = nil, limit: Int? = nil) throws -> Result {
        let process = Process()
        if let limit {
            process.executableURL = URL(fileURLWithPath: "/bin/bash")
            let script = "trap '' XFSZ; ulimit -f \(limit); exec \"$0\" \"$@\""
            process.arguments = ["-c", script, path] + arguments
        } else {
            process.executableURL = URL(fileURLWithPath: path)
            process.arguments = arguments
        }
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        // Files, not pipes: nothing has to be read while the process runs.
        let captured = try TemporaryFolder()
        try captured.write("", to: "out")
        try captured.write("", to: "err")
        process.standardOutput = FileHandle(forWritingAtPath: captured.path("out"))
        process.standardError = FileHandle(forWritingAtPath: captured.path("err"))
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: try captured.text("out"), errors: try captured.text("err"))
    }
}
