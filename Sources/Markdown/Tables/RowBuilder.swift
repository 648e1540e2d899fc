/// Makes the cells of a row; those with markup are handed on to be read by cmark.
struct RowBuilder {
    private let text: PageText
    private let bytes: Bytes

    /// Makes a builder for a text; `bytes` are its bytes.
    init(text: PageText, bytes: Bytes) {
        self.text = text
        self.bytes = bytes
    }

    /// The cells of a row, cut or padded to a width. `slot` says which row it is.
    func cells(
        _ pieces: [RowSplitter.Piece], width: Int, line: Int, slot: CellDocument.Slot, to document: inout CellDocument
    ) -> [Table.Cell] {
        let source = text.line(line)
        return (0..<width).map { column in
            guard column < pieces.count else {
                let end = text.location(line: line, column: source.count + 1)
                return Table.Cell(raw: "", content: InlineContent(text: ""), location: end)
            }
            let piece = pieces[column]
            let location = text.location(line: line, column: piece.range.lowerBound - source.lowerBound + 1)
            let slot = CellDocument.Slot(table: slot.table, row: slot.row, column: column)
            return cell(piece, location: location, slot: slot, to: &document)
        }
    }

    private func cell(
        _ piece: RowSplitter.Piece, location: SourceLocation, slot: CellDocument.Slot, to document: inout CellDocument
    ) -> Table.Cell {
        guard !piece.traits.contains(.escapedPipe) else {
            let unescaped = Self.unescapingPipes(bytes, piece.range)
            unescaped.withUnsafeBufferPointer { document.append($0, 0..<$0.count, to: slot) }
            let raw = String(decoding: unescaped, as: UTF8.self)
            return Table.Cell(raw: raw, content: InlineContent(text: ""), location: location)
        }
        let raw = bytes.string(piece.range)
        guard piece.traits.contains(.markup) else {
            let trimmed = PlainText.trimmed(raw)
            let content =
                trimmed.utf8.count == raw.utf8.count
                ? InlineContent(text: raw) : InlineContent(text: trimmed, inlines: [.text(raw)])
            return Table.Cell(raw: raw, content: content, location: location)
        }
        document.append(bytes, piece.range, to: slot)
        return Table.Cell(raw: raw, content: InlineContent(text: ""), location: location)
    }

    /// A backslash before a pipe only keeps it from splitting the row, and is dropped before inlines are read.
    private static func unescapingPipes(_ bytes: Bytes, _ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        for index in range {
            let isEscape =
                bytes[index] == Byte.backslash && index + 1 < range.upperBound && bytes[index + 1] == Byte.pipe
            if !isEscape { result.append(bytes[index]) }
        }
        return result
    }
}
