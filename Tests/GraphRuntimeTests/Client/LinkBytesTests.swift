import Foundation
import GraphRuntime
import Testing

/// What is sent for a link is what the link says; what no address can hold is encoded, and nothing twice.
@Suite(.timeLimit(.minutes(15))) struct LinkBytesTests {
    private static let links: [(link: String, sent: String)] = [
        ("/v1.0/x?$skiptoken=a%2Bb", "/v1.0/x?$skiptoken=a%2Bb"),
        ("/v1.0/x?ids[]=1&t=a%2Bb", "/v1.0/x?ids%5B%5D=1&t=a%2Bb"),
        ("/v1.0/x?t=a%2Bb&p=100%", "/v1.0/x?t=a%2Bb&p=100%25"), ("/v1.0/x?p=5%zz%2B%", "/v1.0/x?p=5%25zz%2B%25"),
        ("/v1.0/x?p=%%41%4", "/v1.0/x?p=%25%41%254"), ("/v1.0/x?p=%2b", "/v1.0/x?p=%2b"),
        ("/v1.0/x[1]?a=%5B", "/v1.0/x%5B1%5D?a=%5B"),
        ("/v1.0/x?q=a b&r=%20", "/v1.0/x?q=a%20b&r=%20"),
        ("/v1.0/x?q={\"a\":1}|^`<>\\", "/v1.0/x?q=%7B%22a%22:1%7D%7C%5E%60%3C%3E%5C"),
        ("/v1.0/é?ü=%C3%A9", "/v1.0/%C3%A9?%C3%BC=%C3%A9"), ("/v1.0/😀?=&&?=/", "/v1.0/%F0%9F%98%80?=&&?=/"),
        ("/v1.0/x('it''s')/y(a=1,b='2')?$filter=a%20eq%20'b'", "/v1.0/x('it''s')/y(a=1,b='2')?$filter=a%20eq%20'b'"),
        ("/v1.0/x?a=b#fragment?c", "/v1.0/x?a=b"), ("/v1.0//x///y/", "/v1.0//x///y/"), ("/v1.0/?", "/v1.0/?"),
        ("/v1.0/x?next=https://a.example/?b=c;d:e@f!g*", "/v1.0/x?next=https://a.example/?b=c;d:e@f!g*"),
        ("/v1.0/a%2Fb/%252E%252E/c%00", "/v1.0/a%2Fb/%252E%252E/c%00"),
    ]

    private static let answer = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\nConnection: close\r\n\r\n{\"value\":[]}"

    @Test(arguments: links.indices) func bytesSentAreThoseOfTheLink(_ index: Int) async throws {
        let (link, sent) = Self.links[index]
        let server = try #require(LocalServer { _ in Self.answer })
        defer { server.stop() }
        let root = "http://127.0.0.1:\(server.port)"
        // A page that says where the next one is, in a link of the service's own spelling.
        let page = "{\"value\":[],\"@odata.nextLink\":\(GraphValue.string(root + link).jsonText())}"
        let transport = FirstAnswer(page, then: URLSessionTransport())
        let graph = GraphClient(
            cloud: GraphCloud(root: root), credential: StaticTokenCredential("t"), transport: transport)
        for try await _ in graph.deviceManagement.deviceConfigurations.list().pages {}
        #expect(server.requests.map { $0.components(separatedBy: "\r\n")[0] } == ["GET \(sent) HTTP/1.1"])
    }

    @Test(arguments: links.indices) func theTransportEncodesWhatItIsGiven(_ index: Int) async throws {
        let (link, sent) = Self.links[index]
        let server = try #require(LocalServer { _ in Self.answer })
        defer { server.stop() }
        let request = HTTPRequest(method: .get, scheme: "http", authority: "127.0.0.1:\(server.port)", path: link)
        _ = try await URLSessionTransport().send(request, body: nil)
        #expect(server.requests.map { $0.components(separatedBy: "\r\n")[0] } == ["GET \(sent) HTTP/1.1"])
    }

    @Test(arguments: ["/a\r\nb", "/a\nX: y", "/\u{0}", "/\u{7F}"])
    func whatWouldEndTheLineIsRefused(_ link: String) async throws {
        let server = try #require(LocalServer { _ in Self.answer })
        defer { server.stop() }
        let page =
            "{\"value\":[],\"@odata.nextLink\":\(GraphValue.string("http://127.0.0.1:\(server.port)" + link).jsonText())}"
        let graph = GraphClient(
            credential: StaticTokenCredential("t"), transport: FirstAnswer(page, then: URLSessionTransport()))
        await #expect(throws: GraphClientError.self) {
            for try await _ in graph.deviceManagement.deviceConfigurations.list().pages {}
        }
        #expect(server.requests.isEmpty)
    }
}

/// Answers the first request itself and has the others sent.
private actor FirstAnswer: GraphTransport {
    private var page: String?
    private let next: any GraphTransport

    init(_ page: String, then next: any GraphTransport) {
        self.page = page
        self.next = next
    }

    func send(_ request: HTTPRequest, body: GraphBody?, answer form: GraphAnswerForm) async throws -> (
        HTTPResponse, GraphBody
    ) {
        guard let page else { return try await next.send(request, body: body, answer: form) }
        self.page = nil
        return (HTTPResponse(status: .ok), GraphBody(Data(page.utf8)))
    }
}
