/// How the report on what was read is laid out.
package enum CoverageFormat: String, Sendable, CaseIterable {
    /// A number a line, for people.
    case text
    /// One JSON object, `graph-coverage/1`: sections of figures.
    case json

    /// The report.
    func report(_ report: CoverageReport) -> String {
        switch self {
        case .text: report.text
        case .json: report.json
        }
    }
}
