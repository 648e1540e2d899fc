/// Why a command stopped: one sentence for a person, one status for a script.
public struct GraphGenError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The exit status.
    public var status: Outcome
    /// One English sentence without a final period; lists may follow on lines of their own.
    public var message: String
    /// What to mend, when that is a file and no page.
    public var place: FilePlace?
    /// What else is wrong, when more was found at once.
    public var others: [GraphGenError] = []

    /// Makes an error.
    public init(_ status: Outcome, _ message: String, at place: FilePlace? = nil) {
        self.status = status
        self.message = message
        self.place = place
    }

    /// The messages as a terminal and a build show them, each with its place.
    public var description: String {
        let first = place.map { "\($0): error: \(message)" } ?? "graphgen: error: \(message)"
        return ([first] + others.map(\.description)).joined(separator: "\n")
    }

    /// Foreign text as messages hold it: between quotation marks, escaped and cut to a bearable length.
    public static func quoting(_ text: String) -> String { Quoted.short(text) }
}
