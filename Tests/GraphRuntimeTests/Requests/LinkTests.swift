import Foundation
import Testing

@testable import GraphRuntime

/// Links of earlier runs, and saved places in collections.
@Suite struct LinkTests {
    private func graph(_ answers: [ReplayTransport.Answer], version: GraphVersion = .v1) -> (
        GraphClient, ReplayTransport
    ) {
        let transport = ReplayTransport(answers)
        return (GraphClient(version: version, credential: StaticTokenCredential("t"), transport: transport), transport)
    }

    private let link = "https://graph.microsoft.com/v1.0/things?$skiptoken=a%2fB"

    @Test func linksAreRequests() async throws {
        let (graph, transport) = graph([.json(#"{"value":[{"id":"1"}]}"#), .json(#"{"id":"2"}"#), .json("[5]")])
        var ids: [String?] = []
        for try await item in graph.collection(of: DeviceConfiguration.self, at: link) { ids.append(item.id) }
        #expect(ids == ["1"])
        #expect(try await graph.request(for: DeviceConfiguration.self, at: link).send().id == "2")
        #expect(try await graph.request(for: GraphValue.self, at: "/v1.0/things").send() == [5])
        #expect(transport.requests.map(\.url) == [link, link, "https://graph.microsoft.com/v1.0/things"])
    }

    @Test(arguments: [
        "https://graph.microsoft.com/beta/x", "https://graph.microsoft.us/v1.0/x", "http://graph.microsoft.com/v1.0/x",
        "https://graph.microsoft.com:444/v1.0/x", "", "no address\u{0}", "https://graph.microsoft.com/v1.0/%2e%2E/x",
    ])
    func linksOfOthers(_ link: String) async throws {
        let (graph, transport) = graph([.json("{}")])
        let error = await #expect(throws: GraphClientError.self) {
            try await graph.request(for: GraphValue.self, at: link).send()
        }
        if case .foreignLink? = error {} else { #expect(Bool(false), "\(String(describing: error))") }
        #expect(transport.requests.isEmpty)
    }

    @Test func longLinksAreRefused() async throws {
        let (graph, transport) = graph([.json("{}")])
        let most = link + String(repeating: "x", count: GraphLimits.linkBytes - link.utf8.count)
        await #expect(throws: GraphClientError.self) {
            try await graph.request(for: GraphValue.self, at: most + "x").send()
        }
        #expect(transport.requests.isEmpty)
        _ = try await graph.request(for: GraphValue.self, at: most).send()
        #expect(transport.requests.map(\.url) == [most])
    }

    /// P3: whoever stops at a page goes on behind it, in another process and with the same headers.
    @Test func pagesGoOn() async throws {
        let first = #"{"value":[{"id":"1"}],"@odata.nextLink":"\#(link)"}"#
        let (one, _) = graph([.json(first)])
        var pages = one.path("things").list(DeviceConfiguration.self).header("ConsistencyLevel", "eventual")
            .header("Authorization", "Bearer secret").prefer("odata.maxpagesize=1").pages.makeAsyncIterator()
        #expect(pages.state == nil)
        #expect(try await pages.next()?.value.map(\.id) == ["1"])
        let saved = try JSONEncoder().encode(try #require(pages.state))
        #expect(!String(decoding: saved, as: UTF8.self).contains("secret"))
        let (other, transport) = graph([.json(#"{"value":[{"id":"2"}]}"#)])
        let state = try JSONDecoder().decode(GraphPageState.self, from: saved)
        var rest = try other.pages(of: DeviceConfiguration.self, resuming: state).makeAsyncIterator()
        #expect(try await rest.next()?.value.map(\.id) == ["2"])
        #expect(try await rest.next() == nil)
        #expect(rest.state == nil)
        let sent = try #require(transport.requests.first)
        #expect(sent.url == link)
        #expect(sent.request.headerFields[try #require(HTTPField.Name("ConsistencyLevel"))] == "eventual")
        #expect(sent.request.headerFields[try #require(HTTPField.Name("Prefer"))] == "odata.maxpagesize=1")
        #expect(sent.request.headerFields[.authorization] == "Bearer t")
    }

    @Test func statesOfOthers() throws {
        let (graph, _) = graph([])
        func state(
            _ form: Int = 1, _ link: String = "https://graph.microsoft.com/v1.0/x",
            _ type: String = DeviceConfiguration.odataType
        )
            throws -> GraphPageState
        {
            try JSONDecoder().decode(
                GraphPageState.self,
                from: Data(#"{"form":\#(form),"link":"\#(link)","headers":{},"elementType":"\#(type)"}"#.utf8))
        }
        #expect(throws: Never.self) { try graph.pages(of: DeviceConfiguration.self, resuming: state()) }
        for bad in [
            try state(2), try state(1, "https://graph.microsoft.com/beta/x"),
            try state(1, "https://evil.example/v1.0/x"),
            try state(1, "https://graph.microsoft.com/v1.0/x", "microsoft.graph.user"),
        ] {
            #expect(throws: GraphClientError.self) { try graph.pages(of: DeviceConfiguration.self, resuming: bad) }
        }
    }

    @Test func pagesCanBeLimited() async throws {
        let page = ReplayTransport.Answer.json(#"{"value":[{"id":"1"}],"@odata.nextLink":"\#(link)"}"#)
        for (limit, count) in [(0, 0), (1, 1), (-1, 0)] {
            let (graph, transport) = graph([page, page])
            var seen = 0
            for try await _ in graph.path("x").list(DeviceConfiguration.self).pages.prefix(pages: limit) { seen += 1 }
            #expect(seen == count)
            #expect(transport.requests.count == count)
        }
    }

    @Test func emptyLinksEnd() async throws {
        let (graph, _) = graph([.json(#"{"value":[{"id":"1"}],"@odata.nextLink":""}"#)])
        var ids: [String?] = []
        for try await item in graph.path("x").list(DeviceConfiguration.self) { ids.append(item.id) }
        #expect(ids == ["1"])
    }
}
