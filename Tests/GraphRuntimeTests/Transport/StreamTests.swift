import Foundation
import GraphRuntime
import HTTPTypes
import Testing

/// Bodies that are not in memory, over a real connection.
@Suite(.timeLimit(.minutes(5))) struct StreamTests {
    private func place() -> URL {
        FileManager.default.temporaryDirectory.appendingPathComponent("stream-\(UUID().uuidString)")
    }

    private func client(_ server: LocalServer, _ options: GraphClientOptions = .init(retry: .never)) -> GraphClient {
        GraphClient(
            cloud: GraphCloud(root: "http://127.0.0.1:\(server.port)"), credential: StaticTokenCredential("t"),
            transport: URLSessionTransport(), options: options)
    }

    private static func ok(_ body: String) -> String {
        "HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n\(body)"
    }

    @Test func downloads() async throws {
        let text = String(repeating: "0123456789", count: 30_000)
        let server = try #require(LocalServer { _ in Self.ok(text) })
        defer { server.stop() }
        let file = place()
        defer { try? FileManager.default.removeItem(at: file) }
        var steps: [GraphProgress] = []
        let request: GraphRequest<GraphMedia> = client(server).path("x").get()
        for try await step in request.download(to: file) { steps.append(step) }
        #expect(try Data(contentsOf: file) == Data(text.utf8))
        #expect(steps.count > 1)
        #expect(steps.last == steps.max { $0.done < $1.done })
        #expect(steps.last?.done == 300_000)
        #expect(steps.last?.fraction == 1)
        let reply = try await request.reply()
        #expect(reply.headers[.contentType] == "text/plain")
        #expect(try await reply.body.collect(upTo: 300_000) == Data(text.utf8))
    }

    @Test func errorsAreNoDownloads() async throws {
        let server = try #require(
            LocalServer { _ in
                "HTTP/1.1 404 Not Found\r\nContent-Length: 26\r\nConnection: close\r\n\r\n{\"error\":{\"code\":\"nothing\"}}"
            })
        defer { server.stop() }
        let file = place()
        let request: GraphRequest<GraphMedia> = client(server).path("x").get()
        await #expect(throws: GraphError.self) { try await request.download(to: file).finish() }
        #expect(!FileManager.default.fileExists(atPath: file.path))
    }

    @Test func uploadsFromFilesAndParts() async throws {
        let server = try #require(LocalServer { _ in Self.ok("{}") })
        defer { server.stop() }
        let file = place()
        try Data("from a file".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let graph = client(server)
        let first: GraphRequest<GraphNoContent> = graph.path("x").put(
            try GraphMedia(file: file, contentType: "text/plain"))
        try await first.send()
        let parts = AsyncStream<Data> { stream in
            stream.yield(Data("in ".utf8))
            stream.yield(Data("parts".utf8))
            stream.finish()
        }
        let second: GraphRequest<GraphNoContent> = graph.path("x").put(GraphMedia(GraphBody(parts)))
        try await second.send()
        #expect(server.requests.count == 2)
        #expect(server.requests[0].hasSuffix("from a file"))
        #expect(server.requests[1].hasSuffix("in parts"))
        #expect(server.requests[1].lowercased().contains("content-length: 8\r\n"))
    }

    @Test func answersHaveALimit() async throws {
        let server = try #require(LocalServer { _ in Self.ok(String(repeating: "x", count: 1000)) })
        defer { server.stop() }
        func get(_ limit: Int) async throws -> GraphMedia {
            try await client(server, .init(retry: .never, answerLimit: limit)).path("x").get().send()
        }
        #expect(try await get(1000).data.count == 1000)
        await #expect(throws: GraphClientError.bodyTooLarge(limit: 999)) { _ = try await get(999) }
    }

    @Test func faultsAreOurs() async throws {
        let server = try #require(LocalServer { _ in "" })
        let port = server.port
        let graph = client(server)
        let error = await #expect(throws: GraphClientError.self) {
            try await graph.path("x").get(GraphValue.self).send()
        }
        guard case .transport(let fault)? = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(fault.mayHaveArrived)
        server.stop()
        let closed = GraphClient(
            cloud: GraphCloud(root: "http://127.0.0.1:\(port)"), credential: StaticTokenCredential("t"),
            transport: URLSessionTransport(), options: .init(retry: .never))
        let refused = await #expect(throws: GraphClientError.self) {
            try await closed.path("x").get(GraphValue.self).send()
        }
        guard case .transport(let fault)? = refused else {
            return #expect(Bool(false), "\(String(describing: refused))")
        }
        #expect(fault.kind == .cannotConnect)
        #expect(!fault.mayHaveArrived)
    }
}
