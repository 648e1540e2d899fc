import GraphGenBase

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The part of a page that cmark reads, with where each of its lines comes from.
///
/// Lines count from 1 as in cmark. The text may differ from the file: the front matter is left away, and `LineEdit`s
/// may have set blocks apart; `location` always gives places in the file.
struct PageText {
    /// The bytes, as cmark gets them.
    let bytes: [UInt8]
    /// The offset at which each line starts, and at the end the offset after the last line.
    private let starts: [Int32]
    /// The line of the file that the first line is, when no edit was made.
    private let firstLine: Int
    /// Where each line comes from, once edits were made.
    private let origins: [Origin]

    /// Where a line of edited text comes from.
    struct Origin {
        /// The line of the file.
        var line: Int
        /// What to add to a column to get the column of the file.
        var columnShift: Int
    }

    /// Text that starts at a line of the file and was not edited.
    init(_ bytes: [UInt8], firstLine: Int) {
        self.init(bytes, firstLine: firstLine, origins: [])
    }

    private init(_ bytes: [UInt8], firstLine: Int, origins: [Origin]) {
        self.bytes = bytes
        self.firstLine = firstLine
        self.origins = origins
        starts = bytes.withUnsafeBufferPointer(Self.lineStarts)
    }

    private static func lineStarts(_ bytes: Bytes) -> [Int32] {
        var starts: [Int32] = [0]
        guard let base = bytes.baseAddress else { return starts }
        starts.reserveCapacity(bytes.count / 32 + 2)
        var offset = 0
        while offset < bytes.count, let found = memchr(base + offset, Int32(Byte.newline), bytes.count - offset) {
            offset = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
            starts.append(Int32(truncatingIfNeeded: offset))
        }
        if offset < bytes.count { starts.append(Int32(truncatingIfNeeded: bytes.count)) }
        return starts
    }

    /// How many lines there are.
    var lineCount: Int { starts.count - 1 }

    /// The bytes of a line without its line end; empty for a line that does not exist.
    func line(_ number: Int) -> Range<Int> {
        guard number >= 1, number <= lineCount else { return bytes.count..<bytes.count }
        let start = Int(starts[number - 1])
        let end = Int(starts[number])
        return start..<(end > start && bytes[end - 1] == Byte.newline ? end - 1 : end)
    }

    /// The place in the file of a line and a column of this text.
    func location(line: Int, column: Int) -> Position {
        guard !origins.isEmpty else { return Position(line: line + firstLine - 1, column: max(column, 1)) }
        let origin = origins[min(max(line, 1), origins.count) - 1]
        return Position(line: origin.line, column: max(column + origin.columnShift, 1))
    }

    /// The place in the file of an offset on a line.
    func location(line: Int, offset: Int) -> Position {
        location(line: line, column: offset - self.line(line).lowerBound + 1)
    }

    /// The line of the file.
    func fileLine(_ line: Int) -> Int { location(line: line, column: 1).line }

    /// The text after edits, which must be in the order of their lines.
    func applying(_ edits: [LineEdit]) -> PageText {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 64 * edits.count)
        var origins: [Origin] = []
        var next = edits.makeIterator()
        var edit = next.next()
        for number in 1...max(lineCount, 1) {
            let range = line(number)
            var shift = origin(of: number).columnShift
            let fileLine = origin(of: number).line
            var content = range.lowerBound
            while let current = edit, current.line == number {
                if let separator = current.separator {
                    result += separator
                    result.append(Byte.newline)
                    origins.append(Origin(line: fileLine, columnShift: shift))
                }
                if let replacement = current.replacement {
                    result += replacement.prefix
                    shift += replacement.contentOffset - content - replacement.prefix.count
                    content = replacement.contentOffset
                }
                edit = next.next()
            }
            result += bytes[content..<range.upperBound]
            result.append(Byte.newline)
            origins.append(Origin(line: fileLine, columnShift: shift))
        }
        return PageText(result, firstLine: firstLine, origins: origins)
    }

    /// The text with runs of blank lines cut to a bearable length; nil when there is nothing to cut.
    ///
    /// A blank line says nothing that the one before it did not say, but costs cmark as much as there are lists around
    /// it, of which a hostile page can have thousands.
    func withShortBlankRuns(_ limit: Int = 64) -> PageText? {
        let runs = bytes.withUnsafeBufferPointer { blankRuns($0, longerThan: limit) }
        guard !runs.isEmpty else { return nil }
        var result: [UInt8] = []
        var origins: [Origin] = []
        var next = 1
        for run in runs + [(lineCount + 1)..<(lineCount + 1)] {
            let kept = next..<min(run.lowerBound + limit, lineCount + 1)
            for number in kept {
                result += bytes[line(number)]
                result.append(Byte.newline)
                origins.append(origin(of: number))
            }
            next = run.upperBound
        }
        return PageText(result, firstLine: firstLine, origins: origins)
    }

    private func blankRuns(_ bytes: Bytes, longerThan limit: Int) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 1
        for number in 1...(lineCount + 1) {
            let isBlank = number <= lineCount && bytes[line(number)].allSatisfy(\.isSpace)
            if isBlank { continue }
            if number - start > limit { runs.append(start..<number) }
            start = number + 1
        }
        return runs
    }

    private func origin(of line: Int) -> Origin {
        guard origins.isEmpty else { return origins[min(line, origins.count) - 1] }
        return Origin(line: line + firstLine - 1, columnShift: 0)
    }
}

/// A change that makes plain cmark see a block boundary where GFM has one.
struct LineEdit {
    /// New bytes for the start of a line.
    struct Replacement {
        /// What the line starts with instead.
        var prefix: [UInt8]
        /// The offset in the text at which the kept part of the line starts.
        var contentOffset: Int
    }

    /// The line, in the text before the edit.
    var line: Int
    /// A blank line to put before it: the markers of the containers that go on, and nothing else.
    var separator: [UInt8]?
    /// A change at the start of the line.
    var replacement: Replacement?
}
