import GraphGenBase
import Markdown

/// Reads a type cell: the grammar of some 65 forms that nearly all cells follow.
///
///     cell := term { ("or" | "|" | "/" | ",") term }
///     term := ("Collection(" term ")" | "Collection of" term | link | name) { suffix }
///     suffix := "collection" | "resource" | "enum" | "object" | "(" note ")" | ", maximum size" number | "."
///
/// Markup around names (`**`, backticks) says nothing and is skipped. A link may be inline, by reference or without
/// its definition, and may lack its closing parenthesis.
struct TypeCellReader {
    let context: PageContext
    /// The page links are relative to.
    let page: String

    /// What a cell says; nil when it is empty or not a type.
    func read(_ cell: Table.Cell) -> TypeReference? {
        if let type = Self.plainPrimitive(cell.raw) { return TypeReference(type, raw: cell.raw) }
        return parse(cell.raw, links: cell.content)
    }

    /// Cells such as `String` and `Int32`, four of five.
    private static func plainPrimitive(_ raw: String) -> ValueType? {
        guard raw.utf8.count <= 15, raw.utf8.allSatisfy(\.isWord) else { return nil }
        return PrimitiveDictionary.type(raw.asciiLowercased)
    }

    /// What a text says.
    func parse(_ raw: String, links: InlineContent) -> TypeReference? {
        let text = TypeText(raw)
        if text.bytes.isEmpty { return nil }
        let whole = String(bytes: text.bytes).lowercased()
        if let type = PrimitiveDictionary.phrases[whole] { return TypeReference(type, raw: raw) }
        if let type = PrimitiveDictionary.type(whole) { return TypeReference(type, raw: raw) }
        var parser = TypeCellParser(bytes: text.bytes)
        var terms = parser.terms()
        if terms == nil, let end = text.bytes.firstIndex(of: ". ") {
            // `x collection. Holds ...`: a type, then a description that belongs in the next cell.
            var first = TypeCellParser(bytes: Array(text.bytes[...end]))
            terms = first.terms()
        }
        guard let all = terms, !all.contains(where: Self.isUnknownPrimitive) else { return nil }
        terms = all.filter { !Self.isNull($0) }
        guard let terms, var reference = terms.first.map({ make($0, links: links) }) else { return nil }
        reference.alternatives = terms.dropFirst().map { make($0, links: links) }
        reference.raw = raw
        if terms.count < all.count { reference.isNullable = true }
        return reference
    }

    /// `Edm.Point`: a primitive that is none.
    private static func isUnknownPrimitive(_ term: TypeCellParser.Term) -> Bool {
        PrimitiveType.isClaimed(term.name) && primitive(term.name) == nil
    }

    /// `String or null`: no type of its own.
    private static func isNull(_ term: TypeCellParser.Term) -> Bool {
        !term.isLink && ["null", "nil", "nothing"].contains(term.name.lowercased())
    }

    /// Turns a term into a reference: primitives get their OData name, links their page.
    private func make(_ term: TypeCellParser.Term, links: InlineContent) -> TypeReference {
        var name = term.name
        var isCollection = term.isCollection
        if let note = term.note, let primitive = PrimitiveDictionary.type(note),
            name.utf8.contains(where: { $0 >= 0x80 })
        {
            // `ブール型 (Boolean)`: a translation, then the name itself.
            return TypeReference(primitive, isCollection: isCollection, isNullable: term.isNullable)
        }
        if let inner = Self.collected(name) {
            name = inner
            isCollection = true
        }
        var target = LinkTarget.none
        if let destination = term.destination ?? destination(of: term, in: links) {
            target = context.target(of: destination, from: page)
        }
        if Self.collections.contains(name.asciiLowercased) {
            // `Collection` and no more: of what, only the link may tell.
            name = target.page.map(Self.stem) ?? "any"
            isCollection = true
        }
        var type: ValueType?
        if let primitive = Self.primitive(name), !Self.isPage(target.page, of: name) {
            type = primitive
            target = .none
        } else if !Self.isName(name), let page = target.page {
            name = Self.stem(page)
        } else if let page = target.page, target.fragment == nil, context.isTranslated {
            name = TranslatedNames.typeName(name, linkedTo: page)
        }
        return TypeReference(
            type ?? .named(name), linkPage: target.page, linkFragment: target.fragment, isCollection: isCollection,
            maximumSize: term.maximumSize, note: term.note, isNullable: term.isNullable)
    }

    /// Words that name no type of their own; there is one called `list`.
    private static let collections: Set<String> = ["collection", "collections", "array"]

    /// `x` of a label `x collection` or `Collection(x)`.
    private static func collected(_ name: String) -> String? {
        let lower = name.asciiLowercased
        if lower.hasSuffix(" collection") { return String(name.dropLast(11)) }
        if name.utf8.contains(where: { $0 >= 0x80 || $0 == Byte.space }), let inner = translated(name) { return inner }
        guard lower.hasPrefix("collection("), lower.hasSuffix(")") else { return nil }
        return String(name.dropFirst(11).dropLast())
    }

    /// `x` of a label `Coleção x`, `x 集合`.
    private static func translated(_ name: String) -> String? {
        let bytes = Array(name.utf8)
        for opening in PrimitiveDictionary.collectionOpenings where bytes.begins(with: opening) {
            return String(bytes: bytes[opening.bytes.count...]).trimmed
        }
        for ending in PrimitiveDictionary.collectionEndings where name.lowercased().hasSuffix(ending) {
            let stem = String(name.dropLast(ending.count)).trimmed
            if isName(stem), !stem.isEmpty, name.utf8.contains(where: { $0 >= 0x80 }) { return stem }
        }
        return nil
    }

    /// A reference link's destination, which only the page's definitions tell.
    private func destination(of term: TypeCellParser.Term, in links: InlineContent) -> String? {
        guard term.isLink else { return nil }
        return links.links.first { $0.label == term.name }?.destination
    }

    /// The primitive of a name, with or without `Edm.`.
    static func primitive(_ name: String) -> ValueType? {
        let lower = name.asciiLowercased
        return PrimitiveDictionary.type(lower.hasPrefix("edm.") ? String(lower.dropFirst(4)) : lower)
    }

    /// Whether a page is about a type that happens to be called like a primitive.
    private static func isPage(_ page: String?, of name: String) -> Bool {
        guard let page else { return false }
        return stem(page).asciiLowercased == name.asciiLowercased
    }

    /// `x` of `folder/x.md`.
    private static func stem(_ page: String) -> String { String(PagePath.name(of: page).dropLast(3)) }

    private static func isName(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0.isWord || $0 == Byte.period || $0 == Byte.hash }
    }
}
