import GraphGenBase

/// Splits a line into cells as GFM does: at every pipe without a backslash before it, code spans or not.
struct RowSplitter {
    /// A cell of a line.
    struct Piece {
        /// The trimmed source of the cell.
        var range: Range<Int>
        /// What kinds of bytes it holds.
        var traits: Traits
    }

    /// What is in a cell, as far as it decides how the cell is read.
    struct Traits: OptionSet {
        let rawValue: UInt8
        /// A byte that Markdown gives a meaning to.
        static let markup = Traits(rawValue: 1)
        /// A backslash right before a pipe.
        static let escapedPipe = Traits(rawValue: 2)
    }

    /// How many cells the last line split has.
    private(set) var count = 0
    /// Those cells, up to the limit.
    private(set) var pieces: [Piece] = []
    /// Whether that line ended with a pipe.
    private(set) var endsWithPipe = false

    /// Splits the text between two offsets, the first of which is that of a byte other than white space.
    mutating func split(_ bytes: Bytes, _ range: Range<Int>) {
        start()
        let end = range.upperBound
        var offset = Self.afterLeadingPipe(bytes, range)
        while offset < end {
            var position = offset
            var traits: Traits = []
            while position < end {
                let byte = bytes[position]
                if byte == Byte.pipe {
                    if position == offset || bytes[position - 1] != Byte.backslash { break }
                    traits.insert(.escapedPipe)
                } else if byte.isMarkup {
                    traits.insert(.markup)
                }
                position += 1
            }
            append(Piece(range: bytes.trimmed(offset..<position), traits: traits))
            guard position < end else { break }
            offset = Self.afterPipe(bytes, position, end)
            endsWithPipe = offset >= end
        }
    }

    /// Splits like `split`, but not at pipes inside code spans: what a person means who does not know GFM's rule.
    mutating func splitOutsideCode(_ bytes: Bytes, _ range: Range<Int>) {
        start()
        var spans = CodeSpans.find(bytes, range).makeIterator()
        var span = spans.next()
        let end = range.upperBound
        var offset = Self.afterLeadingPipe(bytes, range)
        while offset < end {
            var position = offset
            while position < end {
                if let code = span, position >= code.lowerBound {
                    position = max(position, code.upperBound)
                    span = spans.next()
                } else if bytes[position] == Byte.pipe,
                    position == offset || bytes[position - 1] != Byte.backslash
                {
                    break
                } else {
                    position += 1
                }
            }
            append(Piece(range: bytes.trimmed(offset..<position), traits: [.markup, .escapedPipe]))
            guard position < end else { break }
            offset = Self.afterPipe(bytes, position, end)
            endsWithPipe = offset >= end
        }
    }

    /// Makes one cell of the last column of a table and all that follows it, which GFM drops.
    mutating func glueSurplus(_ width: Int) {
        guard width > 0, pieces.count > width else { return }
        let filled = pieces[(width - 1)...].filter { !$0.range.isEmpty }
        guard let first = filled.first, let last = filled.last else { return }
        let traits = filled.reduce(into: Traits()) { $0.formUnion($1.traits) }
        pieces.removeSubrange(width...)
        pieces[width - 1] = Piece(range: first.range.lowerBound..<last.range.upperBound, traits: traits)
    }

    private mutating func start() {
        pieces.removeAll(keepingCapacity: true)
        count = 0
        endsWithPipe = false
    }

    private mutating func append(_ piece: Piece) {
        count += 1
        if count <= Limits.tableColumns { pieces.append(piece) }
    }

    private static func afterLeadingPipe(_ bytes: Bytes, _ range: Range<Int>) -> Int {
        guard let first = bytes[range].first, first == Byte.pipe else { return range.lowerBound }
        return afterPipe(bytes, range.lowerBound, range.upperBound)
    }

    /// The offset after a pipe and the white space that follows it.
    private static func afterPipe(_ bytes: Bytes, _ pipe: Int, _ end: Int) -> Int {
        var offset = pipe + 1
        while offset < end, bytes[offset].isSpace { offset += 1 }
        return offset
    }
}
