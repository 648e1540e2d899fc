import Foundation
import GraphRuntime
import Testing

@Suite struct ErrorBodyTests {
    private func error(_ body: String, status: Int = 400, headers: HTTPFields = [:]) async throws -> GraphError {
        let transport = ReplayTransport([.init(status: status, headers: headers, body: Data(body.utf8))])
        let graph = GraphClient(
            credential: StaticTokenCredential("t"), transport: transport, options: .init(retry: .never))
        return try #require(
            await #expect(throws: GraphError.self) {
                try await graph.deviceManagement.deviceConfigurations["x"].get().send()
            })
    }

    @Test(arguments: ["innerError", "innererror", "InnerError"])
    func theInnermostCodeCounts(_ inner: String) async throws {
        let error = try await error(
            """
            {"error":{"code":"badRequest","message":"It failed.","target":"pin","details":[{"code":"d","message":"m","target":"t"},5],
            "\(inner)":{"code":"mid","\(inner)":{"code":"deep","\(inner)":{}},"request-id":"r1","client-request-id":"c1","date":"2020-01-01T00:00:00"}}}
            """)
        #expect(error.status == 400)
        #expect(error.code == "badRequest")
        #expect(error.innerCode == "deep")
        #expect(error.message == "It failed.")
        #expect(error.target == "pin")
        #expect(error.details.map(\.code) == ["d"])
        #expect(error.requestID == "r1")
        #expect(error.clientRequestID == "c1")
        #expect(error.date == "2020-01-01T00:00:00")
        #expect(error.description == "Graph answered 400 badRequest/deep: It failed. (request-id r1)")
        #expect(error.localizedDescription == error.description)
    }

    @Test func headersNameTheRequest() async throws {
        let name = try #require(HTTPField.Name("request-id"))
        let client = try #require(HTTPField.Name("client-request-id"))
        let error = try await error(
            #"{"error":{"code":"","message":""}}"#, status: 429,
            headers: [name: "h1", client: "h2", .retryAfter: "2.128", .date: "now"])
        #expect(error.status == 429)
        #expect(error.code == "")
        #expect(error.innerCode == nil)
        #expect(error.requestID == "h1")
        #expect(error.clientRequestID == "h2")
        #expect(error.retryAfter == 2.128)
        #expect(error.date == "now")
        #expect(error.description == "Graph answered 429 (request-id h1)")
    }

    private static let bodies: [(String, String, String)] = [
        ("", "", ""), ("<html>Bad Gateway</html>", "", "<html>Bad Gateway</html>"), ("[]", "", "[]"), ("{}", "", ""),
        (#"{"error":"invalid_grant","error_description":"expired"}"#, "invalid_grant", "expired"),
        (#"{"error":null}"#, "", ""),
        (#"{"error":{"code":5,"message":{"value":"text"}}}"#, "", "text"),
        (#"{"Error":{"code":"c","message":"m"}}"#, "c", "m"),
        (#"{"error":{"code":"c"}"#, "", #"{"error":{"code":"c"}"#),
    ]

    @Test(arguments: bodies)
    func otherBodies(_ body: String, _ code: String, _ message: String) async throws {
        let error = try await error(body, status: 502)
        #expect(error.code == code)
        #expect(error.message == message)
        #expect(error.description.hasPrefix("Graph answered 502"))
    }

    @Test func longBodiesAreCut() async throws {
        let error = try await error(String(repeating: "x", count: 10_000), status: 500)
        #expect(error.message.count == 201)
    }

    @Test(arguments: ["soon", "-1", "nan", "inf", ""])
    func retryAfterThatIsNoNumberIsNone(_ text: String) async throws {
        #expect(try await error("", status: 503, headers: [.retryAfter: text]).retryAfter == nil)
    }
}
