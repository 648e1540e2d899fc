import CCMark
import GraphGenBase

/// A block of plain cmark's tree that may be a table, by its source lines.
struct ParagraphLines {
    /// The block: a paragraph, or a heading that is underlined.
    let block: CMarkNode
    /// Its lines.
    let numbers: ClosedRange<Int>

    /// The line that makes it a heading.
    private let underline: Int?
    private let chain: ContainerChain
    private let text: PageText
    private let bytes: Bytes

    /// The lines of a block that cmark says takes some lines.
    init(_ block: CMarkNode, _ numbers: ClosedRange<Int>, text: PageText, bytes: Bytes) {
        self.block = block
        self.text = text
        self.bytes = bytes
        chain = ContainerChain(of: block, in: text, bytes)
        let isHeading = cmark_node_get_type(block) == CMARK_NODE_HEADING
        // cmark often counts the line after the underline to the heading.
        let underline = isHeading ? Self.underline(in: numbers, chain, text, bytes) : nil
        self.underline = underline
        self.numbers = numbers.lowerBound...(underline ?? numbers.upperBound)
    }

    private static func underline(
        in numbers: ClosedRange<Int>, _ chain: ContainerChain, _ text: PageText, _ bytes: Bytes
    ) -> Int? {
        numbers.dropFirst().first { number in
            let start = chain.start(ofLine: number, in: text, bytes)
            guard start.isOwn, start.indent < 4 else { return false }
            let content = bytes[bytes.trimmed(start.content..<max(start.content, text.line(number).upperBound))]
            guard let mark = content.first, mark == Byte.equals || mark == Byte.hyphen else { return false }
            return content.allSatisfy { $0 == mark }
        }
    }

    /// One of the lines.
    struct Line {
        /// Its number in the text.
        var number: Int
        /// Where its text starts.
        var start: ContainerChain.LineStart
        /// Its text, after container markers and indentation, up to the line end.
        var content: Range<Int>
    }

    /// A line by its number.
    func line(_ number: Int) -> Line {
        let start = chain.start(ofLine: number, in: text, bytes)
        return Line(
            number: number, start: start, content: start.content..<max(start.content, text.line(number).upperBound))
    }

    /// The line after another one, as long as the block goes on.
    func line(after number: Int) -> Line? {
        number < numbers.upperBound ? line(number + 1) : nil
    }

    /// Whether a line is the underline of a heading.
    func isUnderline(_ line: Line) -> Bool { line.number == underline }

    /// The part of a line that a header row is read from. cmark keeps the indentation of a lazy continuation, and a
    /// pipe after it is then not a leading one.
    func headerContent(_ line: Line) -> Range<Int> {
        keepsIndentation(line) ? (line.content.lowerBound - 1)..<line.content.upperBound : line.content
    }

    private func keepsIndentation(_ line: Line) -> Bool {
        !line.start.isOwn && line.start.indent > 0 && bytes[line.content].first == Byte.pipe
    }

    /// What sets the header of a table apart from the text above it.
    func edits(startingTableAt header: Line, delimiter: Line) -> [LineEdit] {
        guard header.number > numbers.lowerBound else { return [] }
        let prefix = chain.prefix(depth: delimiter.start.depth)
        let kept = needsPipe(header) ? prefix + [Byte.pipe] : prefix
        let boundary = LineEdit(
            line: header.number, separator: prefix,
            replacement: LineEdit.Replacement(prefix: kept, contentOffset: header.content.lowerBound))
        let first = line(numbers.lowerBound)
        guard bytes[first.content].first == Byte.leftBracket, mayDefine(until: header) else { return [boundary] }
        // GFM reads no link definitions in text that a table turns out to follow; an escape keeps cmark from it too.
        let opening = text.line(first.number).lowerBound..<first.content.lowerBound
        let escape = LineEdit.Replacement(
            prefix: bytes[opening] + [Byte.backslash], contentOffset: first.content.lowerBound)
        return [LineEdit(line: first.number, replacement: escape), boundary]
    }

    /// Whether a header row, which was the last line of a paragraph, is something else as the first line of one.
    private func needsPipe(_ header: Line) -> Bool {
        keepsIndentation(header) || Interruption.startsBlock(bytes, header.content)
            || (header.start.indent >= 4 && bytes[header.content].first != Byte.pipe)
            || (bytes[header.content].first == Byte.leftBracket
                && CellDocument.mayDefine(Bytes(rebasing: bytes[header.content])))
    }

    private func mayDefine(until header: Line) -> Bool {
        let glued = text.line(numbers.lowerBound).lowerBound..<text.line(header.number).lowerBound
        return CellDocument.mayDefine(Bytes(rebasing: bytes[glued]))
    }

    /// A blank line that goes before a line and leaves its containers open.
    func separator(before line: Line) -> [UInt8] { chain.prefix(depth: line.start.depth) }

    /// What makes a line start with its containers' markers, some more bytes, and its text.
    func replacement(of line: Line, withMore more: [UInt8]) -> LineEdit.Replacement {
        LineEdit.Replacement(
            prefix: chain.prefix(depth: line.start.depth) + more, contentOffset: line.content.lowerBound)
    }
}
