import Foundation

/// Work on many pages at a time, with the result of one core.
enum ParallelMap {
    /// Pages may nest deeper than the half megabyte that a system's own worker threads are given.
    private static let stackSize = 16 << 20

    /// Calls `transform` for `0..<count` on `jobs` threads and returns the results in order.
    ///
    /// - Parameter progress: called with the number of finished calls, from any of the threads, one at a time.
    static func map<Result: Sendable>(
        count: Int, jobs: Int, progress: (@Sendable (Int) -> Void)? = nil,
        _ transform: @escaping @Sendable (Int) -> Result
    ) -> [Result] {
        let work = Work(count: count, transform: transform, progress: progress)
        let threads = max(1, min(jobs, count))
        let group = DispatchGroup()
        for _ in 0..<threads {
            group.enter()
            let thread = Thread {
                work.run()
                group.leave()
            }
            thread.stackSize = stackSize
            thread.start()
        }
        group.wait()
        return work.inOrder
    }

    /// What the threads share; every access to a stored variable is under the lock.
    private final class Work<Result: Sendable>: @unchecked Sendable {
        private let count: Int
        private let transform: @Sendable (Int) -> Result
        private let progress: (@Sendable (Int) -> Void)?
        private let lock = NSLock()
        private var next = 0
        private var finished = 0
        private var results: [Result?]

        init(count: Int, transform: @escaping @Sendable (Int) -> Result, progress: (@Sendable (Int) -> Void)?) {
            self.count = count
            self.transform = transform
            self.progress = progress
            results = Array(repeating: nil, count: count)
        }

        /// All results; call when the threads are done.
        var inOrder: [Result] { lock.withLock { results.compactMap(\.self) } }

        func run() {
            while let index = take() {
                let result = transform(index)
                lock.withLock {
                    results[index] = result
                    finished += 1
                    progress?(finished)
                }
            }
        }

        private func take() -> Int? {
            lock.withLock {
                guard next < count else { return nil }
                defer { next += 1 }
                return next
            }
        }
    }
}
