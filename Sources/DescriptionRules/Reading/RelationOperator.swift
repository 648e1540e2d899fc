/// How two properties compare.
package enum RelationOperator: String, Sendable, Hashable {
    /// Less than.
    case less = "<"
    /// Less than or equal.
    case lessOrEqual = "<="
    /// Greater than.
    case greater = ">"
    /// Greater than or equal.
    case greaterOrEqual = ">="
    /// Only one of the two may be set.
    case exclusive = "xor"
}
