/// What the process tells its caller.
package enum Outcome: Int32, Sendable {
    /// Done.
    case done = 0
    /// Done, and there are findings: stale files, errors on pages.
    case findings = 1
    /// Wrong use or configuration.
    case usage = 2
    /// Input or output could not be read or written.
    case inputOutput = 3
}
