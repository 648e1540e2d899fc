import DescriptionRules
import GraphGenBase

/// What a numeric type can hold.
struct NumericType: Sendable {
    /// Smallest and largest value; nil for types that no documented bound can exceed.
    let limits: (low: Double, high: Double)?
    let isInteger: Bool

    /// The type's limits; nil when it is no numeric type.
    init?(_ type: ValueType) {
        switch type.primitive {
        case .byte?: self.init(0, 255)
        case .sbyte?: self.init(-128, 127)
        case .int16?: self.init(Double(Int16.min), Double(Int16.max))
        case .int32?: self.init(Double(Int32.min), Double(Int32.max))
        case .int64?: self.init(Double(Int64.min), Double(Int64.max))
        case .single?: self.init(limits: (-3.4028234e38, 3.4028234e38), isInteger: false)
        // Pages round the largest double up, to 1.79769313486232E+308.
        case .double?: self.init(limits: (-1.797693134862315e308, 1.797693134862315e308), isInteger: false)
        case .decimal?: self.init(limits: nil, isInteger: false)
        default: return nil
        }
    }

    private init(_ low: Double, _ high: Double) { self.init(limits: (low, high), isInteger: true) }

    private init(limits: (low: Double, high: Double)?, isInteger: Bool) {
        self.limits = limits
        self.isInteger = isInteger
    }

    /// Whether a bound is, after rounding on the page, the type's own smallest value or beyond it.
    func isLowest(_ bound: NumericBound) -> Bool {
        guard let limits else { return false }
        // The page rounds Int64 to 15 digits: -9.22337203685478E+18.
        return bound.doubleValue <= limits.low * (abs(limits.low) > 1e15 ? 1 - 1e-14 : 1)
    }

    /// Whether a bound is the type's own largest value or beyond it.
    func isHighest(_ bound: NumericBound) -> Bool {
        guard let limits else { return false }
        return bound.doubleValue >= limits.high * (limits.high > 1e15 ? 1 - 1e-14 : 1)
    }

    /// The largest value as a bound.
    var highest: NumericBound? { bound(limits?.high) }
    /// The smallest value as a bound.
    var lowest: NumericBound? { bound(limits?.low) }

    private func bound(_ value: Double?) -> NumericBound? {
        guard let value else { return nil }
        return isInteger ? Int64(exactly: value).map(NumericBound.integer) ?? .integer(.max) : .decimal(value)
    }
}
