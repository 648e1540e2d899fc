import GraphGenBase

/// Labels that pages write as code: `` `Read-only`. `` is the label, `` `Read-only`, `Full` `` are values.
enum LabelCode {
    /// Labels of several words, which read as words once the backticks are gone.
    private static let phrases: Set<String> = [
        "read-only", "read only", "not nullable", "not-nullable", "non-nullable", "required on create",
    ]

    /// Labels of one word, which are values unless a sentence consists of them.
    private static let words: Set<String> = ["readonly", "required", "nullable", "immutable", "key", "mandatory"]

    /// What labels begin with: most spans are ruled out by it.
    private static let initials = Set("rnikm".utf8)

    /// What a code span at the begin of a sentence is.
    enum Meaning {
        /// A label, to be read word by word.
        case label
        /// Spelled like a label, but one of several values or part of a sentence.
        case value
        /// Anything else.
        case other
    }

    /// Judges a span by its text and by what follows its closing backticks.
    static func meaning(of bytes: [UInt8], _ span: Range<Int>, end: Int, breaks: ArraySlice<Int>) -> Meaning {
        guard span.count <= 20, let first = bytes[span].first, initials.contains(first | 0x20) else { return .other }
        let text = String(decoding: bytes[span], as: UTF8.self).lowercased()
        guard phrases.contains(text) || words.contains(text) else { return .other }
        return isSentenceEnd(bytes, end, breaks) ? .label : .value
    }

    private static func isSentenceEnd(_ bytes: [UInt8], _ end: Int, _ breaks: ArraySlice<Int>) -> Bool {
        var index = end
        while index < bytes.count, bytes[index] == Byte.space { index += 1 }
        if index == bytes.count || breaks.contains(where: { $0 >= end && $0 <= index }) { return true }
        return [Byte.period, Byte.semicolon, Byte.rightParenthesis, Byte.rightBracket, Byte.exclamation].contains(
            bytes[index])
    }
}
