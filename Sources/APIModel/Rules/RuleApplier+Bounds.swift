import DescriptionRules

/// Bounds of numbers, texts and collections.
extension RuleApplier {
    mutating func range(_ reading: Reading) {
        guard let numeric else {
            // "The maximum is 128" of a collection of objects counts its items.
            guard property.isCollection, Self.counting.contains(reading.rule), !MeasureUnits.isMeasure(reading.text)
            else { return notApplicable(reading) }
            var counted = reading
            counted.rule = Self.counted(reading.rule)
            return itemCount(counted)
        }
        if MeasureUnits.disagree(reading.text, property: property.name) { return notApplicable(reading) }
        var low = reading.captures.minimums.first
        var high = reading.captures.maximums.first
        let numbers = reading.captures.numbers
        switch reading.effect {
        case .alternativeRanges:
            low = reading.captures.minimums.min { $0.doubleValue < $1.doubleValue }
            high = reading.captures.maximums.max { $0.doubleValue < $1.doubleValue }
        case .above: low = Self.next(numbers.first, 1, numeric)
        case .below: high = Self.next(numbers.first, -1, numeric)
        case .inside:
            low = Self.next(numbers.first, 1, numeric)
            high = Self.next(numbers.last, -1, numeric)
        case .positive: low = Self.next(.integer(0), 1, numeric)
        case .notNegative: low = .integer(0)
        default: break
        }
        narrow(\.range, Interval(low, high, [evidence(reading)]).clamped(to: numeric))
    }

    /// Rules of ranges that count the items of a collection of objects.
    static let counting: Set = ["range.maximum", "range.minimum", "range.pair", "range.count"]

    /// The id of such a rule where it does.
    static func counted(_ rule: String) -> String { "items.\(rule.dropFirst("range.".count))" }

    // "Less than 5" for an integer is at most 4; for other numbers the bound itself is the nearest inclusive one.
    private static func next(_ bound: NumericBound?, _ step: Int64, _ numeric: NumericType) -> NumericBound? {
        guard case .integer(let value) = bound, numeric.isInteger else { return bound }
        let (next, overflows) = value.addingReportingOverflow(step)
        return overflows ? bound : .integer(next)
    }

    mutating func length(_ reading: Reading) {
        guard property.type == .primitive(.string) else { return notApplicable(reading) }
        var (low, high) = (reading.captures.minimums.first, reading.captures.maximums.first)
        if let exact = reading.captures.numbers.first {
            let below = exact.count.map { NumericBound.integer(Int64($0) - 1) }
            (low, high) = reading.effect == .lengthBelow ? (nil, below) : (exact, exact)
        }
        narrow(\.length, counts(low, high, reading))
    }

    mutating func itemCount(_ reading: Reading) {
        guard property.isCollection else { return notApplicable(reading) }
        // 2147483647 is how a generator writes "unbounded".
        if let maximum = reading.captures.maximums.first, maximum.doubleValue >= 2_147_483_647 { return }
        let exact = reading.captures.numbers.first
        let (low, high) = (reading.captures.minimums.first, reading.captures.maximums.first)
        narrow(\.items, counts(low ?? exact, high ?? exact, reading))
    }

    // Of texts and collections only whole numbers from zero up are bounds.
    private func counts(_ low: NumericBound?, _ high: NumericBound?, _ reading: Reading) -> Interval {
        let bounds = [low, high].map { bound in bound?.count.map { NumericBound.integer(Int64($0)) } }
        return Interval(bounds[0], bounds[1], [evidence(reading)])
    }

    mutating func notEmpty(_ reading: Reading) {
        if property.isCollection {
            narrow(\.items, counts(.integer(1), nil, reading))
        } else if property.type == .primitive(.string) {
            narrow(\.length, counts(.integer(1), nil, reading))
        }
    }

    mutating func numbers(_ reading: Reading) {
        if numeric != nil {
            property.numbers = Fact(reading.captures.numbers, [evidence(reading)]).after(property.numbers)
        } else if property.type == .primitive(.string) || !property.type.isPrimitive {
            property.values = Fact(reading.captures.values, [evidence(reading)]).after(property.values)
        }
    }
}
