import HTTPTypes
import Logging

/// Tells a logger of each request that is sent: operation, method, host and path, status, time, identifiers. Never of
/// tokens, queries (which hold what users search for) and bodies.
public struct LogMiddleware: GraphMiddleware {
    private let logger: Logger

    /// Tells a logger: answers at the level `debug`, those with an error status at `notice`, and faults at `warning`.
    public init(_ logger: Logger) { self.logger = logger }

    /// Sends the request and tells of it.
    public func intercept(
        _ request: HTTPRequest, body: GraphBody?, context: GraphCallContext, next: GraphCall
    ) async throws -> (HTTPResponse, GraphBody) {
        let start = ContinuousClock.now
        var metadata: Logger.Metadata = [
            "operation": "\(context.operationID)", "method": "\(request.method)", "host": "\(request.authority ?? "")",
            "path": "\((request.path ?? "").prefix { $0 != "?" })", "attempt": "\(context.attempt)",
        ]
        metadata["client-request-id"] = request.headerFields[.clientRequestID].map { "\(ShownText.line($0))" }
        do {
            let (response, answer) = try await next(request, body, context)
            metadata["status"] = "\(response.status.code)"
            metadata["milliseconds"] = "\(Self.milliseconds(since: start))"
            metadata["request-id"] = response.headerFields[.requestID].map { "\(ShownText.line($0))" }
            for name in [HTTPField.Name.deprecation, .sunset] {
                metadata[name.canonicalName] = response.headerFields[name].map { "\(ShownText.line($0))" }
            }
            logger.log(level: response.status.code < 400 ? .debug : .notice, "Graph answered", metadata: metadata)
            return (response, answer)
        } catch {
            metadata["milliseconds"] = "\(Self.milliseconds(since: start))"
            metadata["error"] = "\(ShownText.line((error as? GraphClientError)?.description ?? "\(type(of: error))"))"
            logger.log(level: .warning, "Graph did not answer", metadata: metadata)
            throw error
        }
    }

    private static func milliseconds(since start: ContinuousClock.Instant) -> Int64 {
        let passed = start.duration(to: .now).components
        return passed.seconds * 1000 + passed.attoseconds / 1_000_000_000_000_000
    }
}
