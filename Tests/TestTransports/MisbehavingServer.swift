import Foundation

/// The server of Tests/Misbehaving as a process; it ends with this object.
public final class MisbehavingServer {
    private let process = Process()
    private let input = Pipe()
    /// The server's own port.
    public let port: Int
    /// The port of the foreign host.
    public let foreignPort: Int

    /// Starts it; nil where there is no Python.
    ///
    /// - Parameter skipping: kinds of misbehaviour that are left out.
    public init?(skipping: [String] = []) {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<2 { root.deleteLastPathComponent() }
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-B", root.appendingPathComponent("Misbehaving/server.py").path] + skipping
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        guard (try? process.run()) != nil else { return nil }
        var line = Data()
        while let byte = try? output.fileHandleForReading.read(upToCount: 1), !byte.isEmpty, byte[0] != 0x0A {
            line += byte
        }
        let ports = String(decoding: line, as: UTF8.self).split(separator: " ").compactMap { Int($0) }
        guard ports.count == 2 else { return nil }
        (port, foreignPort) = (ports[0], ports[1])
    }

    deinit { try? input.fileHandleForWriting.close() }
}
