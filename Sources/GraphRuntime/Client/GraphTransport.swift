import Foundation
import HTTPTypes

/// Sends one request and returns what came back, whatever its status. It follows no redirects: the client does, since it
/// knows which hosts may get the token.
public protocol GraphTransport: Sendable {
    /// Sends the request.
    /// - Throws: what kept an answer from coming (no connection, cancelled, ...); an error status is an answer.
    func send(_ request: HTTPRequest, body: Data?) async throws -> (HTTPResponse, Data)
}
