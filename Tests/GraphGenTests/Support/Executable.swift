import Foundation

/// The `graphgen` that was built with the tests.
enum Executable {
    /// What a run left behind.
    struct Result {
        var status: Int32
        /// A crash is `.uncaughtSignal`.
        var reason: Process.TerminationReason
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
        if let limit {
            let script = "trap '' XFSZ; ulimit -f \(limit); exec \"$0\" \"$@\""
            return try run("/bin/bash", ["-c", script, path] + arguments, in: folder)
        }
        return try run(path, arguments, in: folder)
    }

    /// Runs it with arguments as bash reads them, `$0` among them; arguments of a process must be UTF-8 here.
    static func run(shell arguments: String, _ zero: String, in folder: String) throws -> Result {
        try run("/bin/bash", ["-c", "exec \"$1\" \(arguments)", zero, path], in: folder)
    }

    private static func run(_ program: String, _ arguments: [String], in folder: String?) throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
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
            status: process.terminationStatus, reason: process.terminationReason,
            output: try captured.text("out"),
            errors: try captured.text("err"))
    }
}
