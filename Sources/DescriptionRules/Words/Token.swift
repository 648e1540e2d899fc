import GraphGenBase

/// One piece of a description: a word, a number, a code span or a punctuation mark.
struct Token: Sendable {
    /// What a piece is.
    enum Kind: UInt8, Sendable {
        case word
        case number
        case code
        case mark
    }

    var kind: Kind
    /// Begins a sentence, or stands where a label such as `Read-only` may stand (after `;`, `(` or `)`).
    var opensSentence: Bool
    /// Begins with a capital letter.
    var isCapital: Bool
    /// The page breaks the line before it, a bullet aside.
    var startsLine: Bool
    /// The page breaks the line before it, or a bold run begins or ends there, and it is code or begins with a capital
    /// letter: a clause ends before it.
    var followsBreak: Bool
    /// White space stands before it.
    var hasSpaceBefore: Bool
    /// The id of the word, mark or one-word code span in the vocabulary; 0 when no phrase uses it.
    var word: UInt16
    /// Bytes of the description; of a code span without its backticks.
    var start: Int
    var end: Int
    /// The value of a number, or of a code span that holds nothing else.
    var number: NumericBound?
}

/// A description cut into tokens, with the bytes they point into.
struct Words: Sendable {
    var bytes: [UInt8]
    var tokens: [Token]

    /// The description from one token to another (exclusive), code spans with their backticks.
    func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
        return String(decoding: bytes[outerStart(first)..<outerEnd(last)], as: UTF8.self)
    }

    /// The text of one token, without backticks.
    func text(of index: Int) -> String {
        String(decoding: bytes[tokens[index].start..<tokens[index].end], as: UTF8.self)
    }

    private func outerStart(_ index: Int) -> Int {
        var start = tokens[index].start
        guard tokens[index].kind == .code else { return start }
        while start > 0, bytes[start - 1] == Byte.backtick || bytes[start - 1] == Byte.space { start -= 1 }
        while start < bytes.count, bytes[start] == Byte.space { start += 1 }
        return start
    }

    private func outerEnd(_ index: Int) -> Int {
        var end = tokens[index].end
        guard tokens[index].kind == .code else { return end }
        while end < bytes.count, bytes[end] == Byte.space { end += 1 }
        while end < bytes.count, bytes[end] == Byte.backtick { end += 1 }
        return end
    }
}
