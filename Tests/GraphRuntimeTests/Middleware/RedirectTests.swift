import Foundation
import GraphRuntime
import HTTPTypes
import Testing

/// Where requests are led, and what goes along. The names are those of the rows in Docs/client-behavior.md.
@Suite struct RedirectTests {
    private func transport(_ hops: [(Int, String?)]) -> ScriptedTransport {
        ScriptedTransport { number in
            guard number < hops.count else { return (200, [:], GraphBody(Data("{}".utf8))) }
            var headers = HTTPFields()
            headers[.location] = hops[number].1
            return (hops[number].0, headers, GraphBody.empty)
        }
    }

    private func client(_ transport: ScriptedTransport, _ policy: GraphRedirectPolicy = .default) -> GraphClient {
        GraphClient(
            credential: StaticTokenCredential("t"), transport: transport,
            options: .init(retry: .never, redirects: policy))
    }

    private let own = "https://graph.microsoft.com/v1.0/y"

    @Test(arguments: [301, 302, 307, 308]) func d1SameMethodAndBody(_ status: Int) async throws {
        let transport = transport([(status, own)])
        let request: GraphRequest<GraphValue> = client(transport).path("x").post(["a": 1] as GraphObject)
        _ = try await request.send()
        #expect(transport.sent.map(\.request.method) == [.post, .post])
        #expect(transport.sent[0].body == transport.sent[1].body)
        #expect(transport.sent[1].url == own)
        #expect(transport.sent[1].header("Authorization") == "Bearer t")
        #expect(transport.sent[0].header("client-request-id") == transport.sent[1].header("client-request-id"))
        #expect(transport.sent[1].header("Content-Type") == "application/json")
    }

    @Test func d2SeeOther() async throws {
        let transport = transport([(303, own)])
        let request: GraphRequest<GraphValue> = client(transport).path("x").post(["a": 1] as GraphObject)
        _ = try await request.send()
        #expect(transport.sent[1].request.method == .get)
        #expect(transport.sent[1].body == nil)
        #expect(transport.sent[1].header("Content-Type") == nil)
    }

    @Test(arguments: [
        (301, nil), (302, ""), (304, "https://graph.microsoft.com/v1.0/y"), (300, "https://graph.microsoft.com/v1.0/y"),
    ])
    func d4NoPlaceToGo(_ status: Int, _ location: String?) async {
        let transport = transport([(status, location)])
        let error = await #expect(throws: GraphError.self) { try await get(client(transport)) }
        #expect(error?.status == status)
        #expect(transport.sent.count == 1)
    }

    private func get(_ client: GraphClient) async throws -> GraphValue { try await client.path("a", "x").get().send() }

    @Test func d6Limits() async {
        let circle = (0..<30).map { _ in (302, Optional(own)) }
        for (policy, count) in [(GraphRedirectPolicy.default, 6), (.init(limit: 20), 21), (.init(limit: 1), 2)] {
            let transport = transport(circle)
            await #expect(throws: GraphClientError.tooManyRedirects(own)) { try await get(client(transport, policy)) }
            #expect(transport.sent.count == count)
        }
        let transport = transport(circle)
        let error = await #expect(throws: GraphError.self) { try await get(client(transport, .none)) }
        #expect(error?.status == 302)
        #expect(transport.sent.count == 1)
        await #expect(processExitsWith: .failure) { _ = GraphRedirectPolicy(limit: 21) }
    }

    @Test func d9TheCallersNo() async throws {
        let transport = transport([(302, own + "/1"), (302, own + "/2")])
        let policy = GraphRedirectPolicy { $0.hasSuffix("1") }
        let error = await #expect(throws: GraphError.self) { try await get(client(transport, policy)) }
        #expect(error?.status == 302)
        #expect(transport.sent.map(\.url).last == own + "/1")
    }

    @Test(arguments: [
        ("/bar", "https://graph.microsoft.com/bar"), ("bar", "https://graph.microsoft.com/v1.0/a/bar"),
        ("../bar", "https://graph.microsoft.com/v1.0/bar"), ("./bar", "https://graph.microsoft.com/v1.0/a/bar"),
        ("?q=1", "https://graph.microsoft.com/v1.0/a/x?q=1"), ("..", "https://graph.microsoft.com/v1.0/"),
        ("//graph.microsoft.com/b", "https://graph.microsoft.com/b"),
        ("../../../../b?c=../d", "https://graph.microsoft.com/b?c=../d"),
        ("b/./c/../d", "https://graph.microsoft.com/v1.0/a/b/d"),
    ])
    func d12Relative(_ location: String, _ target: String) async throws {
        let transport = transport([(302, location)])
        _ = try await get(client(transport))
        #expect(transport.sent[1].url == target)
        #expect(transport.sent[1].header("Authorization") == "Bearer t")
    }

    /// D13 to D19: what is for Graph stays with its hosts and ports.
    @Test(arguments: [
        ("https://evil.example/x", false), ("https://graphredirection.microsoft.com/x", false),
        ("https://graph.microsoft.com:9090/x", false), ("https://GRAPH.microsoft.com/x", true),
        ("https://graph.microsoft.com:443/x", true), ("https://graph.microsoft.com./x", false),
    ])
    func d13Secrets(_ location: String, _ isOurs: Bool) async throws {
        let transport = transport([(307, location)])
        var request: GraphRequest<GraphValue> = client(transport).path("x").post(["a": 1] as GraphObject)
        for (name, value) in [
            ("authorization", "Bearer own"), ("COOKIE", "c=1"), ("Proxy-Authorization", "p"), ("X-Mine", "m"),
        ] {
            request = request.header(name, value)
        }
        _ = try await request.send()
        let last = transport.sent[1]
        #expect(last.header("Authorization") == (isOurs ? "Bearer own" : nil))
        #expect(last.header("Cookie") == (isOurs ? "c=1" : nil))
        #expect((last.header("client-request-id") != nil) == isOurs)
        #expect(last.header("Proxy-Authorization") == nil)
        #expect(last.header("X-Mine") == "m")
        #expect(last.header("Content-Type") == "application/json")
    }

    @Test func d16NeverFromSecureToOpen() async {
        let transport = transport([(302, "http://graph.microsoft.com/v1.0/y?secret=1")])
        await #expect(throws: GraphClientError.insecureRedirect("http://graph.microsoft.com/v1.0/y")) {
            try await get(client(transport))
        }
        #expect(transport.sent.count == 1)
    }

    /// D28: whoever was led to chooses nothing that is called with the token.
    @Test func d28BackAgain() async throws {
        let transport = transport([(302, "https://evil.example/x"), (302, own)])
        _ = try await get(client(transport))
        #expect(transport.sent.map { $0.header("Authorization") } == ["Bearer t", nil, nil])
        #expect(transport.sent.map { $0.header("client-request-id") != nil } == [true, false, false])
    }

    @Test func bodiesThatAreReadOnceAreNotSentAgain() async {
        let parts = AsyncStream<Data> { stream in
            stream.yield(Data("hello".utf8))
            stream.finish()
        }
        let transport = transport([(307, own)])
        let request: GraphRequest<GraphValue> = client(transport).path("x").put(GraphMedia(GraphBody(parts)))
        let error = await #expect(throws: GraphError.self) { try await request.send() }
        #expect(error?.status == 307)
        #expect(transport.sent.count == 1)
    }
}
