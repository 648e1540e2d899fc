import GraphGenBase
import Markdown

/// The tables of a page as `graphgen tables` prints them, a row a line.
enum TableJSON {
    /// All tables of a page.
    static func list(_ tables: [Table]) -> [UInt8] {
        Array("[\(tables.map(object).joined(separator: ",\n"))]".utf8)
    }

    private static func object(_ table: Table) -> String {
        let alignments = table.alignments.map { JSONQuoting.quoted($0.rawValue) }.joined(separator: ", ")
        let rows = table.rows.map { "\n    {\"line\": \($0.line), \"cells\": \(cells($0.cells))}" }
        var text = "{\"line\": \(table.location.line), \"endLine\": \(table.endLine), \"alignments\": [\(alignments)]"
        text += ", \"header\": \(cells(table.header)),\n  \"rows\": [\(rows.joined(separator: ","))]"
        return text + (table.isRepaired ? ", \"repaired\": true}" : "}")
    }

    private static func cells(_ cells: [Table.Cell]) -> String {
        "[" + cells.map { JSONQuoting.quoted($0.text) }.joined(separator: ", ") + "]"
    }
}
