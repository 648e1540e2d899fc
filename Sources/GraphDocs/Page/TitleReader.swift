import GraphGenBase

/// What the title of a page about types says: `chart resource type`, `weekDay enum type`, `postal address complex type`.
struct TitleReader {
    /// What the words after the name say.
    enum Kind {
        case resource, complex, enumeration, unknown
        /// `weekDay values`: an enumeration, when the page lists members.
        case values
    }

    /// The name, as spelled in the title; nil when the title holds none.
    let name: String?
    /// What the title calls it.
    let kind: Kind

    /// Reads a title; the slug is the English anchor when the title is translated.
    init(title: String, slug: String) {
        var stem = slug
        var found = Kind.unknown
        stem = Self.withoutNotes(stem)
        for opening in Self.openings where stem.hasPrefix(opening) { stem = String(stem.dropFirst(opening.count)) }
        for (ending, kind) in Self.endings where stem.hasSuffix(ending) {
            stem = String(stem.dropLast(ending.count))
            found = kind
            break
        }
        if found == .unknown, let ending = HeadingDictionary.enumerationEndings.first(where: stem.hasSuffix) {
            stem = String(stem.dropLast(ending.count))
            if !stem.split(separator: "-").contains(where: { Self.collectiveWords.contains(String($0)) }) {
                found = .values
            }
        }
        for opening in Self.enumerationOpenings where found == .unknown && stem.hasPrefix(opening) {
            let rest = stem.dropFirst(opening.count)
            guard !rest.contains("-"), !Self.collectiveWords.contains(String(rest)),
                !Self.plainWords.contains(String(rest))
            else { break }
            stem = String(rest)
            found = .enumeration
        }
        if found == .unknown, slug.hasSuffix("-open-type") { found = .resource }
        kind = found
        name = found == .unknown ? Self.firstWord(title) : Self.spelling(of: stem, in: title)
    }

    /// Words of titles over the values of many enumerations.
    private static let collectiveWords: Set<String> = [
        "enum", "enums", "enumeration", "enumerations", "shared", "common", "other", "all", "supported", "possible",
    ]

    /// A slug without remarks such as `(preview)` at its end.
    static func withoutNotes(_ slug: String) -> String {
        var stem = slug
        for note in notes where stem.hasSuffix(note) { stem = String(stem.dropLast(note.count)) }
        return stem
    }

    /// The words of a slug as the title spells them, joined in camel case when there are several.
    static func spelling(of slug: String, in title: String) -> String? {
        let words = slug.split(separator: "-")
        guard !words.isEmpty else { return nil }
        let written = identifiers(in: title)
        var parts: [String] = []
        for word in words {
            let match =
                written.first { $0.asciiLowercased == word } ?? Self.unqualified(written, word) ?? String(word)
            parts.append(parts.isEmpty || match.isEmpty ? match : match.prefix(1).uppercased() + match.dropFirst())
        }
        if parts.count > 1 { parts[0] = parts[0].prefix(1).lowercased() + parts[0].dropFirst() }
        let name = parts.joined()
        return TypeName.isTypeName(name) ? name : nil
    }

    /// The last part of a qualified name, whose periods its slug lacks.
    private static func unqualified(_ written: [String], _ word: Substring) -> String? {
        let qualified = written.first { name in
            name.utf8.contains(Byte.period) && name.asciiLowercased.replacing(".", with: "") == word
        }
        return qualified?.split(separator: ".").last.map(String.init)
    }

    /// Runs of letters, digits, `_` and `.` in a text.
    static func identifiers(in text: String) -> [String] {
        text.utf8.split { !($0.isWord || $0 == Byte.period) }.compactMap { String($0) }
    }

    /// The word of a title that the file is called after, wherever it stands: `Working with lamp` of `area-lamp.md`.
    static func word(of title: String, namedAfter page: String) -> String? {
        let file = PagePath.name(of: page).dropLast(3).lowercased()
        guard !file.hasPrefix("enums") else { return nil }
        let last = file.split(separator: "-").last.map(String.init)
        return identifiers(in: title).first { word in
            let lower = word.asciiLowercased
            return lower == file || lower == last
        }
    }

    private static func firstWord(_ title: String) -> String? {
        let bytes = Array(title.utf8)
        let end = bytes.wordEnd(from: 0)
        guard end > 0, end == bytes.count else { return nil }
        let word = String(bytes: bytes[..<end])
        return TypeName.isTypeName(word) ? word : nil
    }

    /// What the slug of a title may end with.
    private static let endings: [(String, Kind)] = [
        ("-enum-type", .enumeration), ("-enumeration-type", .enumeration), ("-enumerated-type", .enumeration),
        ("-enum-values", .enumeration),
        ("-enumeration", .enumeration), ("-enum", .enumeration), ("-complex-resource-type", .complex),
        ("-abstract-complex-type", .complex), ("-complex-type", .complex), ("-abstract-resource-type", .resource),
        ("-abstract-entity-type", .resource), ("-entity-resource-type", .resource), ("-abstract-type", .resource),
        ("-derived-type", .resource), ("-structured-type", .complex), ("-resource-type", .resource),
        ("-resouce-type", .resource), ("-reosurce-type", .resource), ("-resorce-type", .resource),
        ("-ressource-type", .resource), ("-resource-types", .resource), ("-resource", .resource),
        ("-entity-type", .resource), ("-facet", .complex), ("-type", .resource), ("-entity", .resource),
    ]

    /// Words after "enum" that are no name.
    private static let plainWords: Set<String> = ["types", "type", "values", "members", "flags", "reference", "list"]

    /// `Enum weekDay`
    private static let enumerationOpenings = ["enum-", "enumeration-", "enum-type-", "enumeration-type-"]

    /// Words before the name.
    private static let openings = ["the-", "deprecated-"]

    /// Remarks after that.
    private static let notes = [
        "-deprecated", "-open-type", "-schema-extensions", "-open-extensions", "-preview", "-obsolete",
    ]
}
