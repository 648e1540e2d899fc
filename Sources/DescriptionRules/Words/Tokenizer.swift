import GraphGenBase

/// Cuts a description into tokens in one pass over its bytes.
struct Tokenizer {
    let bytes: [UInt8]
    let vocabulary: Vocabulary
    var index = 0
    private var tokens: [Token] = []
    private var opens = true
    private var spaceBefore = false
    private var scratch: [UInt8] = []
    /// The closing backticks of the label that is being read word by word.
    private var labelEnd = -1 ..< -1
    /// Bytes before which the page breaks the line or the weight of its type, in order; those passed are taken off.
    private var breaks: ArraySlice<Int>

    /// Cuts a description; `breaks` are bytes of it before which the page breaks the line or a bold run begins or ends.
    static func words(of text: String, breaks: [Int] = [], _ vocabulary: Vocabulary) -> Words {
        var tokenizer = Self(bytes: Array(text.utf8), breaks: breaks, vocabulary: vocabulary)
        tokenizer.run()
        return Words(bytes: tokenizer.bytes, tokens: tokenizer.tokens)
    }

    private init(bytes: [UInt8], breaks: [Int], vocabulary: Vocabulary) {
        self.bytes = bytes
        self.breaks = breaks[...]
        self.vocabulary = vocabulary
        tokens.reserveCapacity(bytes.count / 5 + 4)
    }

    private mutating func run() {
        while index < bytes.count {
            let byte = bytes[index]
            if byte == Byte.space || byte == Byte.tab || byte == Byte.newline || byte == Byte.carriageReturn {
                index += 1
                spaceBefore = true
            } else if byte.isLetter || byte == Byte.underscore || byte == Byte.dollar || byte == Byte.at {
                word()
            } else if byte.isDigit || isSign() {
                number()
            } else if byte == Byte.backtick {
                if index == labelEnd.lowerBound { index = labelEnd.upperBound } else { code() }
            } else if byte >= 0x80 {
                other()
            } else {
                mark()
            }
        }
    }

    mutating func append(
        _ kind: Token.Kind, _ start: Int, _ end: Int, word: UInt16, number: NumericBound? = nil
    ) {
        let first = start < end ? bytes[start] : 0
        let isCapital = first >= 0x41 && first <= 0x5a
        let isBullet = kind == .mark && (first == Byte.hyphen || first == Byte.asterisk || first == Byte.plus)
        let passed = passBreaks(start, isBullet: isBullet)
        tokens.append(
            Token(
                kind: kind, opensSentence: opens, isCapital: isCapital, startsLine: passed.ofLine,
                followsBreak: passed.any && (isCapital || kind == .code),
                hasSpaceBefore: spaceBefore, word: word, start: start, end: end, number: number))
        spaceBefore = false
        if kind != .mark { opens = false }
    }

    // A bullet leaves the break of its line to what it stands before. Only the line's own has a space before it.
    private mutating func passBreaks(_ start: Int, isBullet: Bool) -> (any: Bool, ofLine: Bool) {
        var passed = (any: false, ofLine: false)
        while let next = breaks.first, next <= start {
            let isOfLine = next > 0 && bytes[next - 1] == Byte.space
            if isOfLine, isBullet { break }
            breaks.removeFirst()
            passed = (true, passed.ofLine || isOfLine)
        }
        return passed
    }

    private mutating func word() {
        if Script.isUnspaced(bytes[index]) { return unspaced() }
        let start = index
        scratch.removeAll(keepingCapacity: true)
        while index < bytes.count {
            let byte = bytes[index]
            if byte.isLetter || byte.isDigit || byte == Byte.underscore || byte == Byte.dollar
                || byte == Byte.at
            {
                scratch.append(byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte)
                index += 1
            } else if byte == Byte.apostrophe, index + 1 < bytes.count, bytes[index + 1].isLetter {
                scratch.append(Byte.apostrophe)
                index += 1
            } else if byte == 0xe2, isTypographicApostrophe() {
                scratch.append(Byte.apostrophe)
                index += 3
            } else if byte == Byte.period, isInnerDot() {
                scratch.append(Byte.period)
                index += 1
            } else if byte >= 0xc3, byte != 0xe2, byte != 0xef, !Script.isUnspaced(byte) {
                let letter = index
                repeat {
                    scratch.append(bytes[index])
                    index += 1
                } while index < bytes.count && bytes[index] & 0xc0 == 0x80
                if index - letter == 2 { Script.lowerLast(&scratch) }
            } else {
                break
            }
        }
        append(.word, start, index, word: vocabulary.id(of: scratch[...]))
        skipAbbreviationDot(start)
    }

    // `e.g.` and `i.e.` do not end a sentence.
    private mutating func skipAbbreviationDot(_ start: Int) {
        guard index - start == 3, bytes[start + 1] == Byte.period, index < bytes.count, bytes[index] == Byte.period
        else { return }
        index += 1
    }

    // A dot between letters that starts no sentence: `microsoft.graph`, `contoso.com`, `e.g.`
    private func isInnerDot() -> Bool {
        guard index + 1 < bytes.count else { return false }
        let next = bytes[index + 1]
        return next >= 0x61 && next <= 0x7a || next.isDigit
    }

    private func isTypographicApostrophe() -> Bool {
        index + 3 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
            && bytes[index + 3].isLetter
    }

    private func isSign() -> Bool {
        let byte = bytes[index]
        let length = byte == Byte.hyphen || byte == Byte.plus ? 1 : 3
        if length == 3 {
            guard byte == 0xe2, index + 3 < bytes.count, bytes[index + 1] == 0x88, bytes[index + 2] == 0x92 else {
                return false
            }
        }
        guard index + length < bytes.count, bytes[index + length].isDigit else { return false }
        guard let last = tokens.last else { return true }
        if last.kind == .number { return false }
        return spaceBefore || last.kind == .mark
    }

    private mutating func number() {
        let result = NumberScanner.scan(bytes, at: index)
        let start = index
        index = result.end
        append(result.value == nil ? .word : .number, start, index, word: 0, number: result.value)
    }

    private mutating func code() {
        var open = index
        while open < bytes.count, bytes[open] == Byte.backtick { open += 1 }
        let ticks = open - index
        var close = open
        while close < bytes.count {
            guard bytes[close] == Byte.backtick else {
                close += 1
                continue
            }
            var end = close
            while end < bytes.count, bytes[end] == Byte.backtick { end += 1 }
            if end - close == ticks {
                let meaning =
                    opens ? LabelCode.meaning(of: bytes, open..<close, end: end, breaks: breaks) : .other
                if meaning == .label {
                    labelEnd = close..<end
                    index = open
                } else {
                    appendCode(open, close, isValue: meaning == .value)
                    index = end
                }
                return
            }
            close = end
        }
        // Unbalanced: a plain mark.
        append(.mark, index, open, word: 0)
        index = open
    }

    private mutating func appendCode(_ open: Int, _ close: Int, isValue: Bool) {
        var start = open
        var end = close
        // What closes the span is no space.
        while bytes[start] == Byte.space { start += 1 }
        while end > start, bytes[end - 1] == Byte.space { end -= 1 }
        scratch.removeAll(keepingCapacity: true)
        for byte in bytes[start..<end] { scratch.append(byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte) }
        append(
            .code, start, end, word: isValue ? 0 : vocabulary.id(of: scratch[...]),
            number: NumberScanner.whole(bytes, start..<end))
    }

    private mutating func other() {
        let isTriple = index + 2 < bytes.count
        switch (bytes[index], isTriple ? bytes[index + 1] : 0, isTriple ? bytes[index + 2] : 0) {
        case (0xc2, _, _) where index + 1 < bytes.count && bytes[index + 1] == 0xa0:
            index += 2
            spaceBefore = true
        case (0xe2, 0x80, 0x80...0x8a), (0xe2, 0x80, 0xaf), (0xe3, 0x80, 0x80):
            index += 3
            spaceBefore = true
        case (0xe2, 0x80, 0x8b...0x8f), (0xef, 0xbb, 0xbf):
            index += 3
        case (0xe2, 0x80, 0x90...0x95), (0xe2, 0x88, 0x92):
            symbol("-", 3)
        case (0xe2, 0x89, 0xa4):
            symbol("<=", 3)
        case (0xe2, 0x89, 0xa5):
            symbol(">=", 3)
        case (0xe3, 0x80, 0x81...0x82), (0xe3, 0x80, 0x9c), (0xef, 0xbc, 0x81...0x9f), (0xef, 0xbd, 0x9e),
            (0xef, 0xbd, 0xa1), (0xef, 0xbd, 0xa4):
            wideMark()
        case (0xe2, 0x80, 0x98), (0xe2, 0x80, 0x99):
            symbol("'", 3)
        case (0xe2, 0x80, 0x9c), (0xe2, 0x80, 0x9d):
            symbol("\"", 3)
        case (0xc3..., _, _) where bytes[index] != 0xe2 && bytes[index] != 0xef:
            word()
        default:
            index += 1
            while index < bytes.count, bytes[index] & 0xc0 == 0x80 { index += 1 }
        }
    }

    private mutating func symbol(_ text: String, _ length: Int) {
        append(.mark, index, index + length, word: vocabulary.id(of: text))
        index += length
    }

    private mutating func mark() {
        let byte = bytes[index]
        let next = index + 1 < bytes.count ? bytes[index + 1] : Byte.space
        if byte == Byte.less || byte == Byte.greater, next == Byte.equals {
            symbol(byte == Byte.less ? "<=" : ">=", 2)
            return
        }
        scratch.removeAll(keepingCapacity: true)
        scratch.append(byte)
        append(.mark, index, index + 1, word: vocabulary.id(of: scratch[...]))
        index += 1
        settleOpening(after: byte)
    }

    mutating func settleOpening(after mark: UInt8) {
        switch mark {
        case Byte.period, Byte.exclamation, Byte.question, Byte.semicolon, Byte.leftParenthesis, Byte.rightParenthesis,
            Byte.leftBracket:
            opens = true
        // Quotes and stray markup keep what was.
        case Byte.quote, Byte.apostrophe, Byte.asterisk, Byte.rightBracket, Byte.underscore: break
        default: opens = false
        }
    }
}
