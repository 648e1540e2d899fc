import GraphGenBase

/// The row of hyphens under a table's header.
enum DelimiterRow {
    /// Whether a line could be one, container markers and all; a cheap first look.
    static func isLikely(_ bytes: Bytes, _ line: Range<Int>) -> Bool {
        var hasHyphen = false
        var offset = line.lowerBound
        while offset < line.upperBound {
            switch bytes[offset] {
            case Byte.hyphen: hasHyphen = true
            case Byte.pipe, Byte.colon, Byte.greater: break
            case let byte where byte.isSpace: break
            default: return false
            }
            offset += 1
        }
        return hasHyphen
    }

    /// The alignments that a line gives, nil when it is no delimiter row:
    /// `[|]? marker ([|] marker)* [|]?` with a marker of `space* :? -+ :? space*`.
    static func alignments(_ bytes: Bytes, _ range: Range<Int>) -> [Table.Alignment]? {
        let end = range.upperBound
        var offset = range.lowerBound
        var alignments: [Table.Alignment] = []
        func skipSpace() { while offset < end, bytes[offset].isSpace { offset += 1 } }
        func take(_ byte: UInt8) -> Bool {
            guard offset < end, bytes[offset] == byte else { return false }
            offset += 1
            return true
        }
        _ = take(Byte.pipe)
        while true {
            skipSpace()
            // A pipe after the last marker, and nothing else, ends the row.
            if offset == end, !alignments.isEmpty { return alignments }
            let left = take(Byte.colon)
            guard take(Byte.hyphen) else { return nil }
            while take(Byte.hyphen) {}
            let right = take(Byte.colon)
            alignments.append(left ? (right ? .center : .left) : (right ? .right : .none))
            skipSpace()
            if offset == end { return alignments }
            guard take(Byte.pipe) else { return nil }
        }
    }

    /// Whether a line is meant as a delimiter row though GFM takes it for none: marks that look alike (`|===|`, `|–––|`)
    /// or stand apart (`|: ---|`), and nothing else.
    static func isMeant(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
        var marks = 0
        var pipes = 0
        var offset = range.lowerBound
        while offset < range.upperBound {
            switch bytes[offset] {
            case Byte.pipe: pipes += 1
            case Byte.hyphen, Byte.equals, Byte.underscore: marks += 1
            case Byte.colon: break
            case 0xE2 where offset + 2 < range.upperBound && isDash(bytes, offset):
                marks += 1
                offset += 2
            case let byte where byte.isSpace: break
            default: return false
            }
            offset += 1
        }
        return pipes > 1 && marks >= pipes - 1
    }

    /// An en dash, an em dash or a line of a box.
    private static func isDash(_ bytes: Bytes, _ offset: Int) -> Bool {
        switch (bytes[offset + 1], bytes[offset + 2]) {
        case (0x80, 0x90...0x95), (0x88, 0x92), (0x94, 0x80), (0x95, 0x90): true
        default: false
        }
    }
}
