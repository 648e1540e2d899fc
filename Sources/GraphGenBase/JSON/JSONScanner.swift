/// The tokens of tolerant JSON: white space, comments and where things are.
struct JSONScanner {
    /// What was repaired so far.
    private(set) var repairs: [JSONReading.Repair] = []
    /// The text.
    let bytes: Bytes
    /// The offset of the next byte.
    var offset = 0

    /// Places are counted on from the last one asked for.
    private var counted = 0
    private var line = 1
    private var lineStart = 0

    /// Makes a scanner at the start of a text.
    init(_ bytes: Bytes) { self.bytes = bytes }

    /// The next byte, nil at the end.
    var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// Notes a repair at an offset, near the last one.
    mutating func repair(_ kind: JSONReading.Repair.Kind, at offset: Int) {
        guard repairs.count < Limits.jsonRepairs else { return }
        let place = place(of: offset)
        repairs.append(JSONReading.Repair(kind, line: place.line, column: place.column))
    }

    /// A failure at an offset.
    mutating func failure(_ reason: String, at offset: Int) -> JSONReading.Failure {
        let place = place(of: offset)
        return JSONReading.Failure(reason: reason, line: place.line, column: place.column)
    }

    private mutating func place(of offset: Int) -> (line: Int, column: Int) {
        while offset < lineStart {
            line -= 1
            lineStart -= 1
            while lineStart > 0, bytes[lineStart - 1] != Byte.newline { lineStart -= 1 }
            counted = lineStart
        }
        while counted < offset {
            if bytes[counted] == Byte.newline {
                line += 1
                lineStart = counted + 1
            }
            counted += 1
        }
        return (line, offset - lineStart + 1)
    }

    /// Takes a byte if it is the next one.
    mutating func take(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        offset += 1
        return true
    }

    /// Whether some text comes next.
    func sees(_ text: StaticString) -> Bool { bytes.has(text, at: offset, before: bytes.count) }

    /// Skips white space, odd spaces and comments.
    mutating func skipSpace() {
        while let byte = current {
            switch byte {
            case Byte.space, Byte.tab, Byte.newline, Byte.carriageReturn:
                offset += 1
            case Byte.slash, Byte.less:
                let start = offset
                guard skipComment() else { return }
                repair(.comment, at: start)
            case 0xC2, 0xE2, 0xE3, 0xEF:
                guard let length = oddSpaceLength else { return }
                repair(.oddSpace, at: offset)
                offset += length
            default:
                return
            }
        }
    }

    private mutating func skipComment() -> Bool {
        if sees("//") {
            while let byte = current, byte != Byte.newline { offset += 1 }
            return true
        }
        if sees("/*") { return skip(to: "*/") }
        if sees("<!--") { return skip(to: "-->") }
        return false
    }

    /// Skips to the end of a mark, or of the text when it does not come.
    private mutating func skip(to mark: StaticString) -> Bool {
        while offset < bytes.count, !sees(mark) { offset += 1 }
        offset = min(offset + mark.utf8CodeUnitCount, bytes.count)
        return true
    }

    /// Tells that something follows which is not to be read.
    mutating func noteTrailingText() {
        while let byte = current, byte.isSpace { offset += 1 }
        if current != nil { repair(.trailingText, at: offset) }
    }

    /// The length of a space that JSON does not know, if one comes next.
    private var oddSpaceLength: Int? {
        for space in ["\u{A0}", "\u{202F}", "\u{2009}", "\u{200B}", "\u{FEFF}", "\u{3000}"] as [StaticString]
        where sees(space) {
            return space.utf8CodeUnitCount
        }
        return nil
    }

    /// Whether a typographic quotation mark comes next, and then what can only follow a string.
    var seesSmartEnd: Bool {
        guard sees("\u{201D}") || sees("\u{201C}") else { return false }
        var next = offset + 3
        while next < bytes.count, bytes[next].isBlank { next += 1 }
        guard next < bytes.count else { return true }
        return [Byte.comma, Byte.colon, Byte.rightBrace, Byte.rightBracket, Byte.newline].contains(bytes[next])
    }

    /// Skips `...`, more periods, or U+2026.
    mutating func skipEllipsis() -> Bool {
        let start = offset
        if sees("...") {
            while take(Byte.period) {}
        } else if sees("\u{2026}") {
            offset += 3
        } else {
            return false
        }
        repair(.ellipsis, at: start)
        return true
    }
}
