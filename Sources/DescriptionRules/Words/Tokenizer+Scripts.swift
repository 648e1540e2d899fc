import GraphGenBase

/// Letters beyond ASCII.
enum Script {
    /// Whether a byte begins a character of Chinese or Japanese, which write no spaces: U+3000 to U+CFFF, and U+F900 on.
    static func isUnspaced(_ byte: UInt8) -> Bool { byte >= 0xe3 && byte <= 0xe9 }

    /// Makes the last two bytes, one letter, lower case: Latin with marks and Cyrillic.
    static func lowerLast(_ text: inout [UInt8]) {
        let (lead, tail) = (text[text.count - 2], text[text.count - 1])
        switch (lead, tail) {
        case (0xc3, 0x80...0x96), (0xc3, 0x98...0x9e), (0xd0, 0x90...0x9f): text[text.count - 1] = tail + 0x20
        case (0xd0, 0xa0...0xaf):
            text[text.count - 2] = 0xd1
            text[text.count - 1] = tail - 0x20
        default: break
        }
    }
}

extension Tokenizer {
    /// Cuts a run of Chinese or Japanese at the words that phrases use, the longest first; what lies between is a word
    /// of its own that no phrase knows.
    mutating func unspaced() {
        var unknown = index
        while index < bytes.count, Script.isUnspaced(bytes[index]), !isWideMark() {
            var end = index
            var word: UInt16 = 0
            var next = index
            for _ in 0..<Self.longest {
                guard next + 2 < bytes.count, Script.isUnspaced(bytes[next]) else { break }
                next += 3
                let id = vocabulary.id(of: bytes[index..<next])
                if id != 0 { (word, end) = (id, next) }
            }
            if word == 0 {
                index = min(index + 3, bytes.count)
                continue
            }
            let start = index
            if unknown < start { append(.word, unknown, start, word: 0) }
            append(.word, start, end, word: word)
            index = end
            unknown = end
        }
        if unknown < index { append(.word, unknown, index, word: 0) }
    }

    /// A full stop, comma, colon or parenthesis as wide as a character.
    mutating func wideMark() {
        let mark: UInt8 =
            switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
            case (0xe3, 0x80, 0x81), (0xef, 0xbd, 0xa4): Byte.comma
            case (0xe3, 0x80, 0x82), (0xef, 0xbd, 0xa1): Byte.period
            case (0xe3, 0x80, _), (0xef, 0xbd, _): Byte.tilde
            // U+FF01 on are the ASCII marks.
            case (_, _, let last): last - 0x60
            }
        append(.mark, index, index + 3, word: vocabulary.id(of: [mark]))
        index += 3
        settleOpening(after: mark)
    }

    // A mark, or the space that is as wide.
    private func isWideMark() -> Bool {
        guard index + 2 < bytes.count, bytes[index] == 0xe3, bytes[index + 1] == 0x80 else { return false }
        return bytes[index + 2] <= 0x82 || bytes[index + 2] == 0x9c
    }

    /// Characters of the longest word that phrases use.
    private static let longest = 14
}
