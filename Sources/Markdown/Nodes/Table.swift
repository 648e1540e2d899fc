/// A pipe table.
public struct Table: Sendable, Hashable {
    /// How the delimiter row aligns a column.
    public enum Alignment: String, Sendable, Hashable {
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
    public struct Cell: Sendable, Hashable {
        /// The source between the pipes, trimmed, `\|` already a pipe.
        public var raw: String
        /// What the cell says.
        public var content: InlineContent
        /// Where the cell's text starts.
        public var location: SourceLocation

        /// The plain text of the cell.
        public var text: String { content.text }

        /// Makes a cell.
        public init(raw: String, content: InlineContent, location: SourceLocation) {
            self.raw = raw
            self.content = content
            self.location = location
        }
    }

    /// One body row.
    public struct Row: Sendable, Hashable {
        /// The cells: as many as the header has.
        public var cells: [Cell]
        /// The line the row starts on.
        public var line: Int
        /// How many cells the source row held, before padding or cutting to the header's width.
        public var sourceCellCount: Int

        /// Makes a row.
        public init(cells: [Cell], line: Int, sourceCellCount: Int) {
            self.cells = cells
            self.line = line
            self.sourceCellCount = sourceCellCount
        }
    }

    /// The alignment of each column.
    public var alignments: [Alignment]
    /// The header row.
    public var header: [Cell]
    /// The body rows.
    public var rows: [Row]
    /// Where the header row starts.
    public var location: SourceLocation
    /// The line of the last row.
    public var endLine: Int
    /// Whether a person's reading differs from GFM's and the person's was taken.
    public var isRepaired: Bool

    /// Makes a table.
    public init(
        alignments: [Alignment], header: [Cell], rows: [Row], location: SourceLocation, endLine: Int,
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
