import GraphGenBase
import Markdown

/// The columns of a table of properties whose headers say too little, told by what the cells hold.
struct ColumnGuess {
    let map: ColumnMap
    /// The rows that are not headings of others.
    private let rows: [Table.Row]

    init(table: Table, map: ColumnMap) {
        self.map = map
        rows = table.rows.filter { !$0.isGroup }
    }

    /// The column of types: that with the header, or else one that nobody knows and most cells of which are types.
    var type: Int? {
        if let known = map.index(.type) ?? unknown({ Self.isType($0.raw) }) { return known }
        // Names of other types are told from those of properties by the header over the latter.
        guard map.index(.name) != nil || map.index(.relationship) != nil else { return nil }
        return unknown { Self.isType($0.raw) || TypeName.isUnmistakable($0.text) }
    }

    /// The column of names: that with a header, or else the first one that nobody knows and most cells of which are
    /// names.
    var name: Int? {
        map.index(.name) ?? map.index(.relationship) ?? map.index(.header) ?? map.index(.member)
            ?? unknown { (TypeName.isTypeName($0.text) || $0.text.hasPrefix("@")) && !Self.isType($0.raw) }
    }

    /// Whether both are there, so that the table is one of properties whatever its headers say.
    var isTyped: Bool {
        guard let type, let name, type != name else { return false }
        return most(of: type) { Self.isType($0.raw) || TypeName.isUnmistakable($0.text) }
    }

    private func unknown(_ matches: (Table.Cell) -> Bool) -> Int? {
        map.roles.indices.first { column in map.roles[column] == nil && most(of: column, matches) }
    }

    private func most(of column: Int, _ matches: (Table.Cell) -> Bool) -> Bool {
        var filled = 0
        var matching = 0
        for row in rows {
            guard let cell = row.cell(column), !cell.raw.isEmpty else { continue }
            filled += 1
            if matches(cell) { matching += 1 }
        }
        return matching > 0 && matching * 2 > filled
    }

    /// A primitive or a link, perhaps with "collection" around or behind it: what types are in any language.
    static func isType(_ raw: String) -> Bool {
        guard raw.utf8.count < 400 else { return false }
        let text = String(bytes: TypeText(raw).bytes)
        let lower = text.asciiLowercased
        if lower.hasPrefix("collection(") || lower.hasPrefix("collection of ") { return true }
        if text.hasPrefix("["), let close = text.utf8.firstIndex(of: Byte.rightBracket) {
            // Links to elsewhere have labels of several words.
            let label = text[..<close].dropFirst()
            let rest = text[text.index(after: close)...]
            guard rest.hasPrefix("(") || rest.hasPrefix("["), TypeName.isTypeName(String(label)) else { return false }
            return rest.utf8.filter { $0 == Byte.space }.count < 3
        }
        let words = lower.split(separator: " ")
        guard let first = words.first, words.count < 3, TypeCellReader.primitive(String(first)) != nil else {
            return false
        }
        return words.count == 1 || PrimitiveDictionary.collectionWords.contains(String(words[1]))
    }
}
