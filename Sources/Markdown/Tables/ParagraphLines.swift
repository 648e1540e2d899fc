import CCMark

/// A block of plain cmark's tree that may be a table, by its source lines.
struct ParagraphLines {
    /// The block: a paragraph, or a heading that is underlined.
    let block: CMarkNode
    /// Its lines.
    let numbers: ClosedRange<Int>

    private let chain: ContainerChain
    private let text: PageText
    private let bytes: Bytes

    /// The lines of a block.
    init(_ block: CMarkNode, _ numbers: ClosedRange<Int>, text: PageText, bytes: Bytes) {
        self.block = block
        self.numbers = numbers
        self.text = text
        self.bytes = bytes
        chain = ContainerChain(of: block, in: text, bytes)
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
    func isUnderline(_ line: Line) -> Bool {
        line.number == numbers.upperBound && cmark_node_get_type(block) == CMARK_NODE_HEADING
    }

    /// A blank line that goes before a line and leaves its containers open.
    func separator(before line: Line) -> [UInt8] { chain.prefix(depth: line.start.depth) }

    /// What makes a line start with its own containers' markers, some bytes, and its text.
    func replacement(of line: Line, containersOf other: Line, then more: [UInt8] = []) -> LineEdit.Replacement {
        LineEdit.Replacement(
            prefix: chain.prefix(depth: other.start.depth) + more, contentOffset: line.content.lowerBound)
    }
}
