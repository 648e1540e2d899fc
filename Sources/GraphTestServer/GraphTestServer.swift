import Foundation
import GraphRuntime
import HTTPTypes

/// Stands in for Graph in tests, in the same process: answers what the test says, misbehaves when it is told to, and keeps a
/// log of what was sent.
///
///     let server = GraphTestServer()
///     server.on(.get, "/users/{id}") { request in .json(#"{"id": "\#(request.parameters["id"] ?? "")"}"#) }
///     server.inject(.throttled(after: .seconds(2)))
///     let graph = server.client()
///
/// It is a transport, so that all that a client does happens: headers, repeating, redirects, reading. All calls are safe from
/// any thread.
public final class GraphTestServer: GraphTransport, @unchecked Sendable {
    /// What answers a request.
    public typealias Handler = @Sendable (TestRequest) throws -> ReplayTransport.Answer

    private struct Route {
        let method: HTTPRequest.Method
        let template: TestPathTemplate
        let handler: Handler
    }

    /// The deployment that it stands in for.
    public let cloud: GraphCloud
    private let lock = NSLock()
    private var routes: [Route] = []
    private var faults: [TestFault] = []
    private var exchanges: [TestExchange] = []
    private var needsToken = true

    /// A server that knows no address yet.
    public init(cloud: GraphCloud = .global) { self.cloud = cloud }

    /// A client that talks to it.
    public func client(version: GraphVersion = .v1, options: GraphClientOptions = .init()) -> GraphClient {
        GraphClient(
            version: version, cloud: cloud, credential: StaticTokenCredential("test"), transport: self, options: options
        )
    }

    /// Answers requests of a method to an address, written as pages write it: `/users/{id}/messages`, without the version.
    /// The handler that was added last counts.
    public func on(_ method: HTTPRequest.Method, _ path: String, _ handler: @escaping Handler) {
        let route = Route(method: method, template: TestPathTemplate(path), handler: handler)
        lock.withLock { routes.append(route) }
    }

    /// Answers requests of a method to an address with one answer.
    public func on(_ method: HTTPRequest.Method, _ path: String, _ answer: ReplayTransport.Answer) {
        on(method, path) { _ in answer }
    }

    /// Misbehaves with the next requests, one after another in the order in which this was called.
    public func inject(_ fault: TestFault, times: Int = 1) {
        lock.withLock { faults += Array(repeating: fault, count: max(0, times)) }
    }

    /// Whether requests without a token are refused with `401`; they are unless told otherwise.
    public var requiresToken: Bool {
        get { lock.withLock { needsToken } }
        set { lock.withLock { needsToken = newValue } }
    }

    /// What was sent so far, and what it was answered.
    public var log: [TestExchange] { lock.withLock { exchanges } }

    /// Forgets what was sent.
    public func clearLog() { lock.withLock { exchanges = [] } }

    /// Answers a request.
    public func send(_ request: HTTPRequest, body: GraphBody?, answer form: GraphAnswerForm) async throws -> (
        HTTPResponse, GraphBody
    ) {
        let asked = TestRequest(request, try await body?.collect(upTo: .max))
        let fault = lock.withLock { faults.isEmpty ? nil : faults.removeFirst() }
        if case .slow(let duration)? = fault { try await Task.sleep(for: duration) }
        if let error = fault?.error {
            note(asked, nil)
            throw error
        }
        let answer = try fault?.answer ?? self.answer(to: asked)
        note(asked, answer.response.status.code)
        guard case .truncated(let count)? = fault else { return (answer.response, GraphBody(answer.body)) }
        return (answer.response, Self.truncated(answer.body, count))
    }

    private func note(_ request: TestRequest, _ status: Int?) {
        lock.withLock { exchanges.append(TestExchange(request: request, status: status)) }
    }

    private func answer(to request: TestRequest) throws -> ReplayTransport.Answer {
        if requiresToken, request.headers[.authorization]?.hasPrefix("Bearer ") != true {
            return .error(401, "InvalidAuthenticationToken", "Access token is empty.")
        }
        let known = lock.withLock { routes }
        for route in known.reversed() where route.method == request.method {
            guard let parameters = route.template.parameters(of: request.path) else { continue }
            var request = request
            request.parameters = parameters
            return try route.handler(request)
        }
        let isKnown = known.contains { $0.template.parameters(of: request.path) != nil }
        return isKnown
            ? .error(405, "Request_BadRequest", "The server has no \(request.method) at \(request.path).")
            : .error(404, "Request_ResourceNotFound", "The server knows nothing at \(request.path).")
    }

    /// A body that breaks off.
    private static func truncated(_ body: Data, _ count: Int) -> GraphBody {
        let fault = GraphTransportFault(
            .connectionLost, mayHaveArrived: true, message: "the test lets the connection break")
        return GraphBody(length: body.count) {
            AsyncThrowingStream<Data, any Error> { stream in
                stream.yield(body.prefix(count))
                stream.finish(throwing: GraphClientError.transport(fault))
            }
        }
    }
}
