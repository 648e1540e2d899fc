import GraphGenBase

/// The enumeration a heading such as `weekDay values` or `State enumeration` names.
enum EnumerationHeading {
    /// The name, spelled as the heading spells it or as the property it is about; nil when the heading names none.
    static func name(slug: String, text: String, properties: [String]) -> String? {
        var stem = TitleReader.withoutNotes(slug)[...]
        for ending in HeadingDictionary.enumerationEndings where stem.hasSuffix(ending) {
            stem = stem.dropLast(ending.count)
            if ending == "-property-values" { stem = slug.prefix(stem.utf8.count + "-property".utf8.count) }
            break
        }
        // `x property values`: of a property, here or of another type, and of no type.
        let isOfProperty = stem.hasSuffix("-property")
        for ending in ["-property", "-enumeration", "-enum", "-possible", "-type"] where stem.hasSuffix(ending) {
            stem = stem.dropLast(ending.count)
            break
        }
        for opening in ["possible-values-for-", "values-of-", "values-for-", "the-"] where stem.hasPrefix(opening) {
            stem = stem.dropFirst(opening.count)
        }
        guard !stem.isEmpty, stem.utf8.count <= 96 else { return nil }
        let words = stem.split(separator: "-")
        for candidate in [stem[...], words.last ?? ""] where words.count == 1 || candidate != stem {
            if let property = properties.first(where: { $0.asciiLowercased == candidate }) {
                return words.count == 1 ? written(candidate, in: text, property: property) : property
            }
        }
        guard words.count <= 4, !isOfProperty else { return nil }
        return TitleReader.spelling(of: String(stem), in: text)
    }

    /// Whether a heading on a page about an operation is `x values`: its options and members are other things.
    static func saysValues(_ slug: String) -> Bool {
        let words = slug.split(separator: "-")
        return words.count == 2 && (words[1] == "values" || words[1] == "enumeration")
    }

    /// One word that is also a property: the heading's spelling, unless that only capitalises it.
    private static func written(_ word: Substring, in text: String, property: String) -> String {
        guard let own = TitleReader.identifiers(in: text).first(where: { $0.asciiLowercased == word }) else {
            return property
        }
        let isCapitalised = own.utf8.first.map(\.isUppercase) ?? false
        return isCapitalised ? property : own
    }
}
