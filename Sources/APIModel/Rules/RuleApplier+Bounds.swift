import DescriptionRules

/// Bounds of numbers, texts and collections.
extension RuleApplier {
    mutating func range(_ reading: Reading) {
        guard let numeric else {
            // "The maximum is 128" of a collection of objects counts its items.
            guard property.isCollection, Self.counting.contains(reading.rule), !MeasureUnits.isMeasure(reading.text)
            else { return notApplicable(reading) }
            var counted = reading
            counted.rule = "items.\(reading.rule.dropFirst("range.".count))"
            return itemCount(counted)
        }
        if MeasureUnits.disagree(reading.text, property: property.name) { return notApplicable(reading) }
        var candidate = Interval(reading.captures.minimums.first, reading.captures.maximums.first)
        switch reading.effect {
        case .alternativeRanges:
            candidate.minimum = reading.captures.minimums.min { $0.doubleValue < $1.doubleValue }
            candidate.maximum = reading.captures.maximums.max { $0.doubleValue < $1.doubleValue }
        case .above: candidate.minimum = Self.next(reading.captures.numbers.first, 1, numeric)
        case .below: candidate.maximum = Self.next(reading.captures.numbers.first, -1, numeric)
        case .inside:
            candidate.minimum = Self.next(reading.captures.numbers.first, 1, numeric)
            candidate.maximum = Self.next(reading.captures.numbers.last, -1, numeric)
        case .positive: candidate.minimum = Self.next(.integer(0), 1, numeric)
        case .notNegative: candidate.minimum = .integer(0)
        default: break
        }
        candidate = candidate.clamped(to: numeric)
        if candidate.isUnbounded { return }
        narrow(\.values, candidate, reading)
    }

    private static let counting: Set = ["range.maximum", "range.minimum", "range.pair", "range.count"]

    // "Less than 5" for an integer is at most 4; for other numbers the bound itself is the nearest inclusive one.
    private static func next(_ bound: NumericBound?, _ step: Int64, _ numeric: NumericType) -> NumericBound? {
        guard case .integer(let value) = bound, numeric.isInteger else { return bound }
        let (next, overflows) = value.addingReportingOverflow(step)
        return overflows ? bound : .integer(next)
    }

    mutating func length(_ reading: Reading) {
        guard property.type == .primitive(.string) else { return notApplicable(reading) }
        var candidate = Interval(reading.captures.minimums.first, reading.captures.maximums.first)
        if let exact = reading.captures.numbers.first {
            let below = exact.count.map { NumericBound.integer(Int64($0) - 1) }
            candidate = reading.effect == .lengthBelow ? Interval(nil, below) : Interval(exact, exact)
        }
        narrow(\.lengths, candidate, reading)
    }

    mutating func itemCount(_ reading: Reading) {
        guard property.isCollection else { return notApplicable(reading) }
        // 2147483647 is how a generator writes "unbounded".
        if let maximum = reading.captures.maximums.first, maximum.doubleValue >= 2_147_483_647 { return }
        let exact = reading.captures.numbers.first
        narrow(
            \.items, Interval(reading.captures.minimums.first ?? exact, reading.captures.maximums.first ?? exact),
            reading)
    }

    mutating func notEmpty(_ reading: Reading) {
        if property.isCollection {
            narrow(\.items, Interval(.integer(1), nil), reading)
        } else if property.type == .primitive(.string) {
            narrow(\.lengths, Interval(.integer(1), nil), reading)
        }
    }

    mutating func numbers(_ reading: Reading) {
        if numeric != nil {
            property.allowedNumbers = reading.captures.numbers
            record(reading)
        } else if property.type == .primitive(.string) || !property.type.isPrimitive {
            property.enumValues = reading.captures.values
            record(reading)
        }
    }
}
