import Foundation
import GraphRuntime
import Testing

@Suite struct ClientTests {
    private static let clouds: [(GraphCloud, String)] = [
        (.global, "https://graph.microsoft.com"), (.usGovernmentL4, "https://graph.microsoft.us"),
        (.usGovernmentL5, "https://dod-graph.microsoft.us"), (.china, "https://microsoftgraph.chinacloudapi.cn"),
        (GraphCloud(root: "http://localhost:8080/"), "http://localhost:8080"),
    ]

    @Test(arguments: clouds)
    func rootsAndVersions(_ cloud: GraphCloud, _ root: String) async throws {
        for (version, segment) in [(GraphVersion.v1, "v1.0"), (.beta, "beta")] {
            let transport = ReplayTransport([.json("{}")])
            let credential = RecordingCredential()
            let graph = GraphClient(version: version, cloud: cloud, credential: credential, transport: transport)
            let request = graph.deviceManagement.deviceConfigurations["a"].get()
            #expect(request.url.absoluteString == "\(root)/\(segment)/deviceManagement/deviceConfigurations/a")
            _ = try await request.send()
            #expect(transport.requests[0].url == request.url.absoluteString)
            #expect(transport.requests[0].request.headerFields[.authorization] == "Bearer token 1")
            #expect(await credential.scopes == [["\(root)/.default"]])
        }
    }

    @Test func everyRequestHasAnIdentifier() async throws {
        let transport = ReplayTransport([.json("{}"), .json("{}")])
        let graph = GraphClient(credential: StaticTokenCredential("t"), transport: transport)
        let name = try #require(HTTPField.Name("client-request-id"))
        _ = try await graph.deviceManagement.deviceConfigurations["a"].get().send()
        let id = try #require(transport.requests[0].request.headerFields[name])
        #expect(UUID(uuidString: id) != nil)
        _ = try await graph.deviceManagement.deviceConfigurations["a"].get().header(name, "mine").send()
        #expect(transport.requests[1].request.headerFields[name] == "mine")
    }

    @Test func theTokenStaysWithTheService() async throws {
        let elsewhere = "https://files.example.com/signed?x=1"
        let transport = ReplayTransport([
            .init(status: 302, headers: [.location: elsewhere]),
            .init(status: 200, headers: [.contentType: "image/png"], body: Data([1, 2])),
        ])
        let graph = GraphClient(credential: StaticTokenCredential("t"), transport: transport)
        let media = try await graph.deviceManagement.deviceConfigurations["a"].photo.content().header(
            .authorization, "Bearer own"
        ).send()
        #expect(media == GraphMedia(Data([1, 2]), contentType: "image/png"))
        #expect(transport.requests[0].request.headerFields[.authorization] == "Bearer own")
        #expect(transport.requests[1].url == elsewhere)
        #expect(transport.requests[1].request.headerFields[.authorization] == nil)
    }

    private static let hosts: [(String, Bool)] = [
        ("https://graph.microsoft.com/v1.0/x", true), ("https://GRAPH.microsoft.com/x", true),
        ("https://graph.microsoft.com:443/x", true),
        ("https://graph.microsoft.com:8443/x", false), ("https://graph.microsoft.com.evil.example/x", false),
        ("https://evil.example/graph.microsoft.com", false),
        ("https://evil.example?graph.microsoft.com", false), ("https://proxy.example/x", true),
        ("https://proxy.example:444/x", false), ("https://proxy.example:443/x", true),
        ("https://sub.graph.microsoft.com/", false),
        ("//graph.microsoft.com/y", true), ("/v1.0/relative", true),
        ("https://evil.example#@graph.microsoft.com/", false),
    ]

    @Test(arguments: hosts)
    func onlyAllowedHostsGetTheToken(_ location: String, _ isAllowed: Bool) async throws {
        let transport = ReplayTransport([.init(status: 307, headers: [.location: location]), .json("{}")])
        let cloud = GraphCloud(root: "https://graph.microsoft.com", allowedHosts: ["Proxy.example"])
        let graph = GraphClient(cloud: cloud, credential: StaticTokenCredential("t"), transport: transport)
        _ = try await graph.deviceManagement.deviceConfigurations["a"].get().send()
        #expect((transport.requests[1].request.headerFields[.authorization] != nil) == isAllowed)
    }

    @Test(arguments: [
        "ftp://x/", "https://user@graph.microsoft.com/", "https://graph.microsoft.com@evil.example/",
        "file:///etc/passwd", "mailto:x", "",
    ])
    func redirectsToNoAddressAreAnswers(_ location: String) async throws {
        let transport = ReplayTransport([.init(status: 302, headers: [.location: location])])
        let graph = GraphClient(credential: StaticTokenCredential("t"), transport: transport)
        let error = await #expect(throws: GraphError.self) {
            try await graph.deviceManagement.deviceConfigurations["a"].get().send()
        }
        #expect(error?.status == 302)
        #expect(transport.requests.count == 1)
    }

    @Test func redirectsInACircleEnd() async throws {
        let answers = (0..<30).map { _ in
            ReplayTransport.Answer(status: 301, headers: [.location: "https://graph.microsoft.com/v1.0/x"])
        }
        let graph = GraphClient(credential: StaticTokenCredential("t"), transport: ReplayTransport(answers))
        await #expect(throws: GraphClientError.self) {
            try await graph.deviceManagement.deviceConfigurations["a"].get().send()
        }
    }

    @Test(arguments: ["", "graph.microsoft.com", "ftp://graph.microsoft.com", "https://", "https://a b"])
    func aRootThatIsNoAddressThrows(_ root: String) async throws {
        let graph = GraphClient(
            cloud: GraphCloud(root: root), credential: StaticTokenCredential("t"),
            transport: ReplayTransport([.json("{}")]))
        let request = graph.deviceManagement.deviceConfigurations["a"].get()
        #expect(request.url.absoluteString.hasSuffix("/v1.0/deviceManagement/deviceConfigurations/a"))
        await #expect(throws: GraphClientError.self) { try await request.send() }
    }

    @Test func replayRunsOut() async throws {
        let graph = GraphClient(credential: StaticTokenCredential("t"), transport: ReplayTransport([]))
        let error = await #expect(throws: ReplayTransport.Exhausted.self) {
            try await graph.deviceManagement.deviceConfigurations["a"].get().send()
        }
        #expect(
            error?.description
                == "no answer left for GET https://graph.microsoft.com/v1.0/deviceManagement/deviceConfigurations/a")
    }

    @Test func tokensDoNotShow() {
        let credential = StaticTokenCredential("very secret")
        #expect("\(credential)" == "StaticTokenCredential")
        var dumped = ""
        dump(credential, to: &dumped)
        #expect(!dumped.contains("very secret"))
        #expect(!String(reflecting: credential).contains("very secret"))
    }
}

private actor RecordingCredential: GraphCredential {
    var scopes: [[String]] = []

    func token(for scopes: [String]) async throws -> String {
        self.scopes.append(scopes)
        return "token \(self.scopes.count)"
    }
}
