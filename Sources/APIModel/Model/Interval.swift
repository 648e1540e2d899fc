import DescriptionRules
import GraphGenBase

/// What the pages allow of a number: of a property's value, its length or its count of items. Each bound is a fact of its
/// own, for a `Min Value` column and a sentence may give one each.
package struct Interval: Sendable, Hashable {
    /// Smallest allowed number, inclusive; nil when unbounded or the whole type.
    package var minimum: Fact<NumericBound>?
    /// Largest allowed number, inclusive.
    package var maximum: Fact<NumericBound>?

    /// An interval that words give.
    package init(_ minimum: NumericBound? = nil, _ maximum: NumericBound? = nil, _ evidence: [Evidence] = []) {
        self.minimum = minimum.map { Fact($0, evidence) }
        self.maximum = maximum.map { Fact($0, evidence) }
    }

    /// Whether nothing is bounded.
    var isUnbounded: Bool { minimum == nil && maximum == nil }
    /// Whether no value is left.
    var isEmpty: Bool {
        guard let minimum, let maximum else { return false }
        return minimum.value.doubleValue > maximum.value.doubleValue
    }

    /// Whether two allow the same, whatever words say so.
    func allowsSame(as other: Interval) -> Bool {
        minimum?.value == other.minimum?.value && maximum?.value == other.maximum?.value
    }

    /// The words that gave the bounds, in the order they are listed.
    var evidence: [Evidence] {
        let low = minimum?.evidence ?? []
        let known = Set(low.map(\.order))
        return (low + (maximum?.evidence ?? []).filter { !known.contains($0.order) }).sorted { $0.order < $1.order }
    }

    /// Notes that other words contradict it.
    mutating func contradict() {
        minimum?.isContradicted = true
        maximum?.isContradicted = true
    }

    /// The same, its words listed after so many others.
    func listed(from order: Int) -> Interval {
        var result = self
        result.minimum = minimum?.listed(from: order)
        result.maximum = maximum?.listed(from: order)
        return result
    }

    /// Keeps what both allow; words that say more than is left are kept beside those that decide.
    func intersected(with other: Interval) -> Interval {
        var result = Interval()
        result.minimum = Self.pick(minimum, other.minimum) { $0.doubleValue >= $1.doubleValue }
        result.maximum = Self.pick(maximum, other.maximum) { $0.doubleValue <= $1.doubleValue }
        return result
    }

    private static func pick(
        _ left: Fact<NumericBound>?, _ right: Fact<NumericBound>?,
        _ prefersLeft: (NumericBound, NumericBound) -> Bool
    ) -> Fact<NumericBound>? {
        guard let left, let right else { return left ?? right }
        let room = max(0, Limits.evidence - left.evidence.count)
        return Fact(
            prefersLeft(left.value, right.value) ? left.value : right.value,
            left.evidence + right.evidence.prefix(room))
    }

    /// The same with the bounds of a base type that it leaves out, unless nothing would be allowed then.
    package func inheriting(_ base: Interval) -> Interval {
        var result = self
        result.minimum = minimum ?? base.minimum
        result.maximum = maximum ?? base.maximum
        return result.isEmpty ? self : result
    }

    /// The same in a type: bounds that are the type's own are none, those beyond it on the other side are clamped.
    func clamped(to type: NumericType) -> Interval {
        var result = self
        let coversLow = minimum.map { type.isLowest($0.value) } ?? true
        let coversHigh = maximum.map { type.isHighest($0.value) } ?? true
        if coversLow, coversHigh { return Interval() }
        if coversLow { result.minimum = nil }
        if coversHigh, let maximum {
            let highest = type.isInteger ? type.highest : nil
            result.maximum = highest.map { Fact($0, maximum.evidence) }
        }
        return result
    }
}

extension NumericBound {
    /// The bound as a count; nil when it is negative or beyond every length.
    package var count: Int? {
        switch self {
        case .integer(let value): value >= 0 ? Int(exactly: value) : nil
        case .decimal(let value): value >= 0 ? Int(exactly: value.rounded(.down)) : nil
        }
    }
}
