import GraphGenBase
import Markdown

/// Finds the permission tables of a page, inline or included, and binds them to the requests they are about.
struct PermissionSectionReader {
    let context: PageContext
    let outline: Outline

    /// The tables, in page order.
    func read() -> [PermissionFacts] {
        var tables: [PermissionFacts] = []
        var isThere = false
        for (index, section) in outline.sections.enumerated() {
            guard outline.enclosing(index, where: { $0 == .permissions }) != nil else {
                if outline.topic(of: index) == .other { readUnmistakable(section, into: &tables) }
                continue
            }
            isThere = true
            let isNested = section.parent.map { outline.enclosing($0) { $0 == .permissions } != nil } ?? false
            let scope = isNested ? section.heading?.content.text ?? "" : ""
            read(section, scope: scope, into: &tables)
        }
        if tables.isEmpty, isThere { tables = PermissionProse(context: context, outline: outline).read() }
        if tables.isEmpty, isThere {
            let section = outline.sections.first { $0.kind == .permissions }
            let source = section?.heading.map { Place(context.page, $0.location) }
            context.note(
                .permissionsMissing, "The permissions section holds no permission table",
                at: source ?? Place(page: context.page, line: 1))
        }
        return tables
    }

    /// A permission table under a heading nobody knows: its header says what it is.
    private func readUnmistakable(_ section: Outline.Section, into tables: inout [PermissionFacts]) {
        for piece in section.pieces {
            guard case .table(let table) = piece.block, ColumnMap(table).roles.first == .permissionType,
                table.rows.contains(where: { row in
                    row.cells.first.map { CallerDictionary.kind(of: $0.text) != nil } ?? false
                })
            else { continue }
            let reader = PermissionTableReader(context: context, page: piece.page)
            tables += reader.read(table, scope: section.heading?.content.text ?? "", urls: []) ?? []
        }
    }

    private func read(_ section: Outline.Section, scope: String, into tables: inout [PermissionFacts]) {
        var urls: [String] = []
        var lead = ""
        for piece in section.pieces {
            switch piece.block {
            case .paragraph(let paragraph):
                // "For `GET /me/lamps`:", "For **groups**:"
                let found = RequestProse(page: context.page).requests(in: piece)
                if !found.isEmpty { urls = found.map { $0.method + " " + $0.path } }
                let text = paragraph.content.text
                lead = found.isEmpty && text.hasSuffix(":") && text.utf8.count <= 96 ? String(text.dropLast()) : ""
            case .comment(let comment):
                if let found = Self.requestURLs(comment.metadata) { urls = found }
            case .code(let code) where RequestSectionReader.isHTTP(code):
                // "Permissions for the following HTTP request:" and the request.
                urls = Self.requests(code.text)
            case .table(let table):
                let reader = PermissionTableReader(context: context, page: piece.page)
                let about = urls.isEmpty && !lead.isEmpty ? [scope, lead].filter { !$0.isEmpty } : [scope]
                lead = ""
                if let found = reader.read(table, scope: about.joined(separator: ": "), urls: urls) {
                    tables += found
                } else {
                    report(table, piece: piece)
                }
                urls = []
            default: continue
            }
        }
    }

    /// Tables of roles and the like stand here too; only one that names permissions should have been understood.
    private func report(_ table: Table, piece: Outline.Piece) {
        let namesPermissions = table.rows.contains { row in
            row.cells.contains { cell in PermissionCell.listsOnlyPermissions(cell.text) }
        }
        let header = table.header.map(\.text).joined(separator: " | ").shortened
        context.note(
            namesPermissions ? .permissionsTableNotUnderstood : .tableNotUnderstood, "The columns are '\(header)'",
            at: piece.source)
    }

    private static func requestURLs(_ metadata: JSONValue?) -> [String]? {
        guard let metadata, metadata.member("blocktype")?.stringValue?.asciiLowercased == "permissions" else {
            return nil
        }
        guard case .array(let urls)? = metadata.member("requesturls") else { return [] }
        return urls.compactMap { $0.stringValue.flatMap(normalised) }
    }

    private static func requests(_ text: String) -> [String] {
        text.utf8.split(separator: Byte.newline).compactMap { line in
            String(Substring(line)).nonEmpty.flatMap(normalised)
        }
    }

    private static func normalised(_ line: String) -> String? {
        guard case .request(let method, let path, _, _) = RequestLineReader.read(Array(line.utf8)) else { return nil }
        return method + " " + path
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
