/// A table and the block of plain cmark's tree that it stands for.
struct FoundTable {
    /// The paragraph that cmark sees.
    var block: CMarkNode
    /// The lines of the text that the table takes.
    var lines: ClosedRange<Int>
    /// Whether the tree is not to be trusted about the block, because GFM ends the table inside it.
    var isUnsettled: Bool
    /// The table.
    var table: Table
}
