/// Why a command stopped: one sentence for a person, one status for a script.
package struct GraphGenError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The exit status.
    package var status: Outcome
    /// One English sentence without a final period; lists may follow on lines of their own.
    package var message: String
    /// What to mend, when that is a file and no page.
    package var place: FilePlace?
    /// What else is wrong, when more was found at once.
    package var others: [GraphGenError] = []

    /// Makes an error.
    package init(_ status: Outcome, _ message: String, at place: FilePlace? = nil) {
        self.status = status
        self.message = message
        self.place = place
    }

    /// The messages as a terminal and a build show them, each with its place.
    package var description: String {
        let first = place.map { "\($0): error: \(message)" } ?? "graphgen: error: \(message)"
        return ([first] + others.map(\.description)).joined(separator: "\n")
    }

    /// Foreign text as messages hold it: between quotation marks, escaped and cut to a bearable length.
    package static func quoting(_ text: String) -> String { Quoted.short(text) }
}
