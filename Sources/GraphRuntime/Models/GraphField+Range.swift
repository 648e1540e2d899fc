extension GraphField where Value: Comparable & GraphValueConvertible {
    /// The values that the pages allow, nil when they do not bound both sides.
    public var range: ClosedRange<Value>? {
        guard let minimum, let maximum, minimum <= maximum else { return nil }
        return minimum...maximum
    }

    /// The smallest value that the pages allow, nil when they do not bound it.
    public var minimum: Value? {
        property?.rules.firstMap {
            if case .range(let minimum?, _) = $0.kind { Value(graphValue: .number(minimum)) } else { nil }
        }
    }

    /// The largest value that the pages allow, nil when they do not bound it.
    public var maximum: Value? {
        property?.rules.firstMap {
            if case .range(_, let maximum?) = $0.kind { Value(graphValue: .number(maximum)) } else { nil }
        }
    }
}
