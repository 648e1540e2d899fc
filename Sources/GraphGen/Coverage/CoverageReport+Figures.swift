/// What a report is made of.
extension CoverageReport {
    /// Figures about one thing.
    struct Section: Sendable {
        var title: String
        var figures: [Figure] = []
    }

    /// A number, what it counts, and some of that.
    struct Figure: Sendable {
        /// How much.
        enum Value: Sendable {
            case count(Int)
            /// Hundredths of a percent.
            case hundredths(Int)
        }

        var name: String
        var value: Value
        var details: [String] = []
    }
}

extension CoverageReport.Figure.Value {
    /// The number as it is written in text and JSON, without a unit.
    var digits: String {
        switch self {
        case .count(let number): return String(number)
        case .hundredths(let number):
            let fraction = number % 100
            return "\(number / 100).\(fraction < 10 ? "0" : "")\(fraction)"
        }
    }
}
