import HTTPTypes

/// Stands between requests and the transport: sees each request, may change it, send it, send it again or answer by
/// itself, and sees the answer.
///
/// ``GraphClientOptions/middleware`` is the list of a client's, the outermost first. Repeating, redirects, headers and the
/// token are middleware too.
public protocol GraphMiddleware: Sendable {
    /// Handles a request.
    ///
    /// - Parameters:
    ///   - request: method, address and headers so far.
    ///   - body: what is sent; nil for nothing.
    ///   - context: what is known of the call.
    ///   - next: passes the request on. May be called several times, where the body can be sent again.
    func intercept(_ request: HTTPRequest, body: GraphBody?, context: GraphCallContext, next: GraphCall) async throws
        -> (
            HTTPResponse, GraphBody
        )
}

/// Passes a request on.
public typealias GraphCall =
    @Sendable (HTTPRequest, GraphBody?, GraphCallContext) async throws -> (
        HTTPResponse, GraphBody
    )

/// What is known of a call besides its request.
public struct GraphCallContext: Sendable {
    /// The identifier of the operation, `user.list`; empty where no page documents the address.
    public let operationID: String
    /// Where the operation is described.
    public let documentation: GraphDocumentation?
    /// Who may call it, by its page.
    public let permissions: GraphPermissions
    /// The deployment that the client talks to.
    public let cloud: GraphCloud
    /// How the answer's body is wanted.
    public let answerForm: GraphAnswerForm
    /// What the request says of repeating; nil where it leaves that to the client.
    public let retryPolicy: GraphRetryPolicy?
    /// How often the request was sent before: 0, and 1 more with each repetition.
    public internal(set) var attempt = 0
    /// Whether a redirect led away from the deployment: from then on nothing that is meant for Graph is sent, not even where
    /// a further one leads back.
    public internal(set) var hasLeft = false
}
