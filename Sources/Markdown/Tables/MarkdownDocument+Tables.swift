import GraphGenBase

extension MarkdownDocument {
    /// The tables of the page in document order, those in quotes and lists included.
    package var tables: [Table] {
        var result: [Table] = []
        Self.collect(blocks, into: &result)
        return result
    }

    private static func collect(_ blocks: [Block], into result: inout [Table]) {
        for block in blocks {
            switch block {
            case .table(let table): result.append(table)
            case .quote(let blocks, _): collect(blocks, into: &result)
            case .list(let items, _, _): items.forEach { collect($0, into: &result) }
            default: break
            }
        }
    }
}
