/// The words and marks of a `$filter` expression, from its first byte to its last, each looked at once.
struct FilterTokens: Sequence, IteratorProtocol {
    /// One of them.
    enum Token: Equatable {
        /// A name, path, number, date or operator.
        case word(String)
        /// A text in quotation marks, also one with a prefix: `duration'P1D'`.
        case text
        /// `(`
        case open
        /// `)`
        case close
        /// `,`
        case comma
    }

    private var rest: ArraySlice<UInt8>

    init(_ text: String) { rest = Array(text.utf8)[...] }

    /// The next one; nil after the last.
    mutating func next() -> Token? {
        rest = rest.drop { $0 <= UInt8(ascii: " ") }
        guard let first = rest.first else { return nil }
        switch first {
        case UInt8(ascii: "("): return mark(.open)
        case UInt8(ascii: ")"): return mark(.close)
        case UInt8(ascii: ","): return mark(.comma)
        default: break
        }
        let end = rest.firstIndex { $0 <= UInt8(ascii: " ") || Self.ends.contains($0) } ?? rest.endIndex
        let word = rest[..<end]
        rest = rest[end...]
        if rest.first == Self.quote { return quoted() }
        return .word(String(decoding: word, as: UTF8.self))
    }

    private mutating func mark(_ token: Token) -> Token {
        rest.removeFirst()
        return token
    }

    // To the quotation mark that is not doubled; without one, to the end.
    private mutating func quoted() -> Token {
        rest.removeFirst()
        while let end = rest.firstIndex(of: Self.quote) {
            rest = rest[(end + 1)...]
            if rest.first != Self.quote { return .text }
            rest.removeFirst()
        }
        rest = []
        return .text
    }

    private static let quote = UInt8(ascii: "'")
    private static let ends = Array("(),'".utf8)
}
