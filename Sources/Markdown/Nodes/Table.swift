import GraphGenBase

/// A pipe table.
package struct Table: Sendable, Hashable {
    /// How the delimiter row aligns a column.
    package enum Alignment: String, Sendable, Hashable {
        /// `---`
        case none
        /// `:---`
        case left
        /// `:---:`
        case center
        /// `---:`
        case right
    }

    /// One cell.
    package struct Cell: Sendable, Hashable {
        /// The source between the pipes, trimmed, `\|` already a pipe.
        package var raw: String
        /// What the cell says.
        package var content: InlineContent
        /// Where the cell's text starts.
        package var location: Position

        /// The plain text of the cell.
        package var text: String { content.text }

        /// Makes a cell.
        package init(raw: String, content: InlineContent, location: Position) {
            self.raw = raw
            self.content = content
            self.location = location
        }
    }

    /// One body row.
    package struct Row: Sendable, Hashable {
        /// The cells: as many as the header has.
        package var cells: [Cell]
        /// The line the row starts on.
        package var line: Int
        /// How many cells the source row held, before padding or cutting to the header's width.
        package var sourceCellCount: Int

        /// Makes a row.
        package init(cells: [Cell], line: Int, sourceCellCount: Int) {
            self.cells = cells
            self.line = line
            self.sourceCellCount = sourceCellCount
        }
    }

    /// The alignment of each column.
    package var alignments: [Alignment]
    /// The header row.
    package var header: [Cell]
    /// The body rows.
    package var rows: [Row]
    /// Where the header row starts.
    package var location: Position
    /// The line of the last row.
    package var endLine: Int
    /// Whether a person's reading differs from GFM's and the person's was taken.
    package var isRepaired: Bool

    /// Makes a table.
    package init(
        alignments: [Alignment], header: [Cell], rows: [Row], location: Position, endLine: Int,
        isRepaired: Bool = false
    ) {
        self.alignments = alignments
        self.header = header
        self.rows = rows
        self.location = location
        self.endLine = endLine
        self.isRepaired = isRepaired
    }
}
