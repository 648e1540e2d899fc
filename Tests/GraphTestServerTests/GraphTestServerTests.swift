import Foundation
import GraphRuntime
import GraphTestServer
import HTTPTypes
import Testing

/// A stand-in for Graph: what it is told to answer, and how it misbehaves.
@Suite struct GraphTestServerTests {
    private let server = GraphTestServer()
    private var quick: GraphClientOptions {
        .init(retry: .exponential(attempts: 3, base: .milliseconds(1), ceiling: .milliseconds(2)))
    }

    @Test func answersByTemplate() async throws {
        server.on(.get, "/users/{user}/messages/{message}") { request in
            .json(
                "{\"a\": \"\(request.parameters["user"] ?? "")\", \"b\": \"\(request.parameters["message"] ?? "")\", "
                    + "\"select\": \"\(request.query["$select"] ?? "")\"}")
        }
        let graph = server.client()
        let request: GraphRequest<GraphValue> = graph.path("USERS").id("a b").path("messages").id("1/2").get()
        let answer = try await request.parameter("$select", "x y").send()
        #expect(answer == ["a": "a b", "b": "1/2", "select": "x y"])
        #expect(server.log.map(\.status) == [200])
        #expect(server.log[0].request.path == "/USERS/a%20b/messages/1%2F2")
        #expect(server.log[0].request.headers[.authorization] == "Bearer test")
    }

    @Test func bodiesAndLaterHandlers() async throws {
        server.on(.post, "/things", .json("{}", status: 500))
        server.on(.post, "/things") { request in .json(request.json?.jsonText() ?? "none", status: 201) }
        let made: GraphValue = try await server.client(version: .beta).path("things").post(["a": 1] as GraphObject)
            .send()
        #expect(made == ["a": 1])
        #expect(server.log[0].request.url == "https://graph.microsoft.com/beta/things")
        server.clearLog()
        #expect(server.log.isEmpty)
    }

    private func status(_ graph: GraphClient, _ method: HTTPRequest.Method = .get) async -> (Int?, String?) {
        do {
            if method == .get {
                _ = try await graph.path("a").get(GraphValue.self).send()
            } else {
                try await graph.path("a").delete().send()
            }
            return (200, nil)
        } catch {
            return ((error as? GraphError)?.status, (error as? GraphError)?.code)
        }
    }

    @Test func whatItDoesNotKnow() async {
        let first = await status(server.client())
        #expect(first.0 == 404 && first.1 == "Request_ResourceNotFound")
        server.on(.get, "/a", .json("{}"))
        #expect(await status(server.client(), .delete).0 == 405)
        let plain = GraphClient(credential: StaticTokenCredential("x"), transport: server)
        #expect(await status(plain).0 == 200)
        let none = GraphClient(
            cloud: GraphCloud(root: "https://graph.example"), credential: StaticTokenCredential("t"),
            transport: Stripping(server))
        #expect(await status(none).0 == 401)
        server.requiresToken = false
        #expect(await status(none).0 == 200)
    }

    private struct Stripping: GraphTransport {
        let next: GraphTestServer

        init(_ next: GraphTestServer) { self.next = next }

        func send(_ request: HTTPRequest, body: GraphBody?, answer form: GraphAnswerForm) async throws -> (
            HTTPResponse, GraphBody
        ) {
            var request = request
            request.headerFields[.authorization] = nil
            return try await next.send(request, body: body, answer: form)
        }
    }

    @Test(
        arguments: [
            (TestFault.throttled(), [429, 200]), (.throttledAs("0.001"), [429, 200]),
            (.throttledAs("nonsense"), [429, 200]),
            (.unavailable, [503, 200]), (.status(504), [504, 200]), (.status(400), [400]), (.dropped, [nil, 200]),
            (.refused, [nil, 200]), (.slow(.milliseconds(1)), [200]),
            (.redirect(to: "https://graph.microsoft.com/v1.0/a"), [302, 200]),
        ] as [(TestFault, [Int?])])
    func faultsAreSurvived(_ fault: TestFault, _ statuses: [Int?]) async throws {
        server.on(.get, "/a", .json("{}"))
        server.inject(fault)
        _ = await status(server.client(options: quick))
        #expect(server.log.map(\.status) == statuses)
    }

    @Test func waitsAsLongAsItSays() async throws {
        server.on(.get, "/a", .json("{}"))
        server.inject(.throttled(after: .seconds(1)))
        let start = ContinuousClock.now
        #expect(await status(server.client(options: quick)).0 == 200)
        #expect(start.duration(to: .now) >= .seconds(1))
    }

    /// A broken answer is an error and never half of a value.
    @Test func truncatedAnswers() async throws {
        server.on(.get, "/a", .json(#"{"a": 1, "b": [1, 2, 3]}"#))
        for count in 0..<22 {
            server.inject(.truncated(after: count))
            await #expect(throws: GraphClientError.self) {
                try await server.client(options: .init(retry: .never)).path("a").get(GraphValue.self).send()
            }
        }
    }

    @Test func faultsInTheirOrder() async throws {
        server.on(.get, "/a", .json("{}"))
        server.inject(.unavailable, times: 2)
        server.inject(.dropped)
        server.inject(.dropped, times: 0)
        #expect(await status(server.client(options: quick)).0 == 200)
        #expect(server.log.map(\.status) == [503, 503, nil, 200])
    }

    @Test func writesAreSentOnce() async throws {
        server.on(.post, "/a", .json("{}"))
        server.inject(.dropped)
        await #expect(throws: GraphClientError.self) {
            try await server.client(options: quick).path("a").post(["x": 1] as GraphObject, GraphValue.self).send()
        }
        #expect(server.log.count == 1)
    }
}
