import Foundation

/// When a request is sent again, and after how long.
public struct GraphRetryPolicy: Sendable {
    /// How often at most; 0 for never, and no more than 10.
    public let attempts: Int
    /// The first wait where the service names none; it doubles from one to the next.
    public let base: Duration
    /// The longest wait where the service names none.
    public let ceiling: Duration
    /// The longest time from the first sending to the last; a wait that would end later is not begun.
    public let total: Duration
    /// Says of an answer whether to repeat the request; nil leaves it to the usual rule.
    public let decides: (@Sendable (Answer) -> Bool?)?

    /// What a decision is made by.
    public struct Answer: Sendable {
        /// The answer's status.
        public let status: Int
        /// How often the request was repeated already.
        public let attempt: Int
        /// Whether sending the method twice does the same as once (RFC 9110, section 9.2.2).
        public let isIdempotent: Bool
    }

    /// Waits that grow twofold, each of them random up to its bound.
    ///
    /// - Parameters:
    ///   - attempts: how often at most, 0 to 10.
    ///   - base: the bound of the first wait.
    ///   - ceiling: the largest bound.
    ///   - total: the longest time from the first sending to the last.
    ///   - decides: says of an answer whether to repeat; nil leaves it to the usual rule. It cannot repeat what can be sent
    ///     once only.
    public static func exponential(
        attempts: Int = 3, base: Duration = .seconds(3), ceiling: Duration = .seconds(180),
        total: Duration = .seconds(300), decides: (@Sendable (Answer) -> Bool?)? = nil
    ) -> GraphRetryPolicy {
        precondition((0...10).contains(attempts), "a request is repeated 0 to 10 times")
        precondition(
            base > .zero && ceiling >= base, "waits are longer than none, and the ceiling is none below the base")
        return GraphRetryPolicy(attempts: attempts, base: base, ceiling: ceiling, total: total, decides: decides)
    }

    /// Three repetitions.
    public static let `default` = exponential()

    /// No repetition.
    public static let never = exponential(attempts: 0)

    /// The bound of the wait before a repetition, the first being 1; none before that.
    func bound(before repetition: Int) -> Duration {
        guard repetition > 0 else { return .zero }
        return min(ceiling, base * (1 << min(repetition - 1, 20)))
    }

    /// The usual rule: `429` and `503` say that nothing was done; after `504` nobody knows, so that only what may be done twice
    /// is repeated.
    func isRepeated(_ answer: Answer) -> Bool {
        if let decision = decides?(answer) { return decision }
        switch answer.status {
        case 429, 503: return true
        case 504: return answer.isIdempotent
        default: return false
        }
    }
}
