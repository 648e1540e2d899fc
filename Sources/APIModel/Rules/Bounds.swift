import DescriptionRules

/// Bounds of one aspect of a property (value, length, number of items) with the rules that gave them.
struct Bounds: Sendable {
    private(set) var interval = Interval()
    private(set) var rules: [AppliedRule] = []

    /// Adds a candidate.
    mutating func narrow(to candidate: Interval, _ rule: AppliedRule) {
        interval = interval.intersected(with: candidate)
        rules.append(rule)
    }

    /// The interval, when it is one: bounded and not empty.
    var result: Interval? { interval.isEmpty || interval.isUnbounded ? nil : interval }
}

extension NumericBound {
    /// The bound as a count; nil when it is negative or beyond every length.
    var count: Int? {
        switch self {
        case .integer(let value): value >= 0 ? Int(exactly: value) : nil
        case .decimal(let value): value >= 0 ? Int(exactly: value.rounded(.down)) : nil
        }
    }
}
