import GraphGenBase

/// Markup that a reader of Markdown can take hours for, found before it gets any: two megabytes are enough.
///
/// cmark 0.30 and older take time that grows with the square of a paragraph or more for some shapes (its own list of
/// pathological inputs, and the advisories for it and cmark-gfm, name them). For each shape the steps are estimated in
/// one look at every byte; what is beyond a bound is cut with a diagnostic, whichever cmark is installed. No page that a
/// person wrote comes near the bounds.
struct CostlyMarkup {
    /// What to change, in the order of the lines.
    private(set) var edits: [LineEdit] = []
    /// What was cut.
    private(set) var diagnostics: [Diagnostic] = []

    private let page: String
    private let text: PageText
    private var cost = InlineCost()

    /// Looks through a text.
    init(page: String, text: PageText) {
        self.page = page
        self.text = text
        text.bytes.withUnsafeBufferPointer { bytes in
            var line = 1
            while line <= text.lineCount {
                if let nesting = nestingEdit(line, bytes) {
                    edits.append(nesting)
                    line += 1
                } else if bytes[text.line(line)].allSatisfy(\.isSpace) {
                    line += 1
                } else {
                    line = examineRun(from: line, bytes)
                }
            }
        }
    }

    /// Looks through the lines up to the next blank one, which are one paragraph at most; the line after them.
    private mutating func examineRun(from first: Int, _ bytes: Bytes) -> Int {
        cost.begin()
        var line = first
        while line <= text.lineCount {
            let range = text.line(line)
            if bytes[range].allSatisfy(\.isSpace) { break }
            if let nesting = nestingEdit(line, bytes) {
                edits.append(nesting)
            } else if let offset = cost.firstBeyondBounds(bytes, range) {
                return cut(line, at: offset, bytes)
            }
            line += 1
        }
        return line
    }

    /// Leaves out what follows on a line and the lines up to the next blank one; the line after them.
    private mutating func cut(_ first: Int, at offset: Int, _ bytes: Bytes) -> Int {
        let place = text.location(line: first, offset: offset)
        diagnostics.append(
            Diagnostic(
                .pageMarkup, "The markup is entangled beyond measure; it is not read up to the next blank line",
                page: page, line: place.line, column: place.column))
        var line = first
        while line <= text.lineCount, !bytes[text.line(line)].allSatisfy(\.isSpace) {
            let range = text.line(line)
            let kept = line == first ? Array(bytes[range.lowerBound..<offset]) : []
            edits.append(LineEdit(line: line, replacement: .init(prefix: kept, contentOffset: range.upperBound)))
            line += 1
        }
        return line
    }

    /// Leaves out the markers of quotes and lists beyond a number: cmark looks at all that are open for each piece of
    /// markup in them.
    private mutating func nestingEdit(_ line: Int, _ bytes: Bytes) -> LineEdit? {
        let range = text.line(line)
        guard range.count > Limits.lineMarkers else { return nil }
        var markers = LineMarkers(bytes, range)
        var end = range.lowerBound
        for _ in 0..<Limits.lineMarkers {
            guard let next = markers.next() else { return nil }
            end = next
        }
        var rest = end
        while let next = markers.next() { rest = next }
        guard rest > end else { return nil }
        let place = text.location(line: line, offset: end)
        diagnostics.append(
            Diagnostic(
                .pageNesting, "More than \(Limits.lineMarkers) markers of quotes and lists; the others are not read",
                page: page, line: place.line, column: place.column))
        return LineEdit(
            line: line,
            replacement: .init(prefix: Array(bytes[range.lowerBound..<end]), contentOffset: rest))
    }
}
