import Foundation
import GraphRuntime
import Testing

@Suite struct PagingTests {
    private func ids(_ answers: [ReplayTransport.Answer]) async throws -> ([String], ReplayTransport) {
        let transport = ReplayTransport(answers)
        let graph = GraphClient(credential: StaticTokenCredential("t"), transport: transport)
        var ids: [String] = []
        for try await item in graph.deviceManagement.deviceConfigurations.list().prefer("odata.maxpagesize=1")
            .eventuallyConsistent()
        {
            ids.append(item.id ?? "?")
        }
        return (ids, transport)
    }

    private func page(_ ids: [String], next: String? = nil) -> ReplayTransport.Answer {
        let link = next.map { #","@odata.nextLink":"\#($0)""# } ?? ""
        return .json("{\"value\":[\(ids.map { "{\"id\":\"\($0)\"}" }.joined(separator: ","))]\(link)}")
    }

    @Test func allPagesAreOneSequence() async throws {
        let link = "https://graph.microsoft.com/v1.0/deviceManagement/deviceConfigurations?$skiptoken=X%2Fy%3D"
        let (ids, transport) = try await ids([
            page(["1", "2"], next: link), page([], next: link + "2"), page(["3"], next: link + "3"), page([]),
        ])
        #expect(ids == ["1", "2", "3"])
        #expect(transport.requests.dropFirst().map(\.url) == [link, link + "2", link + "3"])
        for sent in transport.requests {
            #expect(sent.request.headerFields[try #require(HTTPField.Name("Prefer"))] == "odata.maxpagesize=1")
            #expect(sent.request.headerFields[try #require(HTTPField.Name("ConsistencyLevel"))] == "eventual")
            #expect(sent.request.headerFields[.authorization] == "Bearer t")
            #expect(sent.request.method == .get)
            #expect(sent.body == nil)
        }
        let identifiers = try transport.requests.map {
            $0.request.headerFields[try #require(HTTPField.Name("client-request-id"))]
        }
        #expect(Set(identifiers).count == 4)
    }

    private static let links: [(String, String)] = [
        (
            "https://graph.microsoft.com/v1.0/x?$filter=a eq 'é'&b={c}",
            "https://graph.microsoft.com/v1.0/x?$filter=a%20eq%20'%C3%A9'&b=%7Bc%7D"
        ),
        (
            "https://graph.microsoft.com/v1.0/x?$skiptoken=a%2fB%20+c=",
            "https://graph.microsoft.com/v1.0/x?$skiptoken=a%2fB%20+c="
        ),
        ("HTTPS://Graph.Microsoft.com/v1.0/x", "https://Graph.Microsoft.com/v1.0/x"),
        ("/v1.0/x?a=b", "https://graph.microsoft.com/v1.0/x?a=b"), ("x?a=b", "https://graph.microsoft.com/v1.0/x?a=b"),
    ]

    @Test(arguments: links)
    func linksAreFollowedAsTheyAre(_ link: String, _ address: String) async throws {
        let (ids, transport) = try await ids([page(["1"], next: link), page(["2"])])
        #expect(ids == ["1", "2"])
        #expect(transport.requests[1].url == address)
        #expect(transport.requests[1].request.headerFields[.authorization] != nil)
    }

    /// No page is asked for elsewhere: another host, port, scheme or version.
    @Test(arguments: [
        "https://evil.example/?a=1", "https://graph.microsoft.com:8443/v1.0/x", "http://graph.microsoft.com/v1.0/x",
        "https://graph.microsoft.com/beta/x", "https://graph.microsoft.com/v1.0x/y",
        "https://graph.microsoft.us/v1.0/x",
        "//evil.example/v1.0/x", "ftp://graph.microsoft.com/", "https://user:pass@graph.microsoft.com/",
        "https://graph.microsoft.com/v1.0/../beta/x", "mailto:x", "/v1.0/a\\r\\nInjected: 1",
    ])
    func linksElsewhereThrow(_ link: String) async throws {
        let transport = ReplayTransport([page(["1"], next: link), page(["2"])])
        let list = GraphClient(credential: StaticTokenCredential("t"), transport: transport).deviceManagement
            .deviceConfigurations.list()
        let error = await #expect(throws: GraphClientError.self) { for try await _ in list {} }
        guard case .foreignLink? = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(transport.requests.count == 1)
    }

    @Test func oneEmptyPage() async throws {
        #expect(try await ids([page([])]).0 == [])
    }

    @Test func aPageThatLeadsToItselfEnds() async throws {
        let link = "https://graph.microsoft.com/v1.0/x"
        await #expect(throws: GraphClientError.repeatedPage(link)) {
            try await ids([page(["1"], next: link), page(["2"], next: link)])
        }
    }

    @Test(arguments: 2...9)
    func pagesThatGoRoundEnd(_ length: Int) async throws {
        let links = (0..<length).map { "https://graph.microsoft.com/v1.0/x?\($0)" }
        let transport = ReplayTransport((0..<100).map { page(["1"], next: links[$0 % length]) })
        let list = GraphClient(credential: StaticTokenCredential("t"), transport: transport).deviceManagement
            .deviceConfigurations.list()
        let error = await #expect(throws: GraphClientError.self) { for try await _ in list {} }
        guard case .repeatedPage? = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(transport.requests.count <= 4 * length)
    }

    @Test(arguments: ["{}", "[]", #"{"value":5}"#, #"{"value":[1]}"#, #"{"value":null}"#])
    func otherBodiesAreNoPages(_ body: String) async throws {
        await #expect(throws: GraphClientError.self) { try await ids([.json(body)]) }
    }

    @Test func errorsOnLaterPagesAreThrown() async throws {
        await #expect(throws: GraphError.self) {
            try await ids([page(["1"], next: "https://graph.microsoft.com/v1.0/x"), .json("{}", status: 500)])
        }
    }

    @Test func onlyWhatIsAskedForIsFetched() async throws {
        let transport = ReplayTransport([page(["1", "2"], next: "https://graph.microsoft.com/v1.0/x")])
        let list = GraphClient(credential: StaticTokenCredential("t"), transport: transport).deviceManagement
            .deviceConfigurations.list()
        for try await item in list {
            if item.id == "2" { break }
        }
        #expect(transport.requests.count == 1)
    }

    @Test func firstPageAndPages() async throws {
        let body =
            #"{"@odata.count":7,"value":[{"id":"1"}],"@odata.nextLink":"https://graph.microsoft.com/v1.0/n","@odata.deltaLink":"d","extra":1}"#
        let transport = ReplayTransport([.json(body), .json(body), page(["2"])])
        let list = GraphClient(credential: StaticTokenCredential("t"), transport: transport).deviceManagement
            .deviceConfigurations.list()
        let first = try await list.firstPage()
        #expect(first.count == 7)
        #expect(first.value.map(\.id) == ["1"])
        #expect(first.nextLink == "https://graph.microsoft.com/v1.0/n")
        #expect(first.deltaLink == "d")
        #expect(first.object["extra"] == 1)
        var counts: [Int] = []
        for try await page in list.pages { counts.append(page.value.count) }
        #expect(counts == [1, 1])
    }

    @Test func pagesOfAnActionAreFetchedWithGet() async throws {
        let transport = ReplayTransport([page(["1"], next: "https://graph.microsoft.com/v1.0/n"), page(["2"])])
        let item = GraphClient(credential: StaticTokenCredential("t"), transport: transport).deviceManagement
            .deviceConfigurations["a"]
        var count = 0
        for try await _ in item.assign(comment: "c") { count += 1 }
        #expect(count == 2)
        #expect(transport.requests.map(\.request.method) == [.post, .get])
        #expect(transport.requests[1].body == nil)
        #expect(transport.requests[1].request.headerFields[.contentType] == nil)
    }
}
