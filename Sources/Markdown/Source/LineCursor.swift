import GraphGenBase

/// Walks the start of a line the way cmark does: tabs go to the next multiple of four columns and may be used up in
/// part (CommonMark 2.2).
struct LineCursor {
    private let bytes: Bytes
    private let end: Int
    /// The offset of the next byte.
    private(set) var offset: Int
    /// The column reached, from 0.
    private(set) var column = 0

    /// Starts at the beginning of a line.
    init(_ bytes: Bytes, line: Range<Int>) {
        self.bytes = bytes
        offset = line.lowerBound
        end = line.upperBound
    }

    /// The next byte, nil at the end of the line.
    var current: UInt8? { offset < end ? bytes[offset] : nil }

    /// The offset of the next byte that is neither space nor tab, and how many columns lie before it.
    var nonspace: (offset: Int, indent: Int) {
        var position = offset
        var reached = column
        while position < end {
            if bytes[position] == Byte.space {
                reached += 1
            } else if bytes[position] == Byte.tab {
                reached += 4 - reached % 4
            } else {
                break
            }
            position += 1
        }
        return (position, reached - column)
    }

    /// Goes on by a number of columns; a tab may be used up in part.
    mutating func advance(columns: Int) {
        var left = columns
        while left > 0, offset < end {
            guard bytes[offset] == Byte.tab else {
                offset += 1
                column += 1
                left -= 1
                continue
            }
            let width = 4 - column % 4
            column += min(left, width)
            if left >= width { offset += 1 }
            left -= width
        }
    }

    /// Goes to an offset.
    mutating func advance(to target: Int) {
        while offset < min(target, end) {
            column += bytes[offset] == Byte.tab ? 4 - column % 4 : 1
            offset += 1
        }
    }
}
