import Markdown

/// What a table lists, judged by its column headers and the section it stands in.
enum TableKind: Sendable, Hashable {
    /// Properties or parameters.
    case properties
    /// Relationships.
    case relationships
    /// Members of an enumeration.
    case members
    /// Methods of a type, use cases, permissions: nothing for a type.
    case other

    /// Judges a table of a section about a type.
    init(_ table: Table, _ map: ColumnMap, in topic: SectionKind) {
        let hasType = map.index(.type) != nil
        switch map.roles.first ?? nil {
        case .method where topic == .properties && hasType && Self.namesOnly(table): self = .properties
        case .method, .permissionType: self = .other
        case .relationship: self = .relationships
        case .member where hasType && topic == .properties && ColumnGuess(table: table, map: map).isTyped:
            self = .properties
        case .member: self = .members
        case .value where topic == .members || !hasType && map.headers.count <= 3: self = .members
        case .name where hasType || topic == .properties || topic == .relationships:
            self = topic == .relationships ? .relationships : topic == .members && !hasType ? .members : .properties
        case .name where topic == .members: self = .members
        case .type where hasType && topic == .properties && map.index(.name) == nil:
            self = map.headers.count > 2 && ColumnGuess(table: table, map: map).isTyped ? .properties : .other
        default:
            let isNamed = map.index(.name) != nil || map.index(.relationship) != nil || map.headers.first == ""
            if hasType, isNamed, topic == .properties || topic == .relationships {
                self = topic == .properties ? .properties : .relationships
            } else if map.ownProperty != nil {
                self = .members
            } else if topic == .members, map.headers.count >= 1 {
                self = .members
            } else if map.isUnknown, map.headers.count == 3, topic == .properties || topic == .relationships,
                Self.typesSecond(table)
            {
                // A language no dictionary knows: three columns under this heading are name, type and description.
                self = topic == .properties ? .properties : .relationships
            } else if topic == .properties || topic == .relationships, ColumnGuess(table: table, map: map).isTyped {
                self = topic == .properties ? .properties : .relationships
            } else {
                self = .other
            }
        }
    }
}

extension TableKind {
    /// Whether the first column holds plain names: a table of properties under the wrong header. Methods are links.
    private static func namesOnly(_ table: Table) -> Bool {
        !table.rows.isEmpty
            && table.rows.allSatisfy { row in
                row.cells.first.map { TypeName.isTypeName($0.text) && $0.raw == $0.text } ?? false
            }
    }
}

extension TableKind {
    /// Whether most cells of the second column are a primitive or a link, as types are in any language.
    private static func typesSecond(_ table: Table) -> Bool {
        let typed = table.rows.count { row in
            guard row.cells.count > 1 else { return false }
            let raw = row.cells[1].raw
            return raw.has("](") || raw.has("][") || TypeCellReader.primitive(TypeText(raw).firstWord) != nil
        }
        return typed * 2 >= table.rows.count
    }
}

extension ColumnMap {
    /// Whether no header is known.
    var isUnknown: Bool { roles.allSatisfy { $0 == nil } }

    /// The property whose values a column of an odd table lists: `Value of type property`, `type property`,
    /// `displayAs value`; with the column.
    var ownProperty: (name: String, column: Int)? {
        for (column, header) in headers.enumerated() {
            let words = header.split(separator: " ")
            if words.count == 4, words[0] == "value", words[1] == "of", words[3] == "property" {
                return (String(words[2]), column)
            }
            if words.count == 2, words[1] == "property" || words[1] == "value", roles[column] == nil {
                return (String(words[0]), column)
            }
        }
        return nil
    }
}
