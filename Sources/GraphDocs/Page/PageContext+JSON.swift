import GraphGenBase
import Markdown

extension PageContext {
    /// Reads JSON as pages hold it; what was repaired, or why it cannot be read, becomes a diagnostic.
    ///
    /// `source` is where the text starts.
    func json(_ text: String, at source: Place, failure code: DiagnosticCode) -> JSONValue? {
        let reading = JSONReader.read(text)
        if let failure = reading.failure {
            note(code, failure.reason, at: place(failure.line, failure.column, source))
        } else if let first = reading.repairs.first {
            note(.jsonRepaired, "Repaired: \(reading.repairSummary)", at: place(first.line, first.column, source))
        }
        return reading.value
    }

    private func place(_ line: Int, _ column: Int, _ start: Place) -> Place {
        Place(page: start.page, line: start.line + line - 1, column: column)
    }
}
