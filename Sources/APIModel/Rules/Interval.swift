import DescriptionRules

/// A range in the making: every candidate of a cell narrows it.
struct Interval: Sendable, Equatable {
    var minimum: NumericBound?
    var maximum: NumericBound?

    /// Whether nothing is bounded.
    var isUnbounded: Bool { minimum == nil && maximum == nil }
    /// Whether no value is left.
    var isEmpty: Bool {
        guard let minimum, let maximum else { return false }
        return minimum.doubleValue > maximum.doubleValue
    }

    init(_ minimum: NumericBound? = nil, _ maximum: NumericBound? = nil) {
        self.minimum = minimum
        self.maximum = maximum
    }

    /// Keeps what both allow.
    func intersected(with other: Interval) -> Interval {
        Interval(
            Self.pick(minimum, other.minimum) { $0.doubleValue >= $1.doubleValue },
            Self.pick(maximum, other.maximum) { $0.doubleValue <= $1.doubleValue })
    }

    private static func pick(
        _ left: NumericBound?, _ right: NumericBound?, _ prefersLeft: (NumericBound, NumericBound) -> Bool
    ) -> NumericBound? {
        guard let left, let right else { return left ?? right }
        return prefersLeft(left, right) ? left : right
    }

    /// The same in a type: bounds that are the type's own are none, those beyond it on the other side are clamped.
    func clamped(to type: NumericType) -> Interval {
        var result = self
        let coversLow = minimum.map(type.isLowest) ?? true
        let coversHigh = maximum.map(type.isHighest) ?? true
        if coversLow, coversHigh { return Interval() }
        if coversLow { result.minimum = nil }
        if coversHigh, maximum != nil { result.maximum = type.isInteger ? type.highest : nil }
        return result
    }
}
