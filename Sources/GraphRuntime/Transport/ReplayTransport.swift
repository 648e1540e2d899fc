import Foundation
import HTTPTypes

/// Answers from a list, in its order, and keeps the requests it was given: for tests.
public final class ReplayTransport: GraphTransport, @unchecked Sendable {
    /// An answer.
    public struct Answer: Sendable {
        /// Status and headers.
        public var response: HTTPResponse
        /// The body.
        public var body: Data

        /// An answer with that status, headers and body.
        public init(status: Int, headers: HTTPFields = [:], body: Data = Data()) {
            response = HTTPResponse(status: .init(code: status), headerFields: headers)
            self.body = body
        }

        /// An answer that is JSON.
        public static func json(_ text: String, status: Int = 200, headers: HTTPFields = [:]) -> Answer {
            var headers = headers
            headers[.contentType] = "application/json"
            return Answer(status: status, headers: headers, body: Data(text.utf8))
        }

        /// An answer without a body: 204.
        public static let noContent = Answer(status: 204)
    }

    /// A request that was sent.
    public struct Sent: Sendable {
        /// Method, address and headers.
        public let request: HTTPRequest
        /// The body, nil when there was none.
        public let body: Data?

        /// The whole address.
        public var url: String {
            "\(request.scheme ?? "")://\(request.authority ?? "")\(request.path ?? "")"
        }
    }

    /// More requests were sent than there are answers.
    public struct Exhausted: Error, Sendable, CustomStringConvertible {
        /// The request that got no answer.
        public let sent: Sent

        /// Names the request.
        public var description: String { "no answer left for \(sent.request.method) \(sent.url)" }
    }

    private let lock = NSLock()
    private var answers: [Answer]
    private var sent: [Sent] = []

    /// A transport with those answers.
    public init(_ answers: [Answer]) { self.answers = answers }

    /// The requests so far, in their order.
    public var requests: [Sent] { lock.withLock { sent } }

    /// How many answers are left.
    public var remainingAnswers: Int { lock.withLock { answers.count } }

    /// Keeps the request and gives the next answer.
    /// - Throws: ``Exhausted`` when there is none.
    public func send(_ request: HTTPRequest, body: GraphBody?, answer form: GraphAnswerForm) async throws -> (
        HTTPResponse, GraphBody
    ) {
        let new = Sent(request: request, body: try await body?.collect(upTo: .max))
        let answer: Answer? = lock.withLock {
            sent.append(new)
            return answers.isEmpty ? nil : answers.removeFirst()
        }
        guard let answer else { throw Exhausted(sent: new) }
        return (answer.response, GraphBody(answer.body))
    }
}
