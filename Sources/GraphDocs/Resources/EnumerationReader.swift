import GraphGenBase
import Markdown

/// Reads the enumerations a page defines by member tables, whatever the page is about.
struct EnumerationReader {
    let context: PageContext
    let outline: Outline
    let head: PageHead
    let title: TitleReader
    let kind: PageKind
    /// Names of properties on the page: a table may be about one of them.
    let properties: [String]

    /// The enumerations, in page order. Several tables under one heading are one enumeration.
    func read() -> [EnumerationFacts] {
        var found: [EnumerationFacts] = []
        for (index, section) in outline.sections.enumerated() {
            let topic = outline.topic(of: index)
            guard Self.mayHoldMembers(topic, ofAPI: kind == .api) else { continue }
            var own: EnumerationFacts?
            for (position, piece) in section.pieces.enumerated() {
                guard case .table(let table) = piece.block else { continue }
                let map = ColumnMap(table)
                guard TableKind(table, map, in: section.kind == .other ? topic : section.kind) == .members else {
                    continue
                }
                let members = MemberTableReader(context: context, page: piece.page).members(of: table, map: map)
                guard !members.isEmpty else { continue }
                if let property = map.ownProperty {
                    // A column about some value; only that of a known property lists an enumeration.
                    guard spelled(property.name) != nil else { continue }
                } else if own != nil {
                    own?.members += members
                    continue
                }
                guard let name = name(index, map: map, before: position) else {
                    if kind != .api {
                        context.note(.enumerationUnnamed, "No heading names what the table lists", at: piece.source)
                    }
                    continue
                }
                if let previous = own { found.append(previous) }
                own = facts(name, section: index, members: members, piece: piece)
            }
            if own == nil, kind != .api, section.kind == .members { own = untabled(index) }
            if let own { found.append(own) }
        }
        if kind == .enumeration, found.isEmpty, let own = fallback() { found.append(own) }
        if kind == .enumeration, found.isEmpty {
            context.note(.enumerationNoMembers, "'\(head.title)' has no member table", at: head.source)
        }
        return found
    }

    /// What a section headed "members" or "x values" says without a table.
    private func untabled(_ index: Int) -> EnumerationFacts? {
        let section = outline.sections[index]
        guard !section.pieces.contains(where: { if case .table = $0.block { true } else { false } }) else { return nil }
        let list = MemberListReader(outline: outline)
        var members = list.items(of: index)
        if members.isEmpty, kind == .enumeration { members = list.headings(below: index) }
        guard !members.isEmpty, let name = name(index, map: nil, before: 0) else { return nil }
        return facts(name, section: index, members: members, piece: nil)
    }

    /// The members of the enumeration in the title where no section lists them: a table of another kind, or a sentence.
    private func fallback() -> EnumerationFacts? {
        guard let name = title.name else { return nil }
        for (index, section) in outline.sections.enumerated() where isAboutTitle(index) {
            for case .table(let table) in section.pieces.map(\.block) {
                let map = ColumnMap(table)
                guard TableKind(table, map, in: section.kind) == .properties else { continue }
                let members = MemberTableReader(context: context, page: section.page).members(of: table, map: map)
                if !members.isEmpty { return facts(name, section: index, members: members, piece: nil) }
            }
        }
        let list = MemberListReader(outline: outline)
        for index in outline.sections.indices where isAboutTitle(index) {
            let members = list.named(in: index)
            if !members.isEmpty { return facts(name, section: index, members: members, piece: nil) }
        }
        return nil
    }

    /// Tables of values in sections about a request are read only under a heading that says they are members.
    private static func mayHoldMembers(_ topic: SectionKind, ofAPI isAPI: Bool) -> Bool {
        switch topic {
        case .queryParameters, .functionParameters, .response: !isAPI
        case .permissions, .httpRequest, .requestHeaders, .errors, .aside, .example, .exampleRequest, .methods: false
        default: true
        }
    }

    private func facts(
        _ name: String, section index: Int, members: [EnumerationFacts.MemberFacts], piece: Outline.Piece?
    ) -> EnumerationFacts {
        let section = outline.sections[index]
        let isTitled = isAboutTitle(index)
        var facts = EnumerationFacts(
            name: name, namespace: head.namespace ?? "microsoft.graph", members: members,
            isOwnPage: kind == .enumeration,
            source: isTitled
                ? head.source
                : section.heading.map { Place(section.page, $0.location) } ?? piece?.source ?? head.source)
        var pieces = section.pieces
        if isTitled { pieces = outline.preamble.flatMap(\.pieces) + pieces }
        facts.deprecation = isTitled ? head.deprecation : nil
        if !isTitled, let heading = section.heading?.content.text, DeprecationSentence.marks(heading) {
            facts.deprecation = heading
        }
        facts.summary = isTitled ? head.summary : Self.firstProse(section.pieces)
        for piece in pieces {
            guard case .paragraph(let paragraph) = piece.block else { continue }
            let bytes = Array(paragraph.content.text.utf8)
            if !facts.isFlags, Self.flags.isFound(in: bytes) {
                facts.isFlags = true
                let sentence = Self.sentence(bytes) { Self.flags.isFound(in: $0) }
                facts.flagsWords = (sentence, piece.source)
            }
            facts.isEvolvable = facts.isEvolvable || Self.evolvable.isFound(in: bytes)
        }
        return facts
    }

    /// The first sentence that passes a test; all of the text where none does.
    private static func sentence(_ bytes: [UInt8], _ matches: (ArraySlice<UInt8>) -> Bool) -> String {
        for sentence in bytes.split(separator: Byte.period) where matches(sentence) {
            return String(bytes: sentence[sentence.trimmedRange])
        }
        return String(bytes: bytes[...])
    }

    private static func firstProse(_ pieces: [Outline.Piece]) -> String {
        for piece in pieces where piece.container == .plain {
            if case .paragraph(let paragraph) = piece.block { return paragraph.content.text }
        }
        return ""
    }

    // MARK: Names

    /// Whether the tables of a section are those of the enumeration in the title.
    private func isAboutTitle(_ index: Int) -> Bool {
        let section = outline.sections[index]
        guard title.kind == .enumeration || title.kind == .values && kind == .enumeration else {
            // `x type` over nothing but "Members".
            return kind == .enumeration && title.name != nil && HeadingDictionary.title(section.slug) == .members
        }
        return section.level <= 1 || HeadingDictionary.title(section.slug) != nil || section.kind == .other
    }

    private func name(_ index: Int, map: ColumnMap?, before position: Int) -> String? {
        let section = outline.sections[index]
        if let own = map?.ownProperty, let property = spelled(own.name) { return property }
        if isAboutTitle(index) { return title.name }
        if kind == .enumeration, title.kind == .unknown, section.level <= 2,
            let word = TitleReader.word(of: head.title, namedAfter: context.page)
        {
            // A title in a language that no dictionary knows.
            return word
        }
        if section.level > 1, HeadingDictionary.title(section.slug) == nil, let heading = section.heading {
            if kind == .api, !EnumerationHeading.saysValues(section.slug) { return nil }
            if let name = EnumerationHeading.name(
                slug: section.slug, text: heading.content.text, properties: properties)
            {
                return name
            }
        }
        return kind == .api ? nil : announced(section.pieces[..<position])
    }

    /// A property's name as the page's own tables spell it; nil when they have no such property.
    private func spelled(_ name: String) -> String? {
        properties.first { $0.asciiLowercased == name.asciiLowercased }
    }

    /// What the paragraph before a table sets in bold or code: the property whose values follow.
    private func announced(_ pieces: ArraySlice<Outline.Piece>) -> String? {
        guard
            case .paragraph(let paragraph)? = pieces.last(where: { if case .comment = $0.block { false } else { true } }
            )?
            .block
        else { return nil }
        let names = Set(FlatText(paragraph.content).marks.map(\.label).filter { label in properties.contains(label) })
        return names.count == 1 ? names.first : nil
    }

    private static let flags: PhraseSet = [
        "multi-valued enum", "multivalued enum", "flagged enum", "flags enum", "bitwise combination",
        "is a flag enum", "bitmask", "enumeration allows multiple members", "enum allows multiple members",
        "members can be combined", "values can be combined",
    ]
    private static let evolvable: PhraseSet = ["evolvable enum"]
}
