import Foundation
import Testing

@testable import GraphGen

@Suite struct ParallelMapTests {
    @Test(arguments: [1, 2, 7, 100])
    func keepsTheOrder(_ jobs: Int) {
        #expect(ParallelMap.map(count: 50, jobs: jobs) { $0 * $0 } == (0..<50).map { $0 * $0 })
    }

    @Test func nothingToDoIsDone() { #expect(ParallelMap.map(count: 0, jobs: 4) { $0 }.isEmpty) }

    @Test func countsUpwardsToTheEnd() {
        let seen = Seen()
        _ = ParallelMap.map(count: 30, jobs: 3, progress: { seen.append($0) }, { $0 })
        #expect(seen.counts == Array(1...30))
    }

    @Test func runsSideBySide() {
        // Each call waits for the other; one thread alone would time out.
        let barrier = [DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)]
        let met = ParallelMap.map(count: 2, jobs: 2) { index in
            barrier[1 - index].signal()
            return barrier[index].wait(timeout: .now() + 20) == .success
        }
        #expect(met == [true, true])
    }

    private final class Seen: @unchecked Sendable {
        private let lock = NSLock()
        private var values: [Int] = []
        var counts: [Int] { lock.withLock { values } }
        func append(_ value: Int) { lock.withLock { values.append(value) } }
    }
}
