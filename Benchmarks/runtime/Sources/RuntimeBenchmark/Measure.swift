import CAllocations
import Foundation

/// Keeps the optimiser from dropping what is measured.
@inline(never)
func keep<Value>(_ value: Value) {}

/// The seconds of the fastest of some runs.
func fastest(of runs: Int = 15, _ body: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<runs {
        let start = DispatchTime.now().uptimeNanoseconds
        try body()
        best = min(best, Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9)
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
