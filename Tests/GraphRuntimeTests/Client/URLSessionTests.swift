import Foundation
import GraphRuntime
import Testing

/// The transport on URLSession against servers on this machine.
@Suite(.timeLimit(.minutes(15))) struct URLSessionTests {

    private func graph(_ server: LocalServer) -> GraphClient {
        let cloud = GraphCloud(root: "http://127.0.0.1:\(server.port)")
        return GraphClient(cloud: cloud, credential: StaticTokenCredential("token"), transport: URLSessionTransport())
    }

    @Test func requestsAndAnswersArriveAsTheyAre() async throws {
        let server = try #require(
            LocalServer { _ in
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Own: 1\r\nContent-Length: 12\r\nConnection: close\r\n\r\n{\"id\":\"é\"} "
            })
        defer { server.stop() }
        var change = WindowsIdentityProtectionConfiguration.Update()
        change.description = .set("Grüße")
        let answer = try await graph(server).deviceManagement.deviceConfigurations["a/b é?#%'"].update(change).query(
            "$filter", "a+b&c"
        ).answer()
        #expect(answer.status == 200)
        #expect(answer.headers[try #require(HTTPField.Name("x-own"))] == "1")
        #expect(String(decoding: answer.data, as: UTF8.self) == "{\"id\":\"é\"} ")
        let sent = try #require(server.requests.first)
        #expect(
            sent.hasPrefix(
                "PATCH /v1.0/deviceManagement/deviceConfigurations/a%2Fb%20%C3%A9%3F%23%25%27?$filter=a%2Bb%26c HTTP/1.1\r\n"
            ))
        #expect(sent.hasSuffix("\r\n\r\n" + change.object.jsonText()))
        let headers = sent.lowercased()
        #expect(headers.contains("\r\nauthorization: bearer token\r\n"))
        #expect(headers.contains("\r\ncontent-type: application/json\r\n"))
        #expect(headers.contains("\r\nclient-request-id: "))
    }

    @Test func redirectsAreLeftToTheClient() async throws {
        let target = try #require(
            LocalServer { _ in "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok" })
        let port = target.port
        let server = try #require(
            LocalServer { _ in
                "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:\(port)/elsewhere\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            })
        defer {
            target.stop()
            server.stop()
        }
        let media = try await graph(server).deviceManagement.deviceConfigurations["a"].photo.content().send()
        #expect(media.data == Data("ok".utf8))
        #expect(server.requests[0].lowercased().contains("authorization: bearer token"))
        #expect(target.requests.count == 1)
        #expect(target.requests[0].hasPrefix("GET /elsewhere HTTP/1.1\r\n"))
        #expect(!target.requests[0].lowercased().contains("authorization"))
    }

    @Test func errorsAndEmptyAnswers() async throws {
        let server = try #require(
            LocalServer { line in
                line.hasPrefix("DELETE")
                    ? "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"
                    : "HTTP/1.1 404 Not Found\r\nContent-Length: 25\r\nConnection: close\r\n\r\n{\"error\":{\"code\":\"gone\"}}"
            })
        defer { server.stop() }
        _ = try await graph(server).deviceManagement.deviceConfigurations["a"].delete().send()
        let error = await #expect(throws: GraphError.self) {
            try await graph(server).deviceManagement.deviceConfigurations["a"].get().send()
        }
        #expect(error?.status == 404)
        #expect(error?.code == "gone")
    }

    @Test func nobodyThere() async throws {
        let server = try #require(LocalServer { _ in "" })
        server.stop()
        await #expect(throws: (any Error).self) {
            try await graph(server).deviceManagement.deviceConfigurations["a"].get().send()
        }
    }

    @Test func cancelledBeforeSending() async throws {
        let graph = GraphClient(cloud: GraphCloud(root: "http://127.0.0.1:9"), credential: StaticTokenCredential("t"))
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await graph.deviceManagement.deviceConfigurations["a"].get().send()
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func cancelledWhileWaiting() async throws {
        let end = DispatchSemaphore(value: 0)
        let server = try #require(
            LocalServer { _ in
                end.wait()
                return "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"
            })
        defer {
            end.signal()
            server.stop()
        }
        let graph = graph(server)
        let task = Task { try await graph.deviceManagement.deviceConfigurations["a"].delete().send() }
        while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        task.cancel()
        // The server has not answered and will not before this is over.
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func aLongAnswerIsWholeAndACutOneIsNone() async throws {
        let text = String(repeating: "0123456789", count: 100_000)
        let server = try #require(
            LocalServer { line in
                let length = line.hasPrefix("GET /v1.0/whole") ? text.utf8.count : text.utf8.count + 1
                return "HTTP/1.1 200 OK\r\nContent-Length: \(length)\r\nConnection: close\r\n\r\n\(text)"
            })
        defer { server.stop() }
        let transport = URLSessionTransport()
        func get(_ path: String) async throws -> Data {
            let authority = "127.0.0.1:\(server.port)"
            let request = HTTPRequest(method: .get, scheme: "http", authority: authority, path: path)
            return try await transport.send(request, body: nil).1
        }
        let results = try await [get("/v1.0/whole"), get("/v1.0/whole")]
        #expect(results == [Data(text.utf8), Data(text.utf8)])
        await #expect(throws: (any Error).self) { try await get("/v1.0/cut") }
    }

    @Test func requestsAtOnceDoNotMixUp() async throws {
        let server = try #require(
            LocalServer { line in
                let path = line.split(separator: " ")[1]
                return "HTTP/1.1 200 OK\r\nContent-Length: \(path.utf8.count)\r\nConnection: close\r\n\r\n\(path)"
            })
        defer { server.stop() }
        let authority = "127.0.0.1:\(server.port)"
        try await withThrowingTaskGroup(of: (String, Data).self) { group in
            for number in 0..<40 {
                group.addTask {
                    let request = HTTPRequest(method: .get, scheme: "http", authority: authority, path: "/\(number)")
                    return ("/\(number)", try await URLSessionTransport.shared.send(request, body: nil).1)
                }
            }
            for try await (path, data) in group { #expect(String(decoding: data, as: UTF8.self) == path) }
        }
    }
}
