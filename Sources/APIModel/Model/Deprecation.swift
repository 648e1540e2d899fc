import GraphGenBase

/// What the words of a deprecation tell besides it: until when the thing works, and what to use instead.
package struct Deprecation: Sendable, Hashable {
    /// The words.
    package var text: String
    /// The day that the words name, `2027-08-20`, or its month, `2027-08`; nil where they name none.
    package var date: String?
    /// The sentences that say what to use instead; nil where none does.
    package var advice: String?

    /// Reads words: those of the deprecation and, for what stands in a table, the description beside it.
    package init(_ text: String, described: String = "") {
        self.text = text
        let described = String(described.filter { $0 != "`" })
        let isWhole = text.isEmpty || described.contains(text)
        let words = isWhole ? described : described.isEmpty ? text : text + ". " + described
        date = DateWords.first(in: words)
        let advising = Self.sentences(words).filter(Self.advises)
        advice = advising.isEmpty ? nil : advising.joined(separator: " ")
    }

    /// Whether a sentence says what to use instead.
    package static func advises(_ sentence: String) -> Bool {
        let lower = sentence.lowercased()
        return openings.contains { lower.hasPrefix($0) } || marks.contains { lower.contains($0) }
    }

    /// The sentences of a text; a period within a name ends none.
    private static func sentences(_ text: String) -> [String] {
        var sentences: [String] = []
        var current: [UInt8] = []
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            current.append(byte)
            let isEnd = byte == Byte.period || byte == Byte.exclamation || byte == Byte.semicolon
            guard isEnd, index + 1 == bytes.count || bytes[index + 1] == Byte.space else { continue }
            sentences.append(String(decoding: current, as: UTF8.self).trimmingSpaces())
            current = []
        }
        if !current.isEmpty { sentences.append(String(decoding: current, as: UTF8.self).trimmingSpaces()) }
        return sentences.filter { !$0.isEmpty && $0 != "." }
    }

    private static let openings = ["use ", "please use ", "instead", "we recommend ", "migrate ", "switch ", "refer "]
    private static let marks = [
        " instead", "replaced by", "replaced with", "superseded by", ", use ", "; use ", "recommend ",
    ]
}

/// Days as pages write them in a sentence.
enum DateWords {
    /// The first day, or month of a year, that a text names.
    static func first(in text: String) -> String? {
        let words = text.split { $0 == " " || $0 == "," || $0 == "(" || $0 == ")" || $0 == ";" }
            .prefix(500).map { String($0.drop { $0 == "`" }.prefix { $0 != "`" }) }
        for (index, word) in words.enumerated() {
            if let date = written(word) { return date }
            guard let month = months[word.lowercased().filter { $0 != "." }] else { continue }
            let next = (1...2).map { index + $0 < words.count ? number(words[index + $0]) : nil }
            let before = index > 0 ? number(words[index - 1]) : nil
            if let day = next[0], 1...31 ~= day, let year = next[1], isYear(year) {
                return "\(year)-\(month)-\(two(day))"
            }
            guard let year = next[0], isYear(year) else { continue }
            if let day = before, 1...31 ~= day { return "\(year)-\(month)-\(two(day))" }
            return "\(year)-\(month)"
        }
        return nil
    }

    // `2027-08-20`
    private static func written(_ word: String) -> String? {
        let parts = word.filter { $0 != "." }.split(separator: "-").map(String.init)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            let year = Int(parts[0]), isYear(year), let month = Int(parts[1]), 1...12 ~= month, let day = Int(parts[2]),
            1...31 ~= day
        else { return nil }
        return parts.joined(separator: "-")
    }

    // `20`, `20th`, `2027.`
    private static func number(_ word: String) -> Int? {
        let digits = word.utf8.prefix(while: \.isDigit)
        guard (1...4).contains(digits.count) else { return nil }
        let rest = String(Substring(word.utf8.dropFirst(digits.count))).lowercased()
        return ["", ".", "st", "nd", "rd", "th", ":"].contains(rest) ? Int(Substring(digits)) : nil
    }

    private static func isYear(_ number: Int) -> Bool { 2000...2099 ~= number }
    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static let months: [String: String] = {
        let names = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ]
        var months: [String: String] = [:]
        for (index, name) in names.enumerated() {
            months[name] = two(index + 1)
            months[String(name.prefix(3))] = two(index + 1)
        }
        months["sept"] = "09"
        return months
    }()
}
