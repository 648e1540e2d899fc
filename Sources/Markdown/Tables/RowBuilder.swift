import GraphGenBase

/// Makes the cells of a row; those with markup are handed on to be read by cmark.
struct RowBuilder {
    private let text: PageText
    private let clearsUnicodeSpaces: Bool

    /// Makes a builder for a text, which may take spaces for what they look like.
    init(text: PageText, clearsUnicodeSpaces: Bool) {
        self.text = text
        self.clearsUnicodeSpaces = clearsUnicodeSpaces
    }

    /// The cells of a row, cut or padded to a width. `bytes` are what the row was split from, `slot` says which row of
    /// which table it is.
    func cells(
        _ splitter: RowSplitter, of source: RowSource, _ bytes: Bytes, width: Int, slot: CellDocument.Slot,
        to document: inout CellDocument
    ) -> [Table.Cell] {
        var cells: [Table.Cell] = []
        cells.reserveCapacity(width)
        for piece in splitter.pieces.prefix(width) {
            let location = source.location(of: piece.range.lowerBound, in: text)
            let slot = CellDocument.Slot(table: slot.table, row: slot.row, column: cells.count)
            cells.append(cell(piece, bytes, at: location, slot: slot, to: &document))
        }
        if cells.count < width {
            let line = text.line(source.lastLine)
            let end = text.location(line: source.lastLine, offset: line.upperBound)
            let padding = Table.Cell(raw: "", content: InlineContent(text: ""), location: end)
            cells += repeatElement(padding, count: width - cells.count)
        }
        return cells
    }

    private func cell(
        _ piece: RowSplitter.Piece, _ bytes: Bytes, at location: Position, slot: CellDocument.Slot,
        to document: inout CellDocument
    ) -> Table.Cell {
        if piece.range.isEmpty { return Table.Cell(raw: "", content: InlineContent(text: ""), location: location) }
        if clearsUnicodeSpaces, let cleared = UnicodeSpaces.removed(from: Bytes(rebasing: bytes[piece.range])) {
            if cleared.isEmpty { return Table.Cell(raw: "", content: InlineContent(text: ""), location: location) }
            return cleared.withUnsafeBufferPointer {
                var whole = piece
                whole.range = $0.startIndex..<$0.endIndex
                return plainCell(whole, $0, at: location, slot: slot, to: &document)
            }
        }
        return plainCell(piece, bytes, at: location, slot: slot, to: &document)
    }

    private func plainCell(
        _ piece: RowSplitter.Piece, _ bytes: Bytes, at location: Position, slot: CellDocument.Slot,
        to document: inout CellDocument
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
