import GraphGenBase
import Markdown

/// Names of properties that a machine translated, put right with the JSON representation.
///
/// Translated tables hold `Beschreibung` for `description` and `ID` for `id`; the JSON below them is never translated
/// and lists the same properties in the same order.
struct NameAlignment {
    private let keys: [String]
    private let byLowercase: [String: Int]

    /// From the JSON representation of a translated page; nil when it is no object.
    init?(_ json: JSONValue?) {
        guard case .object(let members)? = json else { return nil }
        keys = members.map(\.name).filter { !$0.hasPrefix("@odata.") }
        byLowercase = Dictionary(keys.enumerated().map { ($1.asciiLowercased, $0) }) { first, _ in first }
    }

    /// The rows' names in order; the first cells as they are where nothing speaks for a change.
    func names(of cells: [String]) -> [String] {
        let isAligned =
            cells.count == keys.count
            && cells.enumerated().allSatisfy { index, cell in
                byLowercase[cell.asciiLowercased].map { $0 == index } ?? true
            }
        if isAligned { return keys }
        return cells.map { cell in byLowercase[cell.asciiLowercased].map { keys[$0] } ?? cell }
    }
}
