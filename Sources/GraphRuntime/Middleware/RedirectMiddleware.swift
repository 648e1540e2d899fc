import HTTPTypes

/// Follows redirects: with the same method and body, but for `303`, which leads to what a GET answers (RFC 9110, section 15.4).
///
/// What is meant for Graph alone (the token, cookies, `client-request-id`) goes to the deployment's own hosts and ports only,
/// and never from an encrypted connection to an open one. Once a redirect has led elsewhere it is not sent any more, even
/// where another leads back: who leads there must not choose what is called with the token.
public struct RedirectMiddleware: GraphMiddleware {
    private let policy: GraphRedirectPolicy

    /// Follows redirects by a policy.
    public init(_ policy: GraphRedirectPolicy = .default) { self.policy = policy }

    /// Sends the request, and to where it is led.
    /// - Throws: ``GraphClientError`` for too many redirects or one to an open connection.
    public func intercept(
        _ request: HTTPRequest, body: GraphBody?, context: GraphCallContext, next: GraphCall
    ) async throws -> (HTTPResponse, GraphBody) {
        var (request, body, context) = (request, body, context)
        var hops = 0
        while true {
            let (response, answer) = try await next(request, body, context)
            guard Self.statuses.contains(response.status.code), let here = WebAddress(request),
                let target = response.headerFields[.location].flatMap({ $0.isEmpty ? nil : here.resolving($0) }),
                policy.limit > 0,
                policy.follows?(target.text) ?? true
            else { return (response, answer) }
            let isRead = response.status == .seeOther && request.method != .head
            guard isRead || body?.isRepeatable ?? true else { return (response, answer) }
            if here.scheme == "https", target.scheme != "https" {
                throw GraphClientError.insecureRedirect(target.withoutQuery)
            }
            hops += 1
            guard hops <= policy.limit else { throw GraphClientError.tooManyRedirects(target.withoutQuery) }
            if isRead {
                request.method = .get
                body = nil
                for name in [HTTPField.Name.contentType, .contentLength, .contentEncoding] {
                    request.headerFields[name] = nil
                }
            }
            if !context.cloud.allowsToken(target) { context.hasLeft = true }
            if !here.isSameOrigin(as: target) || context.hasLeft {
                for name in [HTTPField.Name.authorization, .cookies] { request.headerFields[name] = nil }
            }
            request.headerFields[.proxyAuthorization] = nil
            if context.hasLeft { request.headerFields[.clientRequestID] = nil }
            request.scheme = target.scheme
            request.authority = target.authority
            request.path = target.path
        }
    }

    private static let statuses: Set<Int> = [301, 302, 303, 307, 308]
}
