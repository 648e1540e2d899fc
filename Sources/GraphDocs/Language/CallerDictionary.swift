import GraphGenBase

/// How permission tables name the kinds of caller, in the languages of the published pages.
enum CallerDictionary {
    /// The kind of caller a cell names; nil when it names none.
    static func kind(of text: String) -> PermissionKind? {
        guard text.utf8.count <= 160 else { return nil }
        let lower = Array(text.lowercased().utf8)
        let isDelegated = delegated.isFound(in: lower)
        if isDelegated {
            return personal.isFound(in: lower) ? .delegatedPersonal : .delegatedWork
        }
        if application.contains(where: { lower.begins(with: $0) }) || text.asciiLowercased == "app" {
            return .application
        }
        return nil
    }

    /// Whether a permission cell says that there are none.
    static func isNone(_ text: String) -> Bool {
        guard text.utf8.count <= 96 else { return false }
        let text = withoutEnd(text.lowercased()).trimmed
        return none.contains(text) || TranslatedPhrases.noPermission.contains(text)
    }

    /// Without the marks, dashes and spaces that end a cell, and without odd spaces before it.
    private static func withoutEnd(_ text: String) -> String {
        if text.withBytes({ $0.allSatisfy { $0 < 0x80 } }) {
            var words = text.utf8[...]
            while let last = words.last,
                last.isSpace || last == Byte.asterisk || last == Byte.hyphen || last == Byte.period,
                words.count > 1
            {
                words = words.dropLast()
            }
            return words.endIndex == text.endIndex ? text : String(Substring(words))
        }
        var words = text[...].drop(while: \.isWhitespace)
        while let last = words.last, last.isWhitespace || ".。*-–—".contains(last), words.count > 1 {
            words = words.dropLast()
        }
        return String(words)
    }

    private static let delegated = PhraseSet(["delegated"] + TranslatedPhrases.delegated)
    private static let personal = PhraseSet(["personal", "consumer"] + TranslatedPhrases.personal)
    private static let application = ["application", "app-only", "app only"] + TranslatedPhrases.application
    static let none: Set<String> = [
        "not supported", "none", "not applicable", "not available", "n/a", "na", "unsupported", "unavailable",
        "no permissions required", "not required", "none required", "no permission required", "no", "-",
    ]
}
