/// The mark a string starts with, and which ones may end it.
struct JSONQuote {
    /// How many bytes the mark takes.
    let length: Int
    /// What to tell, for a mark that is not JSON's.
    let repair: JSONReading.Repair.Kind?

    private let plain: UInt8?
    private let closers: [StaticString]

    /// The mark at the scanner's place; nil when there is none.
    init?(at scanner: JSONScanner) {
        switch scanner.current {
        case Byte.quote:
            (length, repair, plain, closers) = (1, nil, Byte.quote, [])
        case Byte.apostrophe:
            (length, repair, plain, closers) = (1, .singleQuote, Byte.apostrophe, [])
        case 0xE2:
            // U+201C to U+201F and U+201E; the closing mark is whichever the writer's editor put there.
            if scanner.sees("\u{201C}") || scanner.sees("\u{201D}") || scanner.sees("\u{201E}") {
                (length, repair, plain) = (3, .smartQuote, Byte.quote)
                closers = ["\u{201D}", "\u{201C}"]
            } else if scanner.sees("\u{2018}") || scanner.sees("\u{2019}") {
                (length, repair, plain) = (3, .smartQuote, Byte.apostrophe)
                closers = ["\u{2019}", "\u{2018}"]
            } else {
                return nil
            }
        default:
            return nil
        }
    }

    /// The length of a closing mark at the scanner's place; nil when there is none.
    func closerLength(at scanner: JSONScanner) -> Int? {
        if let plain, scanner.current == plain { return 1 }
        return closers.contains { scanner.sees($0) } ? 3 : nil
    }
}

extension JSONParser {
    /// Where a string ends that holds nothing but itself; nil when it must be read with more care.
    private func plainEnd(from start: Int, quote: UInt8) -> Int? {
        let bytes = scanner.bytes
        var offset = start
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == quote { return offset }
            if byte < 0x20 || byte == Byte.backslash || byte >= 0x80 { return nil }
            offset += 1
        }
        return nil
    }

    /// A string after its opening mark was recognised.
    mutating func string(_ quote: JSONQuote) throws(JSONReading.Failure) -> String {
        let start = scanner.offset
        if let repair = quote.repair { scanner.repair(repair, at: start) }
        scanner.offset += quote.length
        let content = scanner.offset
        if quote.length == 1, let end = plainEnd(from: content, quote: scanner.bytes[start]) {
            scanner.offset = end + 1
            return scanner.bytes.string(content..<end)
        }
        var strayCloser: Int?
        while let byte = scanner.current, byte != Byte.backslash, byte >= 0x20 {
            if let length = quote.closerLength(at: scanner) {
                let text = scanner.bytes.string(content..<scanner.offset)
                scanner.offset += length
                return text
            }
            if byte == 0xE2, strayCloser == nil, scanner.seesSmartEnd { strayCloser = scanner.offset }
            scanner.offset += 1
        }
        if let strayCloser, scanner.current == Byte.newline {
            // `"GET”,` at the end of a line: an editor changed one of the two marks.
            scanner.repair(.smartQuote, at: strayCloser)
            scanner.offset = strayCloser + 3
            return scanner.bytes.string(content..<strayCloser)
        }
        var text = Array(scanner.bytes[content..<scanner.offset])
        while let byte = scanner.current {
            if let length = quote.closerLength(at: scanner) {
                scanner.offset += length
                return String(decoding: text, as: UTF8.self)
            }
            if byte == Byte.backslash {
                escape(to: &text)
                continue
            }
            if byte < 0x20 { scanner.repair(.rawControl, at: scanner.offset) }
            text.append(byte)
            scanner.offset += 1
        }
        throw scanner.failure("a string has no end", at: start)
    }

    private mutating func escape(to text: inout [UInt8]) {
        let start = scanner.offset
        scanner.offset += 1
        guard let byte = scanner.current else { return }
        scanner.offset += 1
        switch byte {
        case Byte.quote, Byte.backslash, Byte.slash: text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(Byte.newline)
        case UInt8(ascii: "r"): text.append(Byte.carriageReturn)
        case UInt8(ascii: "t"): text.append(Byte.tab)
        case UInt8(ascii: "u"):
            if let scalar = unicodeEscape() {
                text += String(scalar).utf8
            } else {
                scanner.repair(.invalidEscape, at: start)
                text += "\u{FFFD}".utf8
            }
        default:
            scanner.repair(.invalidEscape, at: start)
            text.append(byte)
        }
    }

    /// The scalar of a `\u` escape with four digits, a surrogate pair included, after the `u`; nil for anything else.
    private mutating func unicodeEscape() -> Unicode.Scalar? {
        guard let first = hexDigits() else { return nil }
        guard first & 0xFC00 == 0xD800 else { return Unicode.Scalar(first) }
        guard scanner.sees("\\u") else { return nil }
        let start = scanner.offset
        scanner.offset += 2
        guard let second = hexDigits(), second & 0xFC00 == 0xDC00 else {
            scanner.offset = start
            return nil
        }
        return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF)
    }

    private mutating func hexDigits() -> UInt32? {
        guard scanner.offset + 4 <= scanner.bytes.count else { return nil }
        var value: UInt32 = 0
        for index in scanner.offset..<(scanner.offset + 4) {
            switch scanner.bytes[index] {
            case let byte where byte.isDigit: value = value << 4 | UInt32(byte - 0x30)
            case let byte where (0x41...0x46).contains(byte): value = value << 4 | UInt32(byte - 0x37)
            case let byte where (0x61...0x66).contains(byte): value = value << 4 | UInt32(byte - 0x57)
            default: return nil
            }
        }
        scanner.offset += 4
        return value
    }
}
