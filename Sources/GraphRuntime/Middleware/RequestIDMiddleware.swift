import Foundation
import HTTPTypes

/// Gives each call an identifier of the caller's, which the service's support can find; it stays the same when the request
/// is sent again.
public struct RequestIDMiddleware: GraphMiddleware {
    /// Makes random identifiers.
    public init() {}

    /// Adds `client-request-id` unless there is one.
    public func intercept(
        _ request: HTTPRequest, body: GraphBody?, context: GraphCallContext, next: GraphCall
    ) async throws -> (HTTPResponse, GraphBody) {
        var request = request
        if request.headerFields[.clientRequestID] == nil {
            request.headerFields[.clientRequestID] = UUID().uuidString.lowercased()
        }
        return try await next(request, body, context)
    }
}
