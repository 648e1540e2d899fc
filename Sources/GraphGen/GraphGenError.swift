/// Why a command stopped: one sentence for a person, one status for a script.
public struct GraphGenError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The exit status.
    public var status: Outcome
    /// One English sentence without a final period; lists may follow on lines of their own.
    public var message: String

    /// Makes an error.
    public init(_ status: Outcome, _ message: String) {
        self.status = status
        self.message = message
    }

    /// The message.
    public var description: String { message }
}
