import GraphGenBase

/// One way to say something, as a row of elements. Phrases are written as text:
///
/// - a word or mark stands for itself in any case; the hyphen is a mark of its own (`read-only` is three elements);
/// - `[a|b c|]` is one of several; an empty choice makes the others optional;
/// - `{min}`, `{max}`, `{n}` are numbers, `{numbers}` a list of them (`5, 10 or 1000`);
/// - `{to}` stands between the ends of a range: `to`, `-`, `and`, `through`, `..`;
/// - `{unit}` is a unit of measure or nothing, `{word}` any one word, `{0-4}` up to four tokens of the same sentence;
/// - `{name}` names another property up to the end of the clause, `{value}` is a literal, `{quoted}` quoted text,
///   `{item}` is a word for an item of a collection, `{operators}` a list of operators, `{code}` a code span, `{literal}` a literal that is no bare word other than
///   `true` and `false`, `{thing}` up to four words that end the clause and set no condition;
/// - `^` asks for the begin of a sentence, `~` for that or a capital letter, `$` for the end of a clause.
struct Phrase: Sendable {
    /// What a number of a phrase bounds.
    enum NumberRole: Sendable {
        case minimum
        case maximum
        case exact
    }

    /// One element.
    enum Element: Sendable {
        case word(UInt16)
        case number(NumberRole)
        case numbers
        case unit
        case to
        case anyWord
        case gap(Int)
        case name
        case value
        case quoted
        case operators
        case code
        case literal
        case thing
        case item
        case end
    }

    /// What must stand before the first element.
    enum Anchor: Sendable {
        case none
        case sentence
        case sentenceOrCapital
    }

    var anchor: Anchor
    var elements: [Element]
    /// In another language than English.
    var isTranslated = false

    /// All rows that a text stands for.
    static func parse(_ text: String, _ vocabulary: inout Vocabulary) -> [Phrase] {
        var anchor = Anchor.none
        var choices: [[[Element]]] = []
        for part in parts(of: text) {
            switch part {
            case "^": anchor = .sentence
            case "~": anchor = .sentenceOrCapital
            default:
                // Each choice is read once, however many rows it ends up in.
                let texts =
                    part.hasPrefix("[")
                    ? part.utf8.dropFirst().dropLast().split(separator: Byte.pipe, omittingEmptySubsequences: false)
                        .map { Substring($0) } : [part]
                choices.append(texts.map { words($0).map { element($0, &vocabulary) } })
            }
        }
        return rows(of: choices).map { Phrase(anchor: anchor, elements: $0) }
    }

    // Each row is made once, in its full length; the last choice changes fastest.
    private static func rows(of choices: [[[Element]]]) -> [[Element]] {
        let count = choices.reduce(1) { $0 * $1.count }
        return (0..<count).map { number in
            var row: [Element] = []
            row.reserveCapacity(choices.count + 4)
            var (stride, rest) = (count, number)
            for part in choices {
                stride /= part.count
                row += part[rest / stride]
                rest %= stride
            }
            return row
        }
    }

    // Splits at spaces outside brackets.
    private static func parts(of text: String) -> [Substring] {
        var parts: [Substring] = []
        let bytes = text.utf8
        var start = text.startIndex
        var depth = 0
        for index in bytes.indices {
            switch bytes[index] {
            case Byte.leftBracket: depth += 1
            case Byte.rightBracket: depth -= 1
            case Byte.space where depth == 0:
                if start < index { parts.append(text[start..<index]) }
                start = bytes.index(after: index)
            default: break
            }
        }
        if start < text.endIndex { parts.append(text[start...]) }
        return parts
    }

    // Words of a choice, hyphens apart.
    private static func words(_ text: Substring) -> [Substring] {
        text.utf8.split(separator: Byte.space).flatMap { word -> [Substring] in
            guard word.count > 1, word.first != Byte.leftBrace, word.contains(Byte.hyphen) else {
                return [Substring(word)]
            }
            return Array(word.split(separator: Byte.hyphen).map { [Substring($0)] }.joined(separator: ["-"]))
        }
    }

    private static func element(_ word: Substring, _ vocabulary: inout Vocabulary) -> Element {
        switch word {
        case "{min}": return .number(.minimum)
        case "{max}": return .number(.maximum)
        case "{n}": return .number(.exact)
        case "{numbers}": return .numbers
        case "{unit}": return .unit
        case "{to}": return .to
        case "{word}": return .anyWord
        case "{name}": return .name
        case "{value}": return .value
        case "{quoted}": return .quoted
        case "{operators}": return .operators
        case "{code}": return .code
        case "{literal}": return .literal
        case "{thing}": return .thing
        case "{item}": return .item
        case "$": return .end
        default: break
        }
        if word.hasPrefix("{0-"), let most = Int(word.dropFirst(3).dropLast()) { return .gap(most) }
        // `[` and `]` have a meaning of their own here, so these two marks go by a name.
        let mark: Substring = word == "{open}" ? "[" : word == "{close}" ? "]" : word
        return .word(vocabulary.add(String(mark)))
    }
}
