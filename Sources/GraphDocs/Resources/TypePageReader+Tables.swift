import GraphGenBase
import Markdown

extension TypePageReader {
    /// Puts the rows of the page's tables into its types.
    func readTables(into types: inout [Named]) {
        let owners = types.count > 1 ? owners(types) : [:]
        var parts: [Named] = []
        for (index, section) in outline.sections.enumerated() {
            let topic = outline.topic(of: index)
            let isDetail = isDetail(index)
            guard isDetail || Self.mayHoldProperties(topic) else { continue }
            for piece in section.pieces {
                guard case .table(let table) = piece.block else {
                    noteHTML(piece, in: section.kind)
                    continue
                }
                let map = ColumnMap(table)
                let kind = TableKind(table, map, in: isDetail ? .properties : topic)
                guard kind == .properties || kind == .relationships else {
                    if kind == .other { noteUnknown(table, map, piece: piece, in: section.kind) }
                    continue
                }
                let owner = types.count == 1 ? 0 : self.owner(of: index, among: owners)
                let rows = rows(of: table, map, piece: piece, for: types[owner])
                if kind == .properties, let name = part(of: types[owner].facts, under: index) {
                    if parts.last?.section != index { parts.append(part(named: name, section: index)) }
                    parts[parts.count - 1].facts.properties += rows
                } else if isDetail {
                    types[owner].facts.details += rows
                } else if kind == .properties {
                    types[owner].facts.properties += rows
                } else {
                    types[owner].facts.relationships += rows
                }
            }
        }
        if types.count == 1, types[0].facts.properties.isEmpty, types[0].facts.relationships.isEmpty {
            types[0].facts.properties = misplaced(for: types[0])
            if types[0].facts.properties.isEmpty { types[0].facts.properties = listed() }
        }
        types += parts
    }

    /// The type that a heading such as `lampPart properties` is about: one that a row above names and no page defines.
    private func part(of type: TypeFacts, under index: Int) -> String? {
        let section = outline.sections[index]
        guard section.level > 1, section.slug.hasSuffix(Self.partEnding) else { return nil }
        let stem = section.slug.dropLast(Self.partEnding.count)
        guard !stem.utf8.contains(Byte.hyphen), stem != type.name.asciiLowercased else { return nil }
        for row in type.properties.prefix(Limits.typeParts) {
            guard let reference = row.type, !reference.isPrimitive, reference.name.asciiLowercased == stem,
                reference.linkPage == nil || reference.linkPage == context.page
            else { continue }
            return reference.name
        }
        return nil
    }

    private static let partEnding = "-properties"

    private func part(named name: String, section: Int) -> Named {
        let location = outline.sections[section].heading?.location
        let source = location.map { Place(outline.sections[section].page, $0) } ?? head.source
        var facts = blank(name: name, source: source, readsProse: false)
        facts.deprecation = nil
        facts.isComplex = true
        facts.summary = ""
        for piece in outline.sections[section].pieces where facts.summary.isEmpty && piece.container == .plain {
            if case .paragraph(let paragraph) = piece.block { facts.summary = paragraph.content.text }
        }
        return Named(facts: facts, section: section)
    }

    /// The properties of a page that lists them in no table.
    private func listed() -> [PropertyFacts] {
        outline.sections.lazy.filter { $0.kind == .properties }
            .map { PropertyListReader(context: context).rows(of: $0.pieces) }.first { !$0.isEmpty } ?? []
    }

    /// The rows of typed tables that stand where none is expected ("Remarks"), on a page that has no others.
    private func misplaced(for type: Named) -> [PropertyFacts] {
        var found: [PropertyFacts] = []
        for section in outline.sections {
            guard section.kind == .functionParameters || Self.asides.contains(section.slug) else { continue }
            for piece in section.pieces {
                guard case .table(let table) = piece.block else { continue }
                let map = ColumnMap(table)
                guard map.index(.name) == 0, map.index(.type) != nil, map.headers[0].has("propert") else { continue }
                found += rows(of: table, map, piece: piece, for: type)
            }
        }
        return found
    }

    private static let asides: Set<String> = ["remarks", "notes", "usage"]

    private func rows(of table: Table, _ map: ColumnMap, piece: Outline.Piece, for type: Named) -> [PropertyFacts] {
        let alignment = context.isTranslated ? NameAlignment([type.facts.jsonRepresentation]) : nil
        return PropertyTableReader(context: context, page: piece.page, alignment: alignment).rows(of: table, map: map)
    }

    private static let noted: Set<SectionKind> = [.properties, .relationships, .members]

    private func noteHTML(_ piece: Outline.Piece, in section: SectionKind) {
        guard case .html(let text, _) = piece.block, Self.noted.contains(section),
            text.has("<table")
        else { return }
        context.note(.tableNotUnderstood, "A table in HTML is not read", at: piece.source)
    }

    /// Tables of methods stand under these headings too; any other is a loss.
    private func noteUnknown(_ table: Table, _ map: ColumnMap, piece: Outline.Piece, in section: SectionKind) {
        guard section == .properties || section == .relationships else { return }
        if map.roles.contains(where: { $0 == .method || $0 == .permissionType }) { return }
        let header = table.header.map(\.text).joined(separator: " | ").shortened
        context.note(.tableNotUnderstood, "The columns are '\(header)'", at: piece.source)
    }

    private static func mayHoldProperties(_ topic: SectionKind) -> Bool {
        switch topic {
        case .properties, .relationships, .other, .jsonRepresentation, .members, .methods: true
        default: false
        }
    }

    /// Tables under "Properties of a ... definition" describe the text of a property.
    private func isDetail(_ index: Int) -> Bool {
        var current: Int? = index
        while let section = current, outline.sections[section].level > 2 {
            if outline.sections[section].slug.has("definition") { return true }
            current = outline.sections[section].parent
        }
        return false
    }

    /// The first type in or below each section that has any.
    private func owners(_ types: [Named]) -> [Int: Int] {
        var owners: [Int: Int] = [:]
        for (index, type) in types.enumerated() {
            var current: Int? = type.section
            while let section = current, owners[section] == nil {
                owners[section] = index
                current = outline.sections[section].parent
            }
        }
        return owners
    }

    /// The type whose own section encloses a table most closely.
    private func owner(of section: Int, among owners: [Int: Int]) -> Int {
        var current: Int? = section
        while let index = current {
            if let owner = owners[index] { return owner }
            current = outline.sections[index].parent
        }
        return 0
    }
}
