import GraphGenBase

/// The readings that differ from GFM's, each because pages are written that way and a person is not misled.
extension TableReader {
    /// Joins the lines to a row that a person sees as its continuation: without a leading pipe in a table that has
    /// them, after a line that is not closed or lacks cells, and not a whole row themselves.
    mutating func join(_ source: inout RowSource, in draft: Draft) {
        guard draft.hasOuterPipes.leading, bytes[source.content].first == Byte.pipe else { return }
        while source.lastLine - source.line < Limits.joinedLines, let next = draft.lines.line(after: source.lastLine),
            isContinuation(next, of: source, in: draft)
        {
            source.append(next, bytes)
            source.joined.withUnsafeBufferPointer { splitter.split($0, 0..<$0.count) }
        }
    }

    /// Whether a line goes on with the row that the splitter holds; leaves the splitter as it is.
    private func isContinuation(_ next: ParagraphLines.Line, of source: RowSource, in draft: Draft) -> Bool {
        guard next.start.isOwn, let first = bytes[next.content].first, first != Byte.pipe else { return false }
        let isOpen = !splitter.endsWithPipe
        guard isOpen || splitter.count < draft.width else { return false }
        var other = RowSplitter()
        other.split(bytes, next.content)
        guard other.count < draft.width else { return false }
        let joinedCount = splitter.count + other.count - (isOpen ? 1 : 0)
        guard joinedCount <= draft.width else { return false }
        // Where rows are not closed as a rule, or this one is, only a closing pipe tells text from a row.
        guard other.endsWithPipe || (isOpen && draft.hasOuterPipes.trailing) else { return false }
        return !Interruption.startsBlock(bytes, next.content)
    }

    /// Whether a line is a pipe alone between two rows.
    func isStrayPipe(_ line: ParagraphLines.Line, in draft: Draft) -> Bool {
        guard repairs, line.start.isOwn, line.start.indent < 4, bytes[line.content].first == Byte.pipe else {
            return false
        }
        guard bytes[line.content].dropFirst().allSatisfy(\.isSpace) else { return false }
        guard let next = draft.lines.line(after: line.number), next.start.isOwn, next.start.indent < 4 else {
            return false
        }
        return bytes[next.content].first == Byte.pipe
            && bytes[next.content].dropFirst().contains { !$0.isSpace && $0 != Byte.pipe }
    }

    /// Whether a line is a delimiter row once more; a row of single hyphens says "none" in each cell.
    func isSecondDelimiter(_ line: ParagraphLines.Line) -> Bool {
        guard repairs, line.start.isOwn, bytes[line.content].contains(Byte.pipe),
            DelimiterRow.alignments(bytes, line.content) != nil
        else { return false }
        let content = bytes[line.content]
        return content.contains(Byte.colon)
            || content.indices.dropLast().contains { bytes[$0] == Byte.hyphen && bytes[$0 + 1] == Byte.hyphen }
    }

    /// Deals with more cells than columns: pipes in code spans first, then whatever is left belongs to the last column.
    mutating func repairSurplus(
        _ source: RowSource, _ bytes: Bytes, _ range: Range<Int>, in draft: inout Draft
    ) {
        let width = draft.width
        let count = splitter.count
        let place = source.location(of: splitter.pieces[width].range.lowerBound, in: text)
        guard repairs else {
            report(.tableRowCells, "The row has \(count) cells, the header \(width); the rest is dropped", at: place)
            return
        }
        var other = splitter
        other.splitOutsideCode(bytes, range)
        if other.count >= width, other.count < count {
            splitter = other
            draft.table.isRepaired = true
            report(.tablePipeInCode, "A pipe inside a code span does not end the cell", at: place)
            guard splitter.count > width else { return }
        }
        if isStrayEnd(bytes, in: draft) {
            report(.tableRowCells, "Text after the closing pipe of a row is dropped", at: place)
            return
        }
        splitter.glueSurplus(width)
        draft.table.isRepaired = true
        report(
            .tableRowCells, "The row has \(count) cells, the header \(width); the rest is read as its last cell",
            at: place)
    }

    /// Whether all that is too much is a slip of the keyboard after the closing pipe.
    private func isStrayEnd(_ bytes: Bytes, in draft: Draft) -> Bool {
        draft.hasOuterPipes.trailing && !splitter.endsWithPipe && splitter.count == draft.width + 1
            && splitter.pieces[draft.width].range.count <= 2
    }
}
