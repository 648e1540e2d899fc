import GraphGenBase
import Markdown

/// Reads the types a resource page defines.
struct TypePageReader {
    let context: PageContext
    let outline: Outline
    let head: PageHead
    let title: TitleReader

    /// The types, in page order; one, apart from rare pages.
    func read() -> [TypeFacts] {
        var types = named()
        guard !types.isEmpty else { return [] }
        lazy var shared = sharedRepresentation()
        for index in types.indices {
            let own = ownRepresentation(types[index])
            types[index].facts.jsonRepresentation = own.isShown ? own.value : shared
        }
        readTables(into: &types)
        return types.map(\.facts)
    }

    /// A type together with the section that names it.
    struct Named {
        var facts: TypeFacts
        /// The section of its metadata comment or heading.
        var section: Int
        /// The place of the comment among the section's pieces; nil without one.
        var comment: Int?
    }

    // MARK: Names

    private func named() -> [Named] {
        var found: [Named] = []
        var places: [String: Int] = [:]
        for (wanted, isFallback) in [("resource", false), ("ignored", true)] {
            for (index, section) in outline.sections.enumerated() {
                for (position, piece) in section.pieces.enumerated() {
                    guard let metadata = piece.resourceMetadata, metadata.blockType == wanted || isFallback,
                        !isFallback || isTitle(metadata.name)
                    else { continue }
                    add(metadata, section: index, comment: position, source: piece.source, to: &found, &places)
                }
            }
            if !found.isEmpty { return found }
        }
        if let several = headed() { return several }
        if let name = title.name {
            return title.kind == .values ? [] : [Named(facts: blank(name: name, source: head.source), section: 0)]
        }
        guard let split = shownName() else {
            context.note(.pageKindUnknown, "Nothing names the type that the page describes", at: head.source)
            return []
        }
        var facts = blank(name: split.name, source: head.source)
        facts.namespace = split.namespace ?? facts.namespace
        return [Named(facts: facts, section: 0)]
    }

    /// The name of a type whose title is no name ("Working with lamps"): what its JSON says, or the word of the title that
    /// the file is called after.
    private func shownName() -> QualifiedName? {
        if let type = sharedRepresentation()?["@odata.type"]?.stringValue, let name = QualifiedName(type) {
            return name
        }
        return TitleReader.word(of: head.title, namedAfter: context.page).flatMap(QualifiedName.init)
    }

    private func isTitle(_ name: String) -> Bool { title.name?.asciiLowercased == name.asciiLowercased }

    private func add(
        _ metadata: ResourceMetadata, section: Int, comment: Int, source: Place, to found: inout [Named],
        _ places: inout [String: Int]
    ) {
        let namespace = metadata.namespace ?? head.namespace ?? "microsoft.graph"
        // Of a name and a namespace only the latter may hold a period or a space.
        let key = metadata.name.asciiLowercased + " " + namespace.asciiLowercased
        if let index = places[key] {
            found[index].facts.metadataBase = found[index].facts.metadataBase ?? metadata.base
            return
        }
        places[key] = found.count
        var facts = blank(name: spelled(metadata.name), source: source, readsProse: found.count < Limits.prosePieces)
        facts.namespace = namespace
        facts.metadataBase = metadata.base
        facts.keyProperty = metadata.keyProperty
        facts.isOpen = facts.isOpen || metadata.isOpen
        facts.isAbstract = facts.isAbstract || metadata.isAbstract
        if facts.isComplex == nil, metadata.keyProperty != nil { facts.isComplex = false }
        found.append(Named(facts: facts, section: section, comment: comment))
    }

    /// A name of the metadata; as the title spells it where that is in camel case and the metadata's is all small or
    /// begins with a capital, as no type's name does.
    private func spelled(_ name: String) -> String {
        guard let titled = title.name, titled != name, titled.asciiLowercased == name.asciiLowercased,
            titled.utf8.first.map(\.isLowercase) ?? false, titled.utf8.contains(where: Self.isCapital),
            name.utf8.first.map(Self.isCapital) ?? false || !name.utf8.contains(where: Self.isCapital)
        else { return name }
        return titled
    }

    private static func isCapital(_ byte: UInt8) -> Bool { byte.isUppercase }

    /// Pages without metadata that hold several types, each under a heading of its own with a table below it.
    private func headed() -> [Named]? {
        var found: [Named] = []
        for (index, section) in outline.sections.enumerated() where section.kind == .properties && section.level > 2 {
            guard let parent = section.parent, outline.sections[parent].kind == .other,
                outline.sections[parent].level > 1, let heading = outline.sections[parent].heading,
                let name = Self.name(of: heading, slug: outline.sections[parent].slug),
                outline.sections[index].pieces.contains(where: { if case .table = $0.block { true } else { false } })
            else { continue }
            found.append(
                Named(
                    facts: blank(name: name, source: Place(section.page, heading.location)), section: parent))
        }
        return found.count > 1 ? found : nil
    }

    /// `Postal address`, `postalAddress complex type`.
    private static func name(of heading: Heading, slug: String) -> String? {
        let title = TitleReader(title: heading.content.text, slug: slug)
        if title.kind == .resource || title.kind == .complex { return title.name }
        return TitleReader(title: heading.content.text, slug: slug + "-type").name
    }

    func blank(name: String, source: Place, readsProse: Bool = true) -> TypeFacts {
        var facts = TypeFacts(
            name: name, namespace: head.namespace ?? "microsoft.graph", summary: head.summary,
            deprecation: head.deprecation, source: source)
        facts.isComplex = title.kind == .complex ? true : nil
        guard readsProse else { return facts }
        let prose = TypeProse(outline: outline, context: context, names: selfNames(name))
        facts.sentenceBase = prose.base
        facts.describedBase = prose.base == nil ? prose.describedBase : nil
        facts.derived = DerivedTypes(context: context, selfNames: selfNames(name)).find(in: outline)
        facts.isAbstract = prose.isAbstract
        facts.isOpen = prose.isOpen || head.slug.hasSuffix("-open-type")
        return facts
    }

    private func selfNames(_ name: String) -> Set<String> {
        var names: Set<String> = [name.asciiLowercased]
        if let titled = title.name { names.insert(titled.asciiLowercased) }
        names.insert(PagePath.name(of: context.page).dropLast(3).lowercased())
        return names
    }

    // MARK: JSON

    /// The JSON after the type's comment, when there is a block.
    private func ownRepresentation(_ type: Named) -> (isShown: Bool, value: JSONValue?) {
        guard let comment = type.comment else { return (false, nil) }
        for piece in outline.sections[type.section].pieces[(comment + 1)...] {
            if case .code(let code) = piece.block { return (true, json(code, piece: piece)) }
            if piece.resourceMetadata != nil { break }
        }
        return (false, nil)
    }

    /// The first of a JSON section.
    private func sharedRepresentation() -> JSONValue? {
        for section in outline.sections where section.kind == .jsonRepresentation {
            for piece in section.pieces {
                if case .code(let code) = piece.block { return json(code, piece: piece) }
            }
        }
        return nil
    }

    private func json(_ code: CodeBlock, piece: Outline.Piece) -> JSONValue? {
        let source = Place(page: piece.page, line: code.contentLine)
        return context.json(code.text, at: source, failure: .jsonRepresentationInvalid)
    }
}
