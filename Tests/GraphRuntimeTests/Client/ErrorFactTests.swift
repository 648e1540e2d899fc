import Foundation
import HTTPTypes
import Testing

@testable import GraphRuntime

/// What errors know besides their body. The names are those of the rows in Docs/client-behavior.md.
@Suite struct ErrorFactTests {
    private func error(_ body: String, _ headers: [String: String] = [:], status: Int = 400) async throws -> GraphError
    {
        var fields = HTTPFields()
        for (name, value) in headers { fields[try #require(HTTPField.Name(name))] = value }
        let transport = ReplayTransport([.init(status: status, headers: fields, body: Data(body.utf8))])
        let graph = GraphClient(
            credential: StaticTokenCredential("t"), transport: transport, options: .init(retry: .never))
        return try #require(
            await #expect(throws: GraphError.self) {
                try await graph.deviceManagement.deviceConfigurations["x"].get().send()
            })
    }

    @Test func x7HeadersAndOperation() async throws {
        let error = try await error("{}", ["request-id": "r", "X-Odd": "1"])
        #expect(error.headers[try #require(HTTPField.Name("x-odd"))] == "1")
        #expect(error.operationID == "deviceConfiguration.get")
        #expect(error.documentation?.page.contains("deviceconfiguration-get") == true)
        #expect(error.attempts == 1)
    }

    @Test func t49Deprecations() async throws {
        let error = try await error("{}", ["Deprecation": "@1688169599", "Sunset": "Wed, 11 Nov 2026 23:59:59 GMT"])
        #expect(error.deprecation == "@1688169599")
        #expect(error.sunset == "Wed, 11 Nov 2026 23:59:59 GMT")
    }

    @Test(
        arguments: [
            ("2.128", nil, 2.128), ("5", nil, 5), ("0", nil, nil), ("x", nil, nil),
            ("Thu, 29 Feb 2024 12:02:00 GMT", "Thu, 29 Feb 2024 12:00:00 GMT", 120),
            ("Thu, 29 Feb 2024 12:00:00 GMT", "Thu, 29 Feb 2024 12:02:00 GMT", nil),
        ] as [(String, String?, Double?)])
    func retryAfter(_ text: String, _ date: String?, _ seconds: Double?) async throws {
        var headers = ["Retry-After": text]
        headers["Date"] = date
        #expect(try await error("{}", headers, status: 429).retryAfter == seconds)
    }

    private static let claims = Data(#"{"access_token":{"nbf":{"value":"1"}}}"#.utf8).base64EncodedString()

    @Test(arguments: [
        (#"Bearer realm="", error="insufficient_claims", claims="\#(claims)""#, true),
        (#"Bearer realm="", CLAIMS="\#(claims)", error="x""#, true), ("Bearer claims=\(claims)", true),
        (#"Bearer realm="a, claims=\"b\"", claims="\#(claims)""#, true), (#"Bearer xclaims="\#(claims)""#, false),
        (#"Bearer claims="no base64!""#, false), (#"Bearer claims="bm8ganNvbg==""#, false), ("Bearer", false),
        ("", false),
        (#"Bearer realm="claims=\#(claims)""#, false), (#"Bearer claims=""#, false),
    ])
    func claimsAreRead(_ header: String, _ isFound: Bool) async throws {
        let error = try await error("{}", ["WWW-Authenticate": header], status: 401)
        #expect(error.claims == (isFound ? #"{"access_token":{"nbf":{"value":"1"}}}"# : nil))
    }

    @Test func longClaimsAreNone() async throws {
        func isRead(_ count: Int) async throws -> Bool {
            // Three bytes are four in base64.
            let json = "{\"a\":\"" + String(repeating: "x", count: count / 4 * 3 - 8) + "\"}"
            let header = "Bearer claims=\"\(Data(json.utf8).base64EncodedString())\""
            return try await error("{}", ["WWW-Authenticate": header], status: 401).claims != nil
        }
        #expect(try await isRead(GraphLimits.claimBytes))
        #expect(try await !isRead(GraphLimits.claimBytes + 4))
    }

    @Test func longBodiesAreNotRead() async throws {
        func code(_ count: Int) async throws -> String {
            let head = #"{"error":{"code":"c","message":""#
            let body = head + String(repeating: "x", count: count - head.utf8.count - 3) + "\"}}"
            return try await error(body).code
        }
        #expect(try await code(GraphLimits.errorBytes) == "c")
        #expect(try await code(GraphLimits.errorBytes + 1) == "")
    }

    @Test func intunesMessages() async throws {
        let inner =
            #"{\r\n  \"_version\": 3,\r\n  \"Message\": \"An error has occurred - Operation ID: 7\",\r\n  \"CustomApiErrorPhrase\": \"\"}"#
        let error = try await error(#"{"error":{"code":"BadRequest","message":"\#(inner)"}}"#)
        #expect(error.message == "An error has occurred - Operation ID: 7")
        #expect(try await self.error(#"{"error":{"message":"{no JSON"}}"#).message == "{no JSON")
        #expect(try await self.error(#"{"error":{"message":"{\"a\":1}"}}"#).message == #"{"a":1}"#)
    }

    @Test func descriptionsAreOneLine() async throws {
        let error = try await error(#"{"error":{"code":"a\nb","message":"one\r\ntwo\u001b[31m\u2028three"}}"#)
        #expect(error.description == "Graph answered 400 a b: one two [31m three")
        #expect(
            try await self.error("<html>\n<b>x</b>", status: 502).description == "Graph answered 502: <html> <b>x</b>")
    }

    /// A transport may answer with any number.
    @Test(arguments: [99, 600, 999, 199]) func oddStatuses(_ status: Int) async throws {
        #expect(try await error("{}", status: max(100, status)).status == max(100, status))
    }

    /// T12: what would arrive as something else is not sent; a line break never was one (swift-http-types makes it a space).
    @Test func headersThatCannotBeSent() async throws {
        let transport = ReplayTransport([.json("{}"), .json("{}")])
        let graph = GraphClient(credential: StaticTokenCredential("t"), transport: transport)
        let request: GraphRequest<GraphValue> = graph.path("x").get()
        await #expect(throws: GraphClientError.invalidHeader("X-Odd")) {
            try await request.header("X-Odd", "é").send()
        }
        _ = try await request.header("X-Odd", "a\r\nInjected: 1\u{1}").send()
        let sent = transport.requests[0].request.headerFields[try #require(HTTPField.Name("X-Odd"))]
        #expect(sent?.allSatisfy { $0 != "\r\n" && $0 != "\n" && $0 != "\u{1}" } == true)
        _ = try await request.header("not a name", "x").send()
        #expect(transport.requests[1].request.headerFields.allSatisfy { $0.value != "x" })
    }
}
