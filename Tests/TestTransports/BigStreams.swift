import Foundation
import GraphRuntime

/// Bodies of many megabytes in both directions, and what memory they take.
public struct BigStreams {
    /// How many megabytes: what `GRAPH_STREAM_MB` says.
    public static var megabytes: Int {
        ProcessInfo.processInfo.environment["GRAPH_STREAM_MB"].flatMap(Int.init) ?? 0
    }

    /// Whether nothing else runs in the process, whose memory is measured: only then is the number of megabytes said.
    public static var isAlone: Bool { megabytes > 0 }

    /// The most megabytes that the process took while it ran, by what was done; -1 where the system does not tell.
    public private(set) var peaks: [(name: String, megabytes: Int)] = []

    /// Loads, sends from a file, and sends in parts.
    /// - Throws: what a transport throws, and where anything else arrived than was sent.
    public init(_ server: MisbehavingServer, _ transport: any GraphTransport) async throws {
        let count = Self.megabytes << 20
        let graph = GraphClient(
            cloud: GraphCloud(root: "http://127.0.0.1:\(server.port)"), credential: StaticTokenCredential("t"),
            transport: transport, options: .init(retry: .never))
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("big-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try await measure("load") {
            try await graph.path("bytes", "\(count)").get(GraphMedia.self).download(to: file).finish()
        }
        let size = try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int
        try await measure("send a file") {
            let sent: GraphValue = try await graph.path("echo").put(try GraphMedia(file: file)).send()
            guard size == count, sent == ["length": .number(GraphNumber(Int64(count)))] else { throw Mismatch() }
        }
        try await measure("send parts") {
            let body = GraphBody(length: count) { Parts(left: count) }
            let sent: GraphValue = try await graph.path("echo").put(GraphMedia(body)).send()
            guard sent == ["length": .number(GraphNumber(Int64(count)))] else { throw Mismatch() }
        }
    }

    /// Another number of bytes arrived than was sent.
    public struct Mismatch: Error {}

    private mutating func measure(_ name: String, _ work: () async throws -> Void) async throws {
        // Linux forgets the peak so far.
        try? Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
        let before = Self.memory("VmRSS")
        try await work()
        let peak = Self.memory("VmHWM")
        peaks.append((name, before < 0 || peak < 0 ? -1 : peak - before))
    }

    private static func memory(_ name: String) -> Int {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return -1 }
        let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
        return line?.split(separator: " ").dropLast().last.flatMap { Int($0) }.map { $0 / 1024 } ?? -1
    }

    /// Parts of 64 KiB.
    private struct Parts: AsyncSequence, AsyncIteratorProtocol {
        typealias Element = Data
        var left: Int
        let part = Data(repeating: 0x61, count: 65_536)

        mutating func next() async -> Data? {
            guard left > 0 else { return nil }
            let now = part.prefix(left)
            left -= now.count
            return now
        }

        func makeAsyncIterator() -> Parts { self }
    }
}
