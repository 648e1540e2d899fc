/// Text of a service as people are shown it: what could steer a terminal, reorder a line or hide in it is escaped, and long
/// text is cut.
enum ShownText {
    /// Whether the text can be shown as it is.
    static func isHarmless(_ text: String) -> Bool {
        text.utf8.count <= GraphLimits.shownScalars && text.unicodeScalars.allSatisfy { !isDangerous($0) }
    }

    /// The text in quotation marks as Swift writes it, cut where it is long.
    static func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars.prefix(GraphLimits.shownScalars)
        var result = "\""
        for scalar in scalars {
            if isDangerous(scalar), !["\n", "\r", "\t"].contains(scalar) {
                result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            } else {
                result += scalar.escaped(asASCII: false)
            }
        }
        let rest = text.utf8.count - scalars.reduce(0) { $0 + UTF8.width($1) }
        return result + (rest > 0 ? "…\" (\(rest) more bytes)" : "\"")
    }

    /// A name without what is dangerous in it.
    static func plain(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars.prefix(100) where !isDangerous(scalar) {
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    /// The text in one line, with a space for each run of what is dangerous or ends a line.
    static func line(_ text: String) -> String {
        var result = ""
        var isSpace = true
        for scalar in text.unicodeScalars.prefix(GraphLimits.shownScalars) {
            if isDangerous(scalar) || scalar == " " {
                if !isSpace { result += " " }
                isSpace = true
            } else {
                result.unicodeScalars.append(scalar)
                isSpace = false
            }
        }
        if isSpace, !result.isEmpty { result.removeLast() }
        return text.utf8.count > GraphLimits.shownScalars * 4 || text.unicodeScalars.count > GraphLimits.shownScalars
            ? result + "…" : result
    }

    /// What is shown already, cut where it is very long.
    static func cut(_ text: String) -> String {
        guard text.utf8.count > GraphLimits.shownScalars * 4 else { return text }
        return String(text.unicodeScalars.prefix(GraphLimits.shownScalars * 4)) + "…"
    }

    /// Control characters, and those that change the direction of the text or are not seen. (Not the joiners, which words and
    /// emoji are made with.)
    private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: return true
        case .format: return scalar != "\u{200C}" && scalar != "\u{200D}"
        default: return false
        }
    }
}

extension UTF8 {
    /// How many bytes a scalar takes.
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { scalar.utf8.count }
}
