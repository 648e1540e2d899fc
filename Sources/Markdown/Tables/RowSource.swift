import GraphGenBase

/// The text that a row is split from: a line of the page, or several joined to one.
struct RowSource {
    /// A part of joined text and where it stands in the page.
    private struct Segment {
        var start: Int
        var line: Int
        var offset: Int
    }

    /// The line on which the row starts.
    let line: Int
    /// The last line of the row.
    private(set) var lastLine: Int
    /// The text of the row in the page, when it is one line.
    let content: Range<Int>
    /// The joined text, when there is more than one line.
    private(set) var joined: [UInt8] = []
    private var segments: [Segment] = []

    /// A row that is a line of its own.
    init(_ line: ParagraphLines.Line) {
        self.line = line.number
        lastLine = line.number
        content = line.content
    }

    /// Whether the row is more than one line.
    var isJoined: Bool { !segments.isEmpty }

    /// Joins another line to the row, as a space and its text.
    mutating func append(_ other: ParagraphLines.Line, _ bytes: Bytes) {
        if segments.isEmpty {
            segments.append(Segment(start: 0, line: line, offset: content.lowerBound))
            joined = Array(bytes[content])
        }
        joined.append(Byte.space)
        segments.append(Segment(start: joined.count, line: other.number, offset: other.content.lowerBound))
        joined += bytes[other.content]
        lastLine = other.number
    }

    /// Where an offset, in the page or in the joined text, is in the file.
    func location(of offset: Int, in text: PageText) -> Position {
        guard let segment = segments.last(where: { $0.start <= offset }) else {
            return text.location(line: line, offset: offset)
        }
        return text.location(line: segment.line, offset: segment.offset + offset - segment.start)
    }
}
