import DescriptionRules
import GraphGenBase

extension JSONOutput {
    mutating func bound(_ name: StaticString, _ value: NumericBound?) {
        guard let value else { return }
        key(name)
        raw(value.json)
    }
}

extension NumericBound {
    /// The bound as a JSON number.
    var json: String {
        switch self {
        case .integer(let value): String(value)
        case .decimal(let value): value.isFinite ? "\(value)" : "0"
        }
    }
}
