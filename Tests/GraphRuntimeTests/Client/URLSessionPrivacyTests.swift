import Foundation
import GraphRuntime
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What the transport on URLSession keeps from one request to the next, and what it tells others.
@Suite(.timeLimit(.minutes(15))) struct URLSessionPrivacyTests {
    private func get(_ address: String, with transport: URLSessionTransport, server: LocalServer) async throws
        -> HTTPResponse
    {
        let request = HTTPRequest(
            method: .get, scheme: "http", authority: "127.0.0.1:\(server.port)", path: address)
        return try await transport.send(request, body: nil).0
    }

    private static let withCookie =
        "HTTP/1.1 200 OK\r\nSet-Cookie: session=secret; Path=/\r\nCache-Control: max-age=3600\r\n"
        + "Content-Length: 2\r\nConnection: close\r\n\r\n{}"

    @Test(arguments: [true, false]) func noCookieIsKeptAndNoAnswer(isShared: Bool) async throws {
        let server = try #require(LocalServer { _ in Self.withCookie })
        defer { server.stop() }
        let transport = isShared ? URLSessionTransport.shared : URLSessionTransport()
        for _ in 0..<3 {
            let answer = try await get("/x", with: transport, server: server)
            #expect(answer.headerFields[.setCookie]?.hasPrefix("session=secret") == true)
        }
        // Nothing was answered from a cache, and nothing that one answer said was sent again.
        #expect(server.requests.count == 3)
        #expect(!server.requests.contains { $0.lowercased().contains("cookie:") })
    }

    @Test func theCallersOwnCookieIsSentOnce() async throws {
        let server = try #require(LocalServer { _ in Self.withCookie })
        defer { server.stop() }
        let cookie = try #require(HTTPField.Name("Cookie"))
        let request = HTTPRequest(
            method: .get, scheme: "http", authority: "127.0.0.1:\(server.port)", path: "/x",
            headerFields: [cookie: "mine=1"])
        for _ in 0..<2 { _ = try await URLSessionTransport.shared.send(request, body: nil) }
        let sent = server.requests.map { $0.components(separatedBy: "\r\n").filter { $0.hasPrefix("Cookie") } }
        #expect(sent == [["Cookie: mine=1"], ["Cookie: mine=1"]])
    }

    @Test func aConfigurationOfTheCallersIsTakenAsItIs() async throws {
        let server = try #require(LocalServer { _ in Self.withCookie })
        defer { server.stop() }
        let transport = URLSessionTransport(configuration: .ephemeral)
        for _ in 0..<2 { _ = try await get("/x", with: transport, server: server) }
        #expect(server.requests.last?.contains("session=secret") == true)
    }

    @Test(arguments: [
        "Basic realm=\"x\"", "basic realm=x", "Digest realm=\"x\", nonce=\"1\", qop=\"auth\"", "NTLM", "Negotiate",
        "Bearer error=\"invalid_token\"", "Unheard", "",
    ])
    func aChallengeIsAnAnswer(_ challenge: String) async throws {
        let server = try #require(
            LocalServer { _ in
                let field = challenge.isEmpty ? "" : "WWW-Authenticate: \(challenge)\r\n"
                return "HTTP/1.1 401 Unauthorized\r\n\(field)Content-Length: 25\r\nConnection: close\r\n\r\n"
                    + "{\"error\":{\"code\":\"none\"}}"
            })
        defer { server.stop() }
        let cloud = GraphCloud(root: "http://127.0.0.1:\(server.port)")
        let graph = GraphClient(cloud: cloud, credential: StaticTokenCredential("token"))
        let error = await #expect(throws: GraphError.self) {
            try await graph.deviceManagement.deviceConfigurations["a"].get().send()
        }
        #expect(error?.status == 401)
        #expect(error?.code == "none")
        #expect(server.requests.count == 1)
    }
}
