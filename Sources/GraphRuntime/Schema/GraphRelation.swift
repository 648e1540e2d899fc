/// How one property must stand to another of the same object.
public enum GraphRelation: String, Sendable, Hashable, CaseIterable {
    /// Not greater.
    case lessOrEqual = "<="
    /// Not smaller.
    case greaterOrEqual = ">="
    /// Smaller.
    case less = "<"
    /// Greater.
    case greater = ">"

    /// Whether the two stand so.
    func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
        switch self {
        case .lessOrEqual: left <= right
        case .greaterOrEqual: left >= right
        case .less: left < right
        case .greater: left > right
        }
    }
}
