/// A bound: exact for integers, else the decimal as the page writes it.
package enum NumericBound: Sendable, Hashable {
    /// A whole number.
    case integer(Int64)
    /// Any other number.
    case decimal(Double)

    /// The value as a floating-point number (exact up to 2^53).
    package var doubleValue: Double {
        switch self {
        case .integer(let value): Double(value)
        case .decimal(let value): value
        }
    }
}
