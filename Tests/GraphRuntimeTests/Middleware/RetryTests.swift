import Foundation
import GraphRuntime
import HTTPTypes
import Testing

/// When requests are sent again. The names are those of the rows in Docs/client-behavior.md.
@Suite struct RetryTests {
    private let clock = TestClock()
    /// 2024-02-29T12:00:00Z
    private let now = Date(timeIntervalSince1970: 1_709_208_000)

    private func client(
        _ transport: ScriptedTransport, _ policy: GraphRetryPolicy = .default, random: Double = 1
    ) -> GraphClient {
        var options = GraphClientOptions()
        options.middleware = [
            RequestIDMiddleware(), RetryMiddleware(policy, clock: clock, now: { [now] in now }, random: { random }),
        ]
        return GraphClient(credential: StaticTokenCredential("t"), transport: transport, options: options)
    }

    private func get(_ client: GraphClient) async throws -> GraphValue { try await client.path("x").get().send() }

    @Test(arguments: [429, 503, 504]) func r1Repeats(_ status: Int) async throws {
        let transport = ScriptedTransport(statuses: [status, 200])
        _ = try await get(client(transport))
        #expect(transport.sent.map { $0.header("Retry-Attempt") } == [nil, "1"])
        #expect(Set(transport.sent.map { $0.header("client-request-id") }).count == 1)
        #expect(
            transport.sent.allSatisfy {
                $0.header("client-request-id") != nil && $0.header("Authorization") == "Bearer t"
            })
    }

    @Test func r2NothingToRepeat() async throws {
        let transport = ScriptedTransport(statuses: [200])
        _ = try await get(client(transport))
        #expect(transport.sent.map { $0.header("Retry-Attempt") } == [nil])
    }

    @Test(arguments: [400, 401, 404, 408, 409, 412, 500, 501, 502, 505, 507]) func r3OthersAreNotRepeated(_ status: Int)
        async
    {
        let transport = ScriptedTransport(statuses: [status, 200])
        let error = await #expect(throws: GraphError.self) { try await get(client(transport)) }
        #expect(error?.status == status)
        #expect(error?.attempts == 1)
        #expect(transport.sent.count == 1)
    }

    @Test(arguments: [(1, 2, 502), (2, 3, 502), (3, 4, 502), (4, 5, 200)])
    func r4TheCallersRule(_ attempts: Int, _ count: Int, _ last: Int) async throws {
        let transport = ScriptedTransport(statuses: [502, 502, 502, 502, 200])
        let policy = GraphRetryPolicy.exponential(attempts: attempts, decides: { $0.status == 502 ? true : nil })
        if last == 200 {
            _ = try await get(client(transport, policy))
        } else {
            let error = await #expect(throws: GraphError.self) { try await get(client(transport, policy)) }
            #expect(error?.status == last)
            #expect(error?.attempts == count)
        }
        #expect(transport.sent.count == count)
    }

    @Test(arguments: [429, 503, 504]) func r5TheCallersNo(_ status: Int) async {
        let transport = ScriptedTransport(statuses: [status, 200])
        await #expect(throws: GraphError.self) {
            try await get(client(transport, .exponential(decides: { _ in false })))
        }
        #expect(transport.sent.count == 1)
    }

    @Test func r6ARequestsOwnPolicy() async throws {
        let transport = ScriptedTransport(statuses: [503, 503, 200])
        let graph = client(transport)
        let request: GraphRequest<GraphValue> = graph.path("x").get()
        await #expect(throws: GraphError.self) { try await request.retry(.never).send() }
        #expect(transport.sent.count == 1)
        _ = try await request.send()
        #expect(transport.sent.count == 3)
    }

    @Test func r7ThreeTimes() async {
        let transport = ScriptedTransport(statuses: [429])
        let error = await #expect(throws: GraphError.self) { try await get(client(transport)) }
        #expect(transport.sent.count == 4)
        #expect(error?.attempts == 4)
        #expect(error?.description.hasSuffix("sent 4 times") == true)
    }

    @Test func r8OutOfRangeIsAMistake() async {
        #expect(GraphRetryPolicy.exponential(attempts: 10).attempts == 10)
        #expect(GraphRetryPolicy.never.attempts == 0)
        await #expect(processExitsWith: .failure) { _ = GraphRetryPolicy.exponential(attempts: 11) }
        await #expect(processExitsWith: .failure) { _ = GraphRetryPolicy.exponential(attempts: -1) }
        await #expect(processExitsWith: .failure) { _ = GraphRetryPolicy.exponential(base: .zero) }
    }

    @Test func r9UsedUp() async {
        let transport = ScriptedTransport { number in
            (429, [.retryAfter: "\(number + 1)"], GraphBody(Data("{\"error\":{\"code\":\"c\(number)\"}}".utf8)))
        }
        let error = await #expect(throws: GraphError.self) {
            try await get(client(transport, .exponential(attempts: 2)))
        }
        #expect(error?.code == "c2")
        #expect(error?.headers[.retryAfter] == "3")
        #expect(error?.attempts == 3)
    }

    private func fault(_ kind: GraphTransportFault.Kind, _ mayHaveArrived: Bool) -> ScriptedTransport {
        ScriptedTransport { number in
            if number == 0 {
                throw GraphClientError.transport(
                    GraphTransportFault(kind, mayHaveArrived: mayHaveArrived, message: "m"))
            }
            return (200, [:], GraphBody(Data("{}".utf8)))
        }
    }

    @Test(arguments: [("GET", true), ("PUT", true), ("DELETE", true), ("POST", false), ("PATCH", false)])
    func r10BrokenConnections(_ method: String, _ isRepeated: Bool) async throws {
        for (mayHaveArrived, count) in [(true, isRepeated ? 2 : 1), (false, 2)] {
            let transport = fault(.connectionLost, mayHaveArrived)
            let graph = client(transport)
            _ = try? await send(method, graph)
            #expect(transport.sent.count == count, "\(method) \(mayHaveArrived)")
        }
        let insecure = fault(.notSecure, false)
        _ = try? await send(method, client(insecure))
        #expect(insecure.sent.count == 1)
    }

    /// `504` says that nobody knows whether the request was carried out.
    @Test(arguments: [("GET", 2), ("PUT", 2), ("DELETE", 2), ("POST", 1), ("PATCH", 1)])
    func writesAreNotDoubled(_ method: String, _ count: Int) async throws {
        let unknown = ScriptedTransport(statuses: [504, 200])
        _ = try? await send(method, client(unknown))
        #expect(unknown.sent.count == count)
        for status in [429, 503] {
            let refused = ScriptedTransport(statuses: [status, 200])
            _ = try? await send(method, client(refused))
            #expect(refused.sent.count == 2)
        }
    }

    private func send(_ method: String, _ graph: GraphClient) async throws -> GraphValue {
        let path = graph.path("x")
        let body: GraphObject = ["a": 1]
        switch method {
        case "GET": return try await path.get().send()
        case "PUT": return try await path.put(body).send()
        case "POST": return try await path.post(body).send()
        case "PATCH": return try await path.patch(body).send()
        default:
            _ = try await path.delete().send()
            return .null
        }
    }

    @Test func r11TheHeaderAloneRepeatsNothing() async throws {
        let transport = ScriptedTransport(statuses: [201], headers: [.retryAfter: "1"])
        _ = try await get(client(transport))
        #expect(transport.sent.count == 1)
    }

    @Test func r12TheSameRequest() async throws {
        let transport = ScriptedTransport(statuses: [503, 200])
        let body: GraphObject = ["a": 1]
        let request: GraphRequest<GraphValue> = client(transport).path("x").post(body)
        _ = try await request.header("X-Mine", "1").send()
        var first = try #require(transport.sent.first).request
        let second = try #require(transport.sent.last).request
        #expect(transport.sent[0].body == transport.sent[1].body)
        #expect(transport.sent[1].body == Data("{\"a\":1}".utf8))
        first.headerFields[try #require(HTTPField.Name("Retry-Attempt"))] = "1"
        #expect(first == second)
    }

    private static let waits: [(String, Double?)] = [
        ("10", 10), ("120", 120), ("Thu, 29 Feb 2024 12:02:00 GMT", 120), ("Thu, 29 Feb 2024 12:01:30 GMT", 90),
        ("Thu, 29 Feb 2024 11:59:00 GMT", nil), ("Thu, 29 Feb 2024 12:00:00 GMT", nil),
        ("31,120", 31), ("0,45", 45), ("-10,25", 25), ("0,-5,60", 60), ("10,abc,20", 10), ("abc,20", 20), (" 15 ", 15),
        ("10, 20", 10), (" 0 , 30 ", 30), ("0", nil), ("-5", nil), ("", nil), ("  ", nil), ("abc", nil), ("0,0,0", nil),
        ("-1,-2,-3", nil), ("1.5", 1.5), ("2.128", 2.128), ("200", 200), ("1e3", nil), ("inf", nil), ("nan", nil),
        ("0x10", nil), ("Thu, 29 Feb 2024 12:02:00", nil), ("Thu, 32 Feb 2024 12:02:00 GMT", nil), ("+5", nil),
    ]

    /// R13 to R23: the service's wait where it names one, else the policy's own, 3 seconds.
    @Test(arguments: waits) func r13Waits(_ text: String, _ seconds: Double?) async throws {
        _ = try await get(client(ScriptedTransport(statuses: [429, 200], headers: [.retryAfter: text])))
        #expect(clock.waits == [.milliseconds(Int64((seconds ?? 3) * 1000))])
    }

    /// R23, R24: what would take longer than the policy allows is not waited for.
    @Test(arguments: [
        "301", "99999999", "1000000000000000000000", "Fri, 28 Feb 2034 12:00:00 GMT", "Thu, 29 Feb 2024 12:05:01 GMT",
    ])
    func r24TooLong(_ text: String) async {
        let transport = ScriptedTransport(statuses: [429, 200], headers: [.retryAfter: text])
        let error = await #expect(throws: GraphError.self) { try await get(client(transport)) }
        #expect(error?.status == 429)
        #expect(clock.waits == [])
        #expect(transport.sent.count == 1)
    }

    /// R25, R26: the bound doubles up to the ceiling, and the wait is a random part of it.
    @Test func r25Bounds() async {
        let policy = GraphRetryPolicy.exponential(attempts: 8, total: .seconds(10_000))
        _ = try? await get(client(ScriptedTransport(statuses: [429]), policy))
        #expect(clock.waits == [3, 6, 12, 24, 48, 96, 180, 180].map { .seconds($0) })
    }

    @Test func r28Jitter() async {
        _ = try? await get(client(ScriptedTransport(statuses: [429]), random: 0.5))
        #expect(clock.waits == [.milliseconds(1500), .seconds(3), .seconds(6)])
    }

    @Test(arguments: [
        (["retry-after-ms": "250"], 250), (["x-ms-retry-after-ms": "1500"], 1500),
        (["retry-after-ms": "250", "Retry-After": "2"], 2000), (["retry-after-ms": "-1"], 3000),
    ])
    func r29Milliseconds(_ headers: [String: String], _ milliseconds: Int) async throws {
        var fields = HTTPFields()
        for (name, value) in headers { fields[try #require(HTTPField.Name(name))] = value }
        _ = try await get(client(ScriptedTransport(statuses: [429, 200], headers: fields)))
        #expect(clock.waits == [.milliseconds(milliseconds)])
    }

    /// R30, R31: whoever is cancelled while waiting ends at once, and nothing is sent.
    @Test(.timeLimit(.minutes(15))) func r31Cancelled() async throws {
        let transport = ScriptedTransport(statuses: [429], headers: [.retryAfter: "250"])
        let graph = GraphClient(credential: StaticTokenCredential("t"), transport: transport)
        let task = Task { try await graph.path("x").get(GraphValue.self).send() }
        while transport.sent.isEmpty { await Task.yield() }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(transport.sent.count == 1)
    }

    @Test func r32TheBudgetCountsWhatSendingTook() async {
        let transport = ScriptedTransport { [clock] _ in
            clock.pass(.seconds(200))
            return (429, [.retryAfter: "60"], GraphBody.empty)
        }
        await #expect(throws: GraphError.self) { try await get(client(transport)) }
        // 200 and 60 are under 300 seconds, 460 and 60 are not.
        #expect(clock.waits == [.seconds(60)])
    }

    /// R34 to R37: what decides is whether the body can be read again.
    @Test func r35BodiesThatAreReadOnce() async throws {
        let parts = AsyncStream<Data> { stream in
            stream.yield(Data("hello".utf8))
            stream.finish()
        }
        let once = ScriptedTransport(statuses: [503, 200])
        let media = GraphMedia(GraphBody(parts), contentType: "text/plain")
        let request: GraphRequest<GraphValue> = client(once).path("x").put(media)
        await #expect(throws: GraphError.self) { try await request.send() }
        #expect(once.sent.map(\.body) == [Data("hello".utf8)])
        let again = ScriptedTransport(statuses: [503, 200])
        let bytes: GraphRequest<GraphValue> = client(again).path("x").put(GraphMedia(Data("hello".utf8)))
        _ = try await bytes.send()
        #expect(again.sent.map(\.body) == [Data("hello".utf8), Data("hello".utf8)])
        #expect(again.sent[1].header("Content-Type") == "application/octet-stream")
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data("hello".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let third = ScriptedTransport(statuses: [429, 503, 200])
        let request3: GraphRequest<GraphValue> = client(third).path("x").post(try GraphMedia(file: file))
        _ = try await request3.send()
        #expect(third.sent.map(\.body) == Array(repeating: Data("hello".utf8), count: 3))
    }

    /// What a transport of the caller's own throws is the caller's business.
    @Test func othersErrorsPassThrough() async {
        struct Own: Error {}
        let transport = ScriptedTransport { _ in throw Own() }
        await #expect(throws: Own.self) { try await get(client(transport)) }
        #expect(transport.sent.count == 1)
    }
}
