@testable import DescriptionRules

/// Sentences that say what a phrase of the tables says: one with the first of all choices, and one for each other choice.
enum PhraseExamples {
    /// The sentences of a rule's phrases.
    static func sentences(of rule: PhraseRule) -> [String] {
        var found: [String] = []
        for text in rule.phrases + (TranslatedRulePhrases.phrases[rule.id] ?? []) {
            for sentence in sentences(text, isList: rule.effect.isValueList) where !found.contains(sentence) {
                found.append(sentence)
            }
        }
        return found
    }

    private static func sentences(_ text: String, isList: Bool) -> [String] {
        let parts = parts(of: text)
        let choices = parts.map { part in
            part.hasPrefix("[")
                ? part.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map(String.init)
                : [part]
        }
        var rows = [choices.map { $0[0] }]
        for (index, choice) in choices.enumerated() {
            for other in choice.dropFirst() {
                var row = rows[0]
                row[index] = other
                rows.append(row)
            }
        }
        return rows.map { sentence($0.flatMap { $0.split(separator: " ").map(String.init) }, isList: isList) }
    }

    private static func sentence(_ words: [String], isList: Bool) -> String {
        let isAnchored = words.first == "^" || words.first == "~"
        var text = words.compactMap(example).joined(separator: " ")
        if isAnchored { text = text.prefix(1).uppercased() + text.dropFirst() } else { text = "Its " + text }
        return text + (isList ? " `aa`, `bb`." : ".")
    }

    private static func example(_ word: String) -> String? {
        switch word {
        case "^", "~", "$", "{unit}": nil
        case "{min}": "3"
        case "{max}": "9"
        case "{n}": "7"
        case "{numbers}": "5, 10 or 20"
        case "{to}": "to"
        case "{word}", "{thing}": "that"
        case "{name}": "otherCount"
        case "{value}", "{code}", "{literal}": "`five`"
        case "{quoted}": "\"^a\""
        case "{operators}": "eq, ne"
        case "{item}": "items"
        case "{open}": "["
        case "{close}": "]"
        default: word.hasPrefix("{0-") ? nil : word
        }
    }

    /// Splits at spaces outside brackets.
    private static func parts(of text: String) -> [String] {
        var parts: [String] = [""]
        var isInside = false
        for character in text {
            if character == "[" { isInside = true }
            if character == "]" { isInside = false }
            if character == " ", !isInside { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return parts.filter { !$0.isEmpty }
    }
}
