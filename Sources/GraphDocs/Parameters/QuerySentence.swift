import GraphGenBase

/// The words of a sentence, without the marks around them; what is read of it from the front is taken away.
struct QuerySentence {
    private(set) var rest: ArraySlice<String>

    init(_ words: some Sequence<String>) { rest = Array(words)[...] }

    /// The sentences of a text, of at most so many words each: no phrase about query options is longer.
    static func all(in bytes: [UInt8]) -> [QuerySentence] {
        var sentences: [QuerySentence] = []
        var words: [String] = []
        func end() {
            if !words.isEmpty { sentences.append(QuerySentence(words.prefix(64))) }
            words = []
        }
        for piece in bytes.split(whereSeparator: { $0.isSpace }) {
            let word = String(bytes: piece).trimmingMarks
            if !word.isEmpty { words.append(word) }
            if let last = piece.last(where: { $0 != UInt8(ascii: ")") }), Self.ends.contains(last) { end() }
        }
        end()
        return sentences
    }

    private static let ends = Set(".!?".utf8)

    /// Whether a word is one of the sentence's.
    func contains(where isMeant: (String) -> Bool) -> Bool { rest.contains { isMeant($0.asciiLowercased) } }

    /// Whether all of what is left is such words.
    func isAll(_ isMeant: (String) -> Bool) -> Bool { rest.allSatisfy { isMeant($0.asciiLowercased) } }

    /// Takes away a phrase at the front, the longest of those that are there. Returns whether one was.
    mutating func take(_ phrases: [[String]]) -> Bool {
        let lowered = rest.prefix(8).map(\.asciiLowercased)
        let found = phrases.filter { lowered.starts(with: $0) }.max { $0.count < $1.count }
        guard let found else { return false }
        rest = rest.dropFirst(found.count)
        return true
    }

    /// Takes away words at the front as long as they are such ones, and returns them.
    @discardableResult
    mutating func takeAll(_ isMeant: (String) -> Bool) -> [String] {
        let taken = rest.prefix { isMeant($0.asciiLowercased) }
        rest = rest.dropFirst(taken.count)
        return Array(taken)
    }

    /// Takes away a list of query options at the front, with what joins them, and returns the options.
    mutating func takeOptions() -> [String] {
        takeAll { Self.isOption($0) || Self.joins.contains($0) }.filter(Self.isOption)
    }

    /// Whether a word is the name of a query option.
    static func isOption(_ word: String) -> Bool { word.utf8.first == Byte.dollar && word.utf8.count > 1 }

    /// What stands between the members of a list.
    static let joins: Set<String> = ["and", "or"]
}

extension String {
    /// The text without what stands around a word in a sentence.
    fileprivate var trimmingMarks: String {
        let marks = Set("`*_,.;:!?()[]<>\"".utf8)
        let kept = utf8.drop { marks.contains($0) }
        return String(bytes: Array(kept.reversed().drop { marks.contains($0) }.reversed()))
    }
}
