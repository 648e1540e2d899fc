/// Why a command stopped: one sentence for a person, one status for a script.
package struct GraphGenError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The exit status.
    package var status: Outcome
    /// One English sentence without a final period; lists may follow on lines of their own.
    package var message: String

    /// Makes an error.
    package init(_ status: Outcome, _ message: String) {
        self.status = status
        self.message = message
    }

    /// The message.
    package var description: String { message }
}
