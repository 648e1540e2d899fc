import CAllocations
import Foundation

/// Keeps the optimiser from dropping what is measured.
@inline(never)
func keep<Value>(_ value: Value) {}

/// Seconds of processor time that this thread has used: what other programs do counts less than in time by the clock.
private func used() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The seconds of the fastest of some runs of each. They take turns, three runs at a time, so that a slow minute of the
/// machine slows all.
func fastest(of turns: Int = 10, _ bodies: [() throws -> Void]) throws -> [Double] {
    var best = [Double](repeating: .infinity, count: bodies.count)
    for _ in 0..<turns {
        for (index, body) in bodies.enumerated() {
            for _ in 0..<3 {
                let start = used()
                try body()
                best[index] = min(best[index], used() - start)
            }
        }
    }
    return best
}

/// How often memory is asked for; nil where that cannot be counted.
func allocations(_ body: () throws -> Void) rethrows -> Int? {
    let start = allocations_count()
    guard start > 0 else { return nil }
    try body()
    return allocations_count() - start
}
