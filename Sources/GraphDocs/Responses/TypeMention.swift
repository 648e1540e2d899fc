import GraphGenBase
import Markdown

/// Types named in a sentence about a request or response: links to resources, bold names, plain names before "object".
struct TypeMention {
    let context: PageContext
    let page: String

    /// A type and where its name ends in the text.
    struct Found {
        var reference: TypeReference
        var range: Range<Int>
    }

    /// The first mark from an index on that names a type.
    func firstMarked(in text: FlatText, from start: Int = 0) -> Found? {
        for mark in text.marks where mark.range.lowerBound >= start {
            if let found = named(mark, in: text) { return found }
        }
        return nil
    }

    /// The one word of a sentence in an unspaced script that can name a type: "提供 lamp 对象的 JSON 表示形式".
    func onlyName(in text: FlatText) -> Found? {
        var found: Found?
        var index = 0
        while index < text.bytes.count {
            guard text.bytes[index].isLetter else {
                index += 1
                continue
            }
            var end = index
            while end < text.bytes.count,
                text.bytes[end].isLetter || text.bytes[end].isDigit || text.bytes[end] == Byte.period
            {
                end += 1
            }
            let word = String(bytes: text.bytes[index..<end])
            if TypeName.isTypeName(word), !Self.commonWords.contains(word.asciiLowercased) {
                guard found == nil else { return nil }
                found = Found(reference: reference(word, target: .none), range: index..<end)
            }
            index = end
        }
        return found
    }

    /// Whether a type's name is a word of a text: `lamp-Objekts`, `объекта lamp`.
    func names(_ type: TypeReference, in text: FlatText) -> Bool {
        let name = (type.name.split(separator: ".").last.map(String.init) ?? type.name).asciiLowercased
        return text.bytes.split { !$0.isWord }.contains { word in
            word.count == name.utf8.count && String(bytes: word).asciiLowercased == name
        }
    }

    /// All marks that name types, in order.
    func allMarked(in text: FlatText) -> [Found] { text.marks.compactMap { named($0, in: text) } }

    private func named(_ mark: FlatText.Mark, in text: FlatText) -> Found? {
        if let destination = mark.destination {
            let target = context.target(of: destination, from: page)
            guard let linked = target.page, isTypePage(linked, label: mark.label) else { return nil }
            return Found(reference: reference(mark.label, target: target), range: mark.range)
        }
        let after = text.bytes.skippingSpaces(from: mark.range.upperBound)
        guard TypeName.isTypeName(mark.label), !Self.literals.contains(mark.label.asciiLowercased),
            Self.nouns.contains(where: { text.bytes.has($0, at: after) })
        else {
            return nil
        }
        return Found(reference: reference(mark.label, target: .none), range: mark.range)
    }

    /// A plain name between an article and "object", as in "for the androidLobApp object".
    func plain(in text: FlatText, from start: Int) -> Found? {
        let bytes = text.bytes
        var index = bytes.skippingSpaces(from: start)
        for article in Self.articles where bytes.has(article, at: index) {
            index = bytes.skippingSpaces(from: index + article.bytes.count)
        }
        var end = index
        while end < bytes.count, bytes[end].isWord || bytes[end] == Byte.period { end += 1 }
        let word = String(bytes: bytes[index..<end])
        let after = bytes.skippingSpaces(from: end)
        guard end > index, TypeName.isTypeName(word), Self.nouns.contains(where: { bytes.has($0, at: after) }),
            !Self.commonWords.contains(word.asciiLowercased)
        else { return nil }
        return Found(reference: reference(word, target: .none), range: index..<end)
    }

    /// The first qualified name that is no mark: "a microsoft.graph.security.alert object".
    func firstQualified(in text: FlatText, from start: Int = 0) -> Found? {
        var from = start
        while let index = text.bytes.firstIndex(of: "microsoft.graph.", from: from) {
            var end = index
            while end < text.bytes.count, text.bytes[end].isWord || text.bytes[end] == Byte.period {
                end += 1
            }
            from = end
            while end > index, text.bytes[end - 1] == Byte.period { end -= 1 }
            let word = String(bytes: text.bytes[index..<end])
            guard TypeName.isTypeName(word) else { continue }
            return Found(reference: reference(word, target: .none), range: index..<end)
        }
        return nil
    }

    /// The mark right after an index, articles aside: "a JSON representation of **group**."
    func marked(at start: Int, in text: FlatText) -> Found? {
        var index = text.bytes.skippingSpaces(from: start)
        for article in Self.articles where text.bytes.has(article, at: index) {
            index = text.bytes.skippingSpaces(from: index + article.bytes.count)
        }
        guard let mark = text.mark(at: index), mark.destination == nil, TypeName.isTypeName(mark.label),
            TypeCellReader.primitive(mark.label) == nil, !Self.commonWords.contains(mark.label.asciiLowercased)
        else { return nil }
        // "the `id` of the user", "the **name** property"
        let after = text.bytes.skippingSpaces(from: mark.range.upperBound)
        if Self.possessives.contains(where: { text.bytes.has($0, at: after) }) { return nil }
        return Found(reference: reference(mark.label, target: .none), range: mark.range)
    }

    private static let possessives: [Needle] = ["of ", "propert", "parameter", "value", "for ", "field"]

    /// Whether "collection of" stands before, or "collection" or "objects" after a type.
    func isCollection(_ found: Found, in text: FlatText) -> Bool {
        let bytes = text.bytes
        let after = bytes.skippingSpaces(from: found.range.upperBound)
        for word in Self.collectionSuffixes where bytes.has(word, at: after) { return true }
        let clause = bytes[text.sentenceStart(of: found.range.lowerBound)..<found.range.lowerBound]
        if Self.collectionPrefixes.isFound(in: clause) { return true }
        guard bytes.contains(where: { $0 >= 0x80 }) else { return false }
        let sentence = bytes[clause.startIndex..<text.sentenceEnd(of: found.range.upperBound)]
        if context.isTranslated, text.marks.count(where: { $0.destination != nil }) > 1 {
            return isCollectionNear(found, text, sentence)
        }
        return TranslatedPhrases.collection.contains { phrase in
            text.marks.allSatisfy { mark in mark.destination == nil || mark.range == found.range }
                && sentence.firstIndex(of: phrase).map { !found.range.contains($0) } ?? false
        }
    }

    /// Of several links, the word must stand close to the one that is meant, with no other between them.
    private func isCollectionNear(_ found: Found, _ text: FlatText, _ sentence: ArraySlice<UInt8>) -> Bool {
        let others = text.marks.filter { $0.destination != nil && $0.range != found.range }.map(\.range)
        let start = others.filter { $0.upperBound <= found.range.lowerBound }.map(\.upperBound).max() ?? 0
        let end = others.filter { $0.lowerBound >= found.range.upperBound }.map(\.lowerBound).min() ?? text.bytes.count
        let first = max(start, sentence.startIndex, found.range.lowerBound - Self.near)
        let last = min(end, sentence.endIndex, found.range.upperBound + Self.near)
        guard first < last else { return false }
        return TranslatedPhrases.collection.contains { phrase in
            text.bytes[first..<last].firstIndex(of: phrase).map { !found.range.contains($0) } ?? false
        }
    }

    /// Bytes between a type and the word that makes a collection of it.
    private static let near = 48

    /// A link to a page of types: in a resources folder, or named like its label.
    private func isTypePage(_ page: String, label: String) -> Bool {
        if PagePath.isIn(.resources, page: page) { return true }
        if PagePath.isIn(.api, page: page) || PagePath.isIn(.concepts, page: page) { return false }
        return PagePath.name(of: page).dropLast(3).lowercased().hasSuffix(label.lowercased())
    }

    private func reference(_ label: String, target: LinkTarget) -> TypeReference {
        var name = label
        var isCollection = false
        for suffix in [" collection", " objects", " object", " resource"] where name.hasSuffix(suffix) {
            isCollection = isCollection || suffix == " collection" || suffix == " objects"
            name = String(name.dropLast(suffix.count))
        }
        if name.asciiLowercased.hasPrefix("collection("), name.hasSuffix(")") {
            name = String(name.dropFirst(11).dropLast())
            isCollection = true
        }
        if let page = target.page {
            if !TypeName.isTypeName(name) {
                name = String(PagePath.name(of: page).dropLast(3))
            } else if context.isTranslated, target.fragment == nil {
                name = TranslatedNames.typeName(name, linkedTo: page)
            }
        }
        let primitive = target.page == nil ? TypeCellReader.primitive(name) : nil
        return TypeReference(
            primitive ?? ValueType(name), linkPage: target.page, linkFragment: target.fragment,
            isCollection: isCollection, raw: label)
    }

    /// "a Boolean value `true` in the response body": values, no types.
    private static let literals: Set<String> = ["true", "false", "null"]

    /// Further types that stand beside one: "[a] and [b] objects", "an [a], [b], or [c]".
    func joined(to found: Found, in text: FlatText) -> [TypeReference] {
        var types: [TypeReference] = []
        var end = found.range.upperBound
        for next in allMarked(in: text) where next.range.lowerBound >= end {
            let between = text.bytes[end..<next.range.lowerBound]
            guard between.count < 32, Self.joins(between) else { break }
            types.append(next.reference)
            end = next.range.upperBound
        }
        return types
    }

    /// Whether words only join two types; one of them is `and`, `or` or a comma.
    private static func joins(_ words: ArraySlice<UInt8>) -> Bool {
        guard !words.contains(Byte.period) else { return false }
        let names = words.split { !$0.isWord }.map { String(bytes: $0).asciiLowercased }
        return names.allSatisfy(joints.contains)
            && (words.contains(Byte.comma) || names.contains("and") || names.contains("or"))
    }

    private static let joints: Set<String> = [
        "and", "or", "a", "an", "the", "object", "objects", "resource", "resources", "either", "both",
    ]

    private static let nouns: [Needle] = [
        "object", "resource", "collection", "entity", "entities", "in the response body", "facet", "instance", "type",
    ]
    private static let collectionSuffixes: [Needle] = [
        "collection", "objects", "resources", "items", "entities", "list",
    ]
    private static let collectionPrefixes: PhraseSet = [
        "collection of", "list of", "array of", "collections of", "lists of", "set of",
    ]
    private static let articles: [Needle] = ["a new ", "an updated ", "the ", "an ", "a ", "new "]
    private static let commonWords: Set<String> = [
        "json", "request", "new", "single", "the", "this", "following", "relevant", "empty", "response", "parent",
    ]
}
