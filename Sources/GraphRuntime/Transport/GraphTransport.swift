import Foundation
import HTTPTypes

/// Sends one request and returns what came back, whatever its status. It follows no redirects and repeats nothing: the
/// client's middleware does, since it knows which hosts may get the token and what may be sent twice.
public protocol GraphTransport: Sendable {
    /// Sends the request.
    ///
    /// - Parameters:
    ///   - body: what is sent; nil for nothing.
    ///   - form: how the answer's body is wanted. A transport may give more than is asked: a body in memory is a stream too.
    /// - Throws: ``GraphClientError/transport(_:)`` for what kept an answer from coming, and `CancellationError`; an error
    ///   status is an answer. What a transport of the caller's own throws reaches the caller as it is.
    func send(_ request: HTTPRequest, body: GraphBody?, answer form: GraphAnswerForm) async throws -> (
        HTTPResponse, GraphBody
    )
}

/// How the body of an answer is wanted.
public enum GraphAnswerForm: Sendable, Hashable {
    /// In memory, and no larger than so many bytes.
    case collected(limit: Int)
    /// As it comes, or in a file, so that memory stays the same whatever its size.
    case streamed
}
