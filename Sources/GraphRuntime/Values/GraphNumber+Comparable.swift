extension GraphNumber: Comparable {
    /// Whether both are the same number, whatever their spelling.
    public static func == (left: GraphNumber, right: GraphNumber) -> Bool {
        if case .integer(let a) = left.form, case .integer(let b) = right.form { return a == b }
        return left.digits == right.digits
    }

    /// Whether the left number is smaller, compared exactly (not through `Double`).
    public static func < (left: GraphNumber, right: GraphNumber) -> Bool {
        if case .integer(let a) = left.form, case .integer(let b) = right.form { return a < b }
        return left.digits < right.digits
    }

    /// The digits and the place of the point, free of superfluous zeros.
    var digits: DecimalDigits { DecimalDigits(text) }
}

extension GraphNumber: Hashable {
    /// Equal numbers hash alike, whatever their spelling.
    public func hash(into hasher: inout Hasher) { hasher.combine(digits) }
}
