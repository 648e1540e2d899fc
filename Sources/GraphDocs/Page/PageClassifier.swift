import GraphGenBase
import Markdown

/// Tells what a page is from what it holds: metadata, sections, title; `doc_type` only where nothing else speaks.
struct PageClassifier {
    let page: String
    let outline: Outline
    let title: TitleReader
    let frontMatter: FrontMatter

    /// The kind.
    var kind: PageKind {
        if PagePath.isIn(.includes, page: page) { return .include }
        if has(.httpRequest) { return .api }
        if hasResourceComment { return isMemberPage ? .enumeration : .resource }
        if isEnumeration { return .enumeration }
        if PagePath.isIn(.api, page: page), showsRequest { return .api }
        if title.kind == .resource || title.kind == .complex { return hasFacts || isTypePage ? .resource : .conceptual }
        if hasPropertyTable, has(.jsonRepresentation) || has(.properties), !isOverview { return .resource }
        if showsRequest, docType == "apipagetype", has(.response) || has(.permissions) { return .api }
        if hasMemberTable, docType.hasPrefix("enum") { return .enumeration }
        return .conceptual
    }

    /// What the front matter claims, when that is one of the kinds.
    var claimed: PageKind? {
        switch docType {
        case "apipagetype": .api
        case "resourcepagetype": .resource
        case "enumpagetype": .enumeration
        case "conceptualpagetype": .conceptual
        default: nil
        }
    }

    private var docType: String { frontMatter["doc_type"]?.asciiLowercased ?? "" }

    private func has(_ kind: SectionKind) -> Bool { outline.sections.contains { $0.kind == kind } }

    private var hasResourceComment: Bool {
        outline.sections.contains { $0.pieces.contains { $0.resourceMetadata?.blockType == "resource" } }
    }

    /// An enumeration with a JSON representation, whose comment calls it a resource: members and nothing else.
    private var isMemberPage: Bool {
        (title.kind == .enumeration || docType == "enumpagetype") && hasMemberTable && !hasPropertyTable
    }

    private var isEnumeration: Bool {
        if title.kind == .enumeration { return true }
        let name = PagePath.name(of: page).lowercased()
        if isMembersAlone { return true }
        if name == "enums.md" || name.hasPrefix("enums-") || name.hasSuffix("-enums.md") { return hasMemberTable }
        return docType == "enumpagetype" && hasMemberTable && !hasPropertyTable
    }

    /// `# weekDay` or `# weekDay flags`, then nothing but its members.
    private var isMembersAlone: Bool {
        guard title.kind == .unknown || title.kind == .values, title.name != nil, isTypePage, hasMemberTable,
            !hasPropertyTable
        else {
            return false
        }
        return outline.sections.contains { $0.slug == "members" && $0.level == 2 }
    }

    private var isTypePage: Bool { PagePath.isIn(.resources, page: page) && docType != "conceptualpagetype" }

    private var hasFacts: Bool { hasPropertyTable || has(.jsonRepresentation) || hasMemberTable }

    private var isOverview: Bool {
        if docType == "conceptualpagetype" || page.hasSuffix("-overview.md") { return true }
        // Pages without a type's name in the title may still hold types, which have typed properties.
        return (title.name == nil || title.kind == .values) && !hasTable(where: { $0 == .properties }, typed: true)
    }

    private var showsRequest: Bool {
        outline.sections.contains { section in
            section.pieces.contains { piece in
                guard case .code(let code) = piece.block, RequestSectionReader.isHTTP(code) else { return false }
                return RequestLineReader.startsWithMethod(code.text)
            }
        }
    }

    private var hasPropertyTable: Bool { hasTable { $0 == .properties || $0 == .relationships } }

    private var hasMemberTable: Bool { hasTable { $0 == .members } }

    private func hasTable(where matches: (TableKind) -> Bool, typed: Bool = false) -> Bool {
        for (index, section) in outline.sections.enumerated() {
            for piece in section.pieces {
                guard case .table(let table) = piece.block else { continue }
                let map = ColumnMap(table)
                guard !typed || map.index(.type) != nil else { continue }
                if matches(TableKind(table, map, in: outline.topic(of: index))) { return true }
            }
        }
        return false
    }
}

extension Outline.Piece {
    /// What the block says of a type, when it is a metadata comment that names one.
    var resourceMetadata: ResourceMetadata? {
        guard case .comment(let comment) = block else { return nil }
        guard let metadata = comment.metadata else { return ResourceMetadata(broken: comment.text) }
        return ResourceMetadata(metadata)
    }
}
