import Foundation
import Logging

/// How a client behaves.
public struct GraphClientOptions: Sendable {
    /// What requests go through, the outermost first. The list that the initializer makes can be reordered, and what is in it
    /// replaced or taken out; the token is added behind all of it.
    public var middleware: [any GraphMiddleware]
    /// How many bytes of an answer are held in memory; more is an error. Streams have no limit.
    public var answerLimit: Int
    /// What is checked before a request is sent.
    public var validation: Validation

    /// What is checked before a request is sent.
    public enum Validation: Sendable, Hashable {
        /// Nothing: the service has the last word.
        case none
        /// Query and body, by the pages; errors are thrown as ``ValidationError``.
        case errors
    }

    /// The usual list: headers, repeating, redirects, the log where there is a logger, and what is given.
    public init(
        retry: GraphRetryPolicy = .default, redirects: GraphRedirectPolicy = .default, logger: Logger? = nil,
        middleware: [any GraphMiddleware] = [], answerLimit: Int = 256 * 1024 * 1024, validation: Validation = .none
    ) {
        var list: [any GraphMiddleware] = [
            RequestIDMiddleware(), RetryMiddleware(retry), RedirectMiddleware(redirects),
        ]
        if let logger { list.append(LogMiddleware(logger)) }
        self.middleware = list + middleware
        self.answerLimit = answerLimit
        self.validation = validation
    }
}
