import CCMark
import GraphGenBase

/// Splits a block of raw HTML into its comments, its tables and the rest.
struct HTMLReader {
    /// What was not understood.
    private(set) var diagnostics: [Diagnostic] = []

    private let page: String
    let text: PageText
    private let readsTables: Bool

    /// Makes a reader for a text; tables of HTML are read only when asked for.
    init(page: String, text: PageText, readsTables: Bool) {
        self.page = page
        self.text = text
        self.readsTables = readsTables
    }

    /// The blocks of an HTML node.
    mutating func blocks(_ node: CMarkNode) -> [Block] {
        guard let literal = cmark_node_get_literal(node) else { return [] }
        let html = Array(String(cString: literal).utf8)
        return html.withUnsafeBufferPointer { blocks($0, of: node) }
    }

    /// The blocks of the HTML that starts with a node.
    mutating func blocks(_ html: Bytes, of node: CMarkNode) -> [Block] {
        var blocks: [Block] = []
        var place = Place(html: html, line: Int(cmark_node_get_start_line(node)))
        var offset = 0
        while offset < html.count {
            if readsTables, let start = Self.tableStart(in: html, from: offset),
                let read = HTMLTable(html, at: start)
            {
                append(html, offset..<start, &place, to: &blocks)
                blocks.append(.table(table(read, html, of: node, &place)))
                offset = read.end
                continue
            }
            guard let open = Self.find("<!--", in: html, from: offset) else { break }
            append(html, offset..<open, &place, to: &blocks)
            let start = open + 4
            let close = Self.find("-->", in: html, from: start)
            if close == nil { note(.commentUnterminated, "A comment has no end", at: open, &place) }
            let inner = start..<(close ?? html.count)
            let location = place.location(of: open, in: text)
            let comment = Comment(
                text: html.string(inner), metadata: metadata(html, inner, &place), location: location)
            blocks.append(.comment(comment))
            offset = close.map { $0 + 3 } ?? html.count
        }
        append(html, offset..<html.count, &place, to: &blocks)
        return blocks
    }

    /// Adds the HTML between two comments unless it is blank.
    private func append(_ html: Bytes, _ range: Range<Int>, _ place: inout Place, to blocks: inout [Block]) {
        let content = html.trimmed(range)
        guard !content.isEmpty else { return }
        let location = place.location(of: content.lowerBound, in: text)
        blocks.append(.html(text: html.string(content), location: location))
    }

    private mutating func metadata(_ html: Bytes, _ range: Range<Int>, _ place: inout Place) -> JSONValue? {
        guard let first = range.first(where: { !html[$0].isSpace }), html[first] == Byte.leftBrace else {
            return nil
        }
        let reading = JSONReader.read(Bytes(rebasing: html[first..<range.upperBound]), scope: .firstValue)
        if let failure = reading.failure {
            note(
                .metadataUnreadable, "The metadata of a comment is not JSON: \(failure.reason)",
                at: Self.offset(html, from: first, line: failure.line, column: failure.column), &place)
        } else if let repair = reading.repairs.first {
            note(
                .metadataRepaired, "The metadata of a comment was read in spite of \(reading.repairSummary)",
                at: Self.offset(html, from: first, line: repair.line, column: repair.column), &place)
        }
        return reading.value
    }

    /// The offset of a line and column that count from an offset.
    private static func offset(_ html: Bytes, from start: Int, line: Int, column: Int) -> Int {
        var lineStart = start
        for _ in 1..<max(line, 1) {
            while lineStart < html.count, html[lineStart] != Byte.newline { lineStart += 1 }
            lineStart += 1
        }
        return min(lineStart + column - 1, html.count)
    }

    private mutating func note(
        _ code: DiagnosticCode, _ message: String, at offset: Int, _ place: inout Place
    ) {
        let location = place.location(of: offset, in: text)
        diagnostics.append(
            Diagnostic(code, message, page: page, line: location.line, column: location.column))
    }

    static func find(_ mark: StaticString, in html: Bytes, from start: Int) -> Int? {
        var offset = start
        while offset < html.count {
            if html[offset] == mark.utf8Start[0], html.has(mark, at: offset, before: html.count) { return offset }
            offset += 1
        }
        return nil
    }

    /// Counts the lines of the HTML; made for offsets that only grow, and never looks at a byte twice for them.
    struct Place {
        private let html: Bytes
        private var line: Int
        private var scanned = 0
        private var lineEnd = 0

        init(html: Bytes, line: Int) {
            self.html = html
            self.line = line
            findLineEnd()
        }

        mutating func location(of offset: Int, in text: PageText) -> Position {
            while scanned < offset {
                if html[scanned] == Byte.newline {
                    line += 1
                    lineEnd = scanned + 1
                    findLineEnd()
                }
                scanned += 1
            }
            // The node's lines lack the markers of the containers, so columns count from the end of the source line.
            return text.location(line: line, column: text.line(line).count - (lineEnd - offset) + 1)
        }

        private mutating func findLineEnd() {
            while lineEnd < html.count, html[lineEnd] != Byte.newline { lineEnd += 1 }
        }
    }
}
