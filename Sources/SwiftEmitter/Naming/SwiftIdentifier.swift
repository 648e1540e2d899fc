/// Turns names of the pages into Swift identifiers.
enum SwiftIdentifier {
    /// An upper-camel identifier for a type: the page's case, first letter upper.
    static func type(_ name: String) -> String {
        let plain = plainName(name)
        let result = plain.prefix(1).uppercased() + plain.dropFirst()
        return result.isEmpty ? "Unnamed" : result
    }

    /// An identifier for a property, member or parameter in the page's case.
    static func member(_ name: String) -> String {
        let plain = plainName(name)
        return plain.isEmpty ? "unnamed" : plain
    }

    /// An identifier for a member that says its signs, for those that nothing else tells from others: `GMT+1` and `GMT-1`.
    static func spelledOut(_ name: String) -> String {
        var parts: [String] = [""]
        for scalar in name.unicodeScalars {
            if isPlain(scalar) || scalar.properties.isAlphabetic {
                parts[parts.count - 1].unicodeScalars.append(scalar)
            } else {
                parts += [signs[scalar] ?? "u" + String(scalar.value, radix: 16), ""]
            }
        }
        return member(parts.filter { !$0.isEmpty }.joined(separator: "-"))
    }

    private static let signs: [Unicode.Scalar: String] = [
        "+": "plus", "-": "minus", ".": "dot", " ": "space", "/": "slash", "_": "underscore", ":": "colon",
        "#": "sharp",
        "*": "star", "&": "and", "%": "percent", "(": "open", ")": "close", "<": "less", ">": "greater", "=": "equals",
        ",": "comma", "'": "quote", "\\": "backslash", "|": "bar", "@": "at", "$": "dollar", "!": "not",
        "?": "question",
    ]

    /// The identifier as it is written where it is declared or used: in backticks when it is a word of the language.
    static func written(_ identifier: String) -> String {
        ReservedNames.keywords.contains(identifier) ? "`\(identifier)`" : identifier
    }

    /// Whether a scalar may stand anywhere but first in an identifier that we write.
    static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_": true
        default: false
        }
    }

    /// Letters, digits and `_` kept; anything else dropped with the next letter raised, so that words stay apart.
    /// Letters outside ASCII become `u` and their number: total, and no look-alikes.
    private static func plainName(_ name: String) -> String {
        var result = ""
        var raisesNext = false
        for scalar in name.unicodeScalars {
            if isPlain(scalar) {
                result += raisesNext && !result.isEmpty ? String(scalar).uppercased() : String(scalar)
                raisesNext = false
            } else if scalar.properties.isAlphabetic {
                result += "u" + String(scalar.value, radix: 16)
                raisesNext = false
            } else {
                if scalar == "-" && result.isEmpty { result += "minus" }
                raisesNext = true
            }
        }
        if let first = result.unicodeScalars.first, ("0"..."9").contains(first) { result = "_" + result }
        if !result.isEmpty && result.allSatisfy({ $0 == "_" }) { result = "u" + result }
        return result
    }
}
