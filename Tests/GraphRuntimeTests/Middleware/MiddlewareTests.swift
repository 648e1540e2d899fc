import Foundation
import GraphRuntime
import HTTPTypes
import Testing

/// The list of middleware: order, what it sees, what it may do.
@Suite struct MiddlewareTests {
    private final class Notes: @unchecked Sendable {
        private let lock = NSLock()
        private var list: [String] = []
        func add(_ note: String) { lock.withLock { list.append(note) } }
        var all: [String] { lock.withLock { list } }
    }

    private struct Noting: GraphMiddleware {
        let name: String
        let notes: Notes

        func intercept(
            _ request: HTTPRequest, body: GraphBody?, context: GraphCallContext, next: GraphCall
        ) async throws -> (HTTPResponse, GraphBody) {
            notes.add(
                "\(name) \(context.operationID) \(context.attempt) \(request.headerFields[.authorization] ?? "-")")
            let answer = try await next(request, body, context)
            notes.add("\(name) \(answer.0.status.code)")
            return answer
        }
    }

    /// T42: out in order, back in reverse, for every request, and without the token.
    @Test func t42Order() async throws {
        let notes = Notes()
        let transport = ReplayTransport([.json("{}", status: 503), .json("{}")])
        let retry = GraphRetryPolicy.exponential(base: .milliseconds(1), ceiling: .milliseconds(1))
        let graph = GraphClient(
            credential: StaticTokenCredential("t"), transport: transport,
            options: .init(
                retry: retry, middleware: [Noting(name: "a", notes: notes), Noting(name: "b", notes: notes)]))
        _ = try await graph.deviceManagement.deviceConfigurations["x"].get().send()
        let id = "deviceConfiguration.get"
        #expect(
            notes.all == [
                "a \(id) 0 -", "b \(id) 0 -", "b 503", "a 503", "a \(id) 1 -", "b \(id) 1 -", "b 200", "a 200",
            ])
    }

    /// The list can be taken apart: nothing is repeated or led on without what does it.
    @Test func nothingButTheTransport() async {
        for status in [302, 429, 503] {
            let transport = ReplayTransport([
                .init(status: status, headers: [.location: "/v1.0/y"]), .json("{}"),
            ])
            var options = GraphClientOptions()
            options.middleware = []
            let graph = GraphClient(credential: StaticTokenCredential("t"), transport: transport, options: options)
            let error = await #expect(throws: GraphError.self) { try await graph.path("x").get(GraphValue.self).send() }
            #expect(error?.status == status)
            #expect(transport.requests.count == 1)
            #expect(transport.requests[0].request.headerFields[.authorization] == "Bearer t")
        }
    }

    /// T43: options are values.
    @Test func t43ClientsDoNotShareOptions() {
        var options = GraphClientOptions()
        options.middleware = []
        #expect(GraphClientOptions().middleware.count == 3)
        #expect(options.middleware.isEmpty)
    }

    private struct Answering: GraphMiddleware {
        func intercept(
            _ request: HTTPRequest, body: GraphBody?, context: GraphCallContext, next: GraphCall
        ) async throws -> (HTTPResponse, GraphBody) {
            (HTTPResponse(status: .ok), GraphBody(Data("{\"cached\":true}".utf8)))
        }
    }

    @Test func answersOfItsOwn() async throws {
        let transport = ReplayTransport([])
        let graph = GraphClient(
            credential: StaticTokenCredential("t"), transport: transport, options: .init(middleware: [Answering()]))
        let value: GraphValue = try await graph.path("x").get().send()
        #expect(value == ["cached": true])
        #expect(transport.requests.isEmpty)
    }

    /// The client checks what is sent when it is told to, and only then.
    @Test func validation() async throws {
        let bad = WindowsIdentityProtectionConfiguration(object: ["pinMinimumLength": 3])
        func send(_ validation: GraphClientOptions.Validation) async throws {
            let graph = GraphClient(
                credential: StaticTokenCredential("t"), transport: ReplayTransport([.json("{}")]),
                options: .init(validation: validation))
            _ = try await graph.deviceManagement.deviceConfigurations.create(bad).send()
        }
        try await send(.none)
        await #expect(throws: ValidationError.self) { try await send(.errors) }
    }
}
