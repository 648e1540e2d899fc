import GraphGenBase

/// Spaces that look like others or like nothing, in the text of cells.
///
/// A no-break space inside a cell is a plain one; at its begin it is kept, because it indents the rows of a group. A
/// space of no width is nothing.
enum UnicodeSpaces {
    /// The text of a cell without them; nil when it has none.
    static func removed(from cell: Bytes) -> [UInt8]? {
        // Nearly all cells are plain ASCII; taken together their bytes tell so at once.
        var all: UInt8 = 0
        for byte in cell { all |= byte }
        guard all >= 0x80 else { return nil }
        var result: [UInt8] = []
        var hasOddSpace = false
        var index = 0
        while index < cell.count {
            let length = Self.length(of: cell, at: index)
            if length == 0 {
                result.append(cell[index])
                index += 1
                continue
            }
            let isNothing = isZeroWidth(cell, at: index)
            if isNothing || !result.isEmpty {
                hasOddSpace = true
                if !isNothing { result.append(Byte.space) }
            } else {
                result += cell[index..<(index + length)]
            }
            index += length
        }
        guard hasOddSpace else { return nil }
        while result.last == Byte.space { result.removeLast() }
        return Array(result.drop { $0 == Byte.space })
    }

    /// How many bytes an odd space takes; 0 when there is none: U+00A0, U+2000 to U+200B, U+202F, U+2060, U+FEFF.
    private static func length(of cell: Bytes, at index: Int) -> Int {
        if cell[index] < 0xC2 { return 0 }
        let second = index + 1 < cell.count ? cell[index + 1] : 0
        let third = index + 2 < cell.count ? cell[index + 2] : 0
        switch (cell[index], second, third) {
        case (0xC2, 0xA0, _): return 2
        case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return 3
        default: return 0
        }
    }

    private static func isZeroWidth(_ cell: Bytes, at index: Int) -> Bool {
        guard cell[index] != 0xC2 else { return false }
        return cell[index] == 0xEF || cell[index + 1] == 0x81 || cell[index + 2] == 0x8B
    }
}
