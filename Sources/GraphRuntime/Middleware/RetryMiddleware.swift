import Foundation
import HTTPTypes

/// Sends a request again where the service asks for it or no answer came, and nothing can be done twice that must not be.
///
/// What is repeated: any request after `429` and `503`, with which the service says that it did nothing; after `504`, or
/// where the connection broke, only methods for which twice is as once (GET, HEAD, OPTIONS, PUT, DELETE), or requests that
/// never arrived. A body that can be read once is never sent twice.
public struct RetryMiddleware: GraphMiddleware {
    private let policy: GraphRetryPolicy
    private let timing: any RetryTiming

    /// Repeats by a policy.
    /// - Parameters:
    ///   - clock: what waits and measures.
    ///   - now: the date, against which dates in headers are held.
    ///   - random: a number from 0 up to 1, by which waits differ.
    public init<C: Clock>(
        _ policy: GraphRetryPolicy = .default, clock: C = ContinuousClock(),
        now: @escaping @Sendable () -> Date = { Date() },
        random: @escaping @Sendable () -> Double = { Double.random(in: 0...1) }
    ) where C.Duration == Duration {
        self.policy = policy
        timing = ClockTiming(clock: clock, now: now, random: random)
    }

    /// Sends the request, and again as long as that is right.
    /// - Throws: what the last sending threw.
    public func intercept(
        _ request: HTTPRequest, body: GraphBody?, context: GraphCallContext, next: GraphCall
    ) async throws -> (HTTPResponse, GraphBody) {
        let policy = context.retryPolicy ?? policy
        let elapsed = timing.stopwatch()
        var context = context
        var request = request
        let isIdempotent = Self.idempotent.contains(request.method)
        while true {
            let wait: Double?
            let outcome: Result<(HTTPResponse, GraphBody), any Error>
            do {
                let (response, answer) = try await next(request, body, context)
                outcome = .success((response, answer))
                let facts = GraphRetryPolicy.Answer(
                    status: response.status.code, attempt: context.attempt, isIdempotent: isIdempotent)
                guard policy.isRepeated(facts) else { return (response, answer) }
                wait = RetryAfter.seconds(response.headerFields, now: timing.now)
            } catch GraphClientError.transport(let fault) where isIdempotent || !fault.mayHaveArrived {
                outcome = .failure(GraphClientError.transport(fault))
                guard fault.kind != .notSecure else { return try outcome.get() }
                wait = nil
            }
            try Task.checkCancellation()
            let delay = wait.map(Self.duration) ?? policy.bound(before: context.attempt + 1) * timing.random
            guard context.attempt < policy.attempts, body?.isRepeatable ?? true, elapsed() + delay <= policy.total
            else {
                return try outcome.get()
            }
            try await timing.sleep(delay)
            context.attempt += 1
            request.headerFields[.retryAttempt] = "\(context.attempt)"
        }
    }

    static let idempotent: Set<HTTPRequest.Method> = [.get, .head, .options, .put, .delete]

    /// A wait that a service names, which may be any number.
    private static func duration(_ seconds: Double) -> Duration { .milliseconds(Int64(min(seconds, 1e9) * 1000)) }
}

/// What a clock does for ``RetryMiddleware``, whatever its type.
private protocol RetryTiming: Sendable {
    var now: Date { get }
    var random: Double { get }
    func stopwatch() -> () -> Duration
    func sleep(_ duration: Duration) async throws
}

private struct ClockTiming<C: Clock>: RetryTiming where C.Duration == Duration {
    let clock: C
    let date: @Sendable () -> Date
    let number: @Sendable () -> Double

    init(clock: C, now: @escaping @Sendable () -> Date, random: @escaping @Sendable () -> Double) {
        self.clock = clock
        date = now
        number = random
    }

    var now: Date { date() }
    var random: Double { number() }

    func stopwatch() -> () -> Duration {
        let start = clock.now
        return { [clock] in start.duration(to: clock.now) }
    }

    func sleep(_ duration: Duration) async throws {
        try await clock.sleep(until: clock.now.advanced(by: duration), tolerance: nil)
    }
}
