/// What became of all bodies.
struct Report {
    private(set) var total = 0
    private(set) var typed = 0
    private var equal: [String: Int] = [:]
    private var failures: [String] = []
    private var oddities: [String: Int] = [:]
    /// Members read as their documented type.
    var readCount = 0
    /// Members of another JSON type, which the validators report.
    var mistypedCount = 0
    /// What the validators say of the bodies.
    var findingCount = 0

    /// Counts a body.
    mutating func count(_ body: Body, isTyped: Bool) {
        total += 1
        if isTyped { typed += 1 }
    }

    /// Takes what came back by one coder.
    mutating func note(_ body: Body, _ coder: String, _ isEqual: Bool) {
        if isEqual { equal[coder, default: 0] += 1 } else { fail(body, "\(coder): another value came back") }
    }

    /// Takes a body that went wrong.
    mutating func fail(_ body: Body, _ reason: String) {
        failures.append("\(body.place) \(body.isRequest ? "request" : "response"): \(reason)")
    }

    /// Takes a body that is not what the pages say, which is not our fault.
    mutating func odd(_ body: Body, _ reason: String) { oddities[reason, default: 0] += 1 }

    /// Prints everything; false when something went wrong.
    func print() -> Bool {
        Swift.print("\(total) JSON bodies, \(typed) of a documented type")
        for (coder, count) in equal.sorted(by: { $0.key < $1.key }) {
            Swift.print("\(coder): \(count) of \(total) came back as they were")
        }
        Swift.print("\(readCount) members read as their documented type")
        Swift.print("\(mistypedCount) members of another JSON type, each reported by the validators")
        Swift.print("\(findingCount) findings of the validators in all")
        for (reason, count) in oddities.sorted(by: { $0.key < $1.key }) { Swift.print("\(count) bodies: \(reason)") }
        for failure in failures { Swift.print("FAILED: \(failure)") }
        return failures.isEmpty
    }
}
