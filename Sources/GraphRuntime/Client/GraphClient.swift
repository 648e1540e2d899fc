import Foundation
import HTTPTypes

/// Where requests begin: a version of the API at a deployment of Graph, the credential and the transport they are sent
/// with. Generated extensions add the first segments of the documented paths.
public struct GraphClient: Sendable {
    /// The version of the API.
    public let version: GraphVersion
    /// The deployment.
    public let cloud: GraphCloud
    /// What gives the tokens.
    public let credential: any GraphCredential
    /// What sends the requests.
    public let transport: any GraphTransport
    /// Whether requests ask for members of enumerations that the service otherwise hides behind `unknownFutureValue`
    /// (`Prefer: include-unknown-enum-members`), where an answer can hold some.
    public let includesUnknownEnumMembers: Bool

    /// How requests are repeated, checked, logged and led on.
    public let options: GraphClientOptions

    /// A client.
    public init(
        version: GraphVersion = .v1, cloud: GraphCloud = .global, credential: any GraphCredential,
        transport: any GraphTransport = URLSessionTransport.shared, options: GraphClientOptions = .init(),
        includesUnknownEnumMembers: Bool = true
    ) {
        self.options = options
        self.includesUnknownEnumMembers = includesUnknownEnumMembers
        self.version = version
        self.cloud = cloud
        self.credential = credential
        self.transport = transport
    }

    /// The path that begins with that segment, which is taken as it is.
    public func path<Node: GraphPath>(_ segment: StaticString) -> Node { root.segment(segment) }

    /// The address that every request begins with: root and version.
    var baseAddress: String { "\(cloud.root)/\(version.rawValue)" }

    /// What a token is asked for.
    private var scopes: [String] { ["\(cloud.root)/.default"] }

    /// Sends a request through the middleware, with the token where the host may have it.
    /// - Throws: ``GraphError`` for an error status, ``GraphClientError`` for what else kept a usable answer from coming, and
    ///   what the credential, the transport and middleware of the caller's own throw.
    func send(
        _ method: HTTPRequest.Method, _ address: String, _ headers: HTTPFields, _ body: GraphBody?,
        _ context: GraphCallContext
    ) async throws -> GraphReply {
        guard let target = WebAddress(address) else { throw GraphClientError.invalidAddress(address) }
        for field in headers where !field.isSendable { throw GraphClientError.invalidHeader(field.name.rawName) }
        let request = HTTPRequest(
            method: method, scheme: target.scheme, authority: target.authority, path: target.path,
            headerFields: headers)
        let last = LastAttempt()
        let call = chain { [self] request, body, context in
            last.number = context.attempt
            return try await authorizedSend(request, body, context)
        }
        let (response, answer) = try await call(request, body, context)
        guard response.status.kind == .successful else {
            throw GraphError(
                status: response.status.code, headers: response.headerFields,
                data: (try? await answer.collect(upTo: GraphLimits.errorBytes)) ?? Data(), context,
                attempts: last.number + 1)
        }
        return GraphReply(status: response.status.code, headers: response.headerFields, body: answer)
    }

    /// The middleware around what sends.
    private func chain(_ last: @escaping GraphCall) -> GraphCall {
        options.middleware.reversed().reduce(last) { next, middleware in
            { request, body, context in
                try await middleware.intercept(request, body: body, context: context, next: next)
            }
        }
    }

    private func authorizedSend(
        _ request: HTTPRequest, _ body: GraphBody?, _ context: GraphCallContext
    ) async throws -> (HTTPResponse, GraphBody) {
        var request = request
        guard let target = WebAddress(request) else {
            throw GraphClientError.invalidAddress("\(request.authority ?? "")\(request.path ?? "")")
        }
        if context.hasLeft || !cloud.allowsToken(target) {
            // Also what the caller set: it is meant for Graph, not for whoever a link leads to.
            for name in [HTTPField.Name.authorization, .clientRequestID] { request.headerFields[name] = nil }
        } else if request.headerFields[.authorization] == nil {
            request.headerFields[.authorization] = "Bearer " + (try await credential.token(for: scopes))
        }
        return try await transport.send(request, body: body, answer: context.answerForm)
    }
}

/// How often a request was sent, when the middleware is done.
private final class LastAttempt: @unchecked Sendable {
    private let lock = NSLock()
    private var value = 0

    var number: Int {
        get { lock.withLock { value } }
        set { lock.withLock { value = newValue } }
    }
}
