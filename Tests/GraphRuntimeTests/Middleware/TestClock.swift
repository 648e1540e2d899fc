import Foundation

/// A clock on which nothing takes time but waiting, which takes none.
final class TestClock: Clock, @unchecked Sendable {
    struct Instant: InstantProtocol {
        var offset: Duration
        func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        func duration(to other: Instant) -> Duration { other.offset - offset }
        static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    private let lock = NSLock()
    private var time = Instant(offset: .zero)
    private var list: [Duration] = []

    var now: Instant { lock.withLock { time } }
    var minimumResolution: Duration { .zero }

    /// The waits so far.
    var waits: [Duration] { lock.withLock { list } }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try Task.checkCancellation()
        lock.withLock {
            list.append(time.duration(to: deadline))
            time = deadline
        }
    }

    /// Lets time pass.
    func pass(_ duration: Duration) { lock.withLock { time = time.advanced(by: duration) } }
}
