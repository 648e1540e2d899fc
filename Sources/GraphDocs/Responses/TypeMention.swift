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

    /// A link to a page of types: in a resources folder, or named like its label.
    private func isTypePage(_ page: String, label: String) -> Bool {
        if PagePath.isIn(.resources, page: page) { return true }
        if PagePath.isIn(.api, page: page) || PagePath.isIn(.concepts, page: page) { return false }
        return PagePath.name(of: page).dropLast(3).lowercased().hasSuffix(label.lowercased())
    }

    func reference(_ label: String, target: LinkTarget) -> TypeReference {
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
    private static let articles: [Needle] = ["a new ", "an updated ", "the ", "an ", "a ", "new "]
    static let commonWords: Set<String> = [
        "json", "request", "new", "single", "the", "this", "following", "relevant", "empty", "response", "parent",
    ]
}
