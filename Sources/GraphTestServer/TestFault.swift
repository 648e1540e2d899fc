import Foundation
import GraphRuntime
import HTTPTypes

/// How the server misbehaves.
public enum TestFault: Sendable {
    /// `429`, with a `Retry-After` in seconds where one is given.
    case throttled(after: Duration? = nil)
    /// `429`, with any `Retry-After`: a date, a fraction, nonsense.
    case throttledAs(String)
    /// `503`.
    case unavailable
    /// An answer with a status of its own, Graph-shaped.
    case status(Int, code: String = "generalException")
    /// The connection breaks before an answer; the service may have carried the request out.
    case dropped
    /// No connection comes about.
    case refused
    /// The answer takes so long.
    case slow(Duration)
    /// The connection breaks after so many bytes of the answer's body.
    case truncated(after: Int)
    /// A redirect.
    case redirect(to: String, status: Int = 302)

    /// The answer, of faults that are one.
    var answer: ReplayTransport.Answer? {
        switch self {
        case .throttled(let wait): Self.throttled(wait.map { "\($0.components.seconds)" })
        case .throttledAs(let text): Self.throttled(text)
        case .unavailable: .error(503, "serviceNotAvailable", "The test lets the service be unavailable.")
        case .status(let status, let code): .error(status, code, "The test lets this fail.")
        case .redirect(let target, let status): .init(status: status, headers: [.location: target])
        case .dropped, .refused, .slow, .truncated: nil
        }
    }

    /// The error, of faults that have no answer.
    var error: GraphClientError? {
        switch self {
        case .dropped:
            .transport(
                GraphTransportFault(
                    .connectionLost, mayHaveArrived: true, message: "the test lets the connection break"))
        case .refused:
            .transport(
                GraphTransportFault(.cannotConnect, mayHaveArrived: false, message: "the test lets nobody connect"))
        default: nil
        }
    }

    private static func throttled(_ wait: String?) -> ReplayTransport.Answer {
        var answer = ReplayTransport.Answer.error(429, "activityLimitReached", "The test lets this be throttled.")
        answer.response.headerFields[.retryAfter] = wait
        return answer
    }
}

extension ReplayTransport.Answer {
    /// An error as Graph answers it.
    public static func error(_ status: Int, _ code: String, _ message: String) -> ReplayTransport.Answer {
        let error: GraphObject = ["error": ["code": .string(code), "message": .string(message)]]
        return .json(GraphValue.object(error).jsonText(), status: status)
    }
}
