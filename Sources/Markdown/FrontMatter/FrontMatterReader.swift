import GraphGenBase

/// Splits the front matter off a page and reads it, entry by entry, so that one broken line costs only itself.
struct FrontMatterReader {
    /// The entries read.
    private(set) var frontMatter = FrontMatter()
    /// The offset of the first byte after the front matter; 0 when there is none.
    private(set) var bodyOffset = 0
    /// The line of that byte.
    private(set) var bodyLine = 1
    /// What was not understood.
    private(set) var diagnostics: [Diagnostic] = []

    private let page: String

    /// Reads the front matter of a page.
    init(_ bytes: Bytes, page: String) {
        self.page = page
        guard bytes.has("---", at: 0, before: bytes.count) else { return }
        guard let lines = Self.lines(bytes) else { return }
        guard let close = lines.dropFirst().firstIndex(where: { Self.isFence(bytes, $0, isFirst: false) }) else {
            diagnostics.append(
                Diagnostic(.frontMatterUnterminated, "The front matter has no end", page: page, line: 1))
            return
        }
        bodyOffset = min(lines[close].upperBound + 1, bytes.count)
        bodyLine = close + 2
        readEntries(bytes, lines[1..<close])
    }

    /// The lines up to and including the closing fence; nil when the first line is no fence.
    private static func lines(_ bytes: Bytes) -> [Range<Int>]? {
        var lines: [Range<Int>] = []
        var start = 0
        while start <= bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != Byte.newline { end += 1 }
            lines.append(start..<end)
            let isFence = isFence(bytes, start..<end, isFirst: lines.count == 1)
            if lines.count == 1, !isFence { return nil }
            if lines.count > 1, isFence { break }
            start = end + 1
        }
        return lines
    }

    /// `---`, or as YAML ends a document: `...`.
    private static func isFence(_ bytes: Bytes, _ line: Range<Int>, isFirst: Bool) -> Bool {
        guard
            bytes.has("---", at: line.lowerBound, before: line.upperBound)
                || !isFirst && bytes.has("...", at: line.lowerBound, before: line.upperBound)
        else { return false }
        return bytes[(line.lowerBound + 3)..<line.upperBound].allSatisfy(\.isSpace)
    }

    /// Whether a line belongs to the entry above: it is indented, or an item of a list.
    private static func isContinuation(_ bytes: Bytes, _ line: Range<Int>) -> Bool {
        guard let first = bytes[line].first else { return false }
        return first.isBlank || (first == Byte.hyphen && line.count > 1 && bytes[line.lowerBound + 1].isBlank)
    }

    private mutating func readEntries(_ bytes: Bytes, _ lines: ArraySlice<Range<Int>>) {
        var index = lines.startIndex
        while index < lines.endIndex {
            let line = lines[index]
            let first = index
            index += 1
            let content = bytes.trimmed(line)
            if content.isEmpty || bytes[content.lowerBound] == Byte.hash { continue }
            while index < lines.endIndex, Self.isContinuation(bytes, lines[index]) { index += 1 }
            if index == first + 1, let end = Self.endOfOpenQuote(bytes, lines[first...]) { index = end }
            guard let colon = Self.keyEnd(bytes, line) else {
                diagnostics.append(
                    Diagnostic(
                        .frontMatterLine, "A line of the front matter is not 'key: value'", page: page,
                        line: first + 1))
                continue
            }
            let more = lines[(first + 1)..<index].last?.upperBound ?? line.upperBound
            let read = FrontMatterValue.read(bytes, (colon + 1)..<more, isOneLine: index == first + 1)
            if let problem = read.problem { note(problem, line: first + 1, column: colon - line.lowerBound + 2) }
            let key = bytes.string(line.lowerBound..<colon)
            frontMatter.entries.append(FrontMatter.Entry(key: key, value: read.value, line: first + 1))
        }
    }

    /// Tells what is wrong with the value that begins at a place.
    private mutating func note(_ problem: FrontMatterValue.Problem, line: Int, column: Int) {
        switch problem {
        case .notYAML(let reason):
            diagnostics.append(
                Diagnostic(
                    .frontMatterValue, "A value of the front matter is taken as it stands: \(reason)", page: page,
                    line: line, column: column))
        case .alias(let valueLine, let valueColumn):
            diagnostics.append(
                Diagnostic(
                    .frontMatterAlias,
                    "A value of the front matter is taken as it stands: anchors and aliases are not expanded",
                    page: page, line: line + valueLine - 1,
                    column: valueLine == 1 ? column + valueColumn - 1 : valueColumn))
        }
    }

    /// Where a quoted value ends that goes on on lines that are not indented, as YAML wants them: the index after the
    /// line with the closing mark, as long as no other key comes first.
    private static func endOfOpenQuote(_ bytes: Bytes, _ lines: ArraySlice<Range<Int>>) -> Int? {
        guard let line = lines.first, let colon = keyEnd(bytes, line) else { return nil }
        let value = bytes.trimmed((colon + 1)..<line.upperBound)
        guard value.count > 1, bytes[value.lowerBound] == Byte.quote, bytes[value.upperBound - 1] != Byte.quote else {
            return nil
        }
        for index in lines.indices.dropFirst().prefix(8) {
            let next = bytes.trimmed(lines[index])
            if keyEnd(bytes, lines[index]) != nil { return nil }
            if !next.isEmpty, bytes[next.upperBound - 1] == Byte.quote { return index + 1 }
        }
        return nil
    }

    /// The offset of the colon after a key at the very start of a line.
    private static func keyEnd(_ bytes: Bytes, _ line: Range<Int>) -> Int? {
        var offset = line.lowerBound
        while offset < line.upperBound, isKeyByte(bytes[offset]) { offset += 1 }
        guard offset > line.lowerBound, offset < line.upperBound, bytes[offset] == Byte.colon else { return nil }
        guard offset + 1 == line.upperBound || bytes[offset + 1].isBlank else { return nil }
        return offset
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        byte.isAlphanumeric || byte == Byte.underscore || byte == Byte.period || byte == Byte.hyphen
            || byte == Byte.at || byte >= 0x80
    }
}
