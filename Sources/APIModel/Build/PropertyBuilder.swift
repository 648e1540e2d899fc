import DescriptionRules
import GraphDocs
import GraphGenBase

/// One row of a table becomes a property with its rules.
extension Assembly {
    /// A property with the type that its row says it is inherited from.
    struct BuiltProperty {
        var property: Property
        var inheritedFrom: String?
        var relations: [Reading]
        var source: Place
    }

    /// Reads a row; a diagnostic is only kept when it is the type's own row, since bodies repeat them.
    func build(_ row: PropertyFacts, in scope: TypeNames.Scope, isOwn: Bool = true) -> BuiltProperty {
        let type = row.type.map { resolve($0, in: scope, at: row.source) } ?? .primitive(.untyped)
        let property = Property(
            name: row.name, type: type, isCollection: row.type?.isCollection ?? false,
            description: Self.plain(row.description),
            source: row.source)
        if row.type == nil, isOwn, !hasCellDiagnostic(row) {
            diagnostics.append(DiagnosticCode.propertyUntyped.at(row.source, "No type is given for \(row.name)"))
        }
        var applier = RuleApplier(property, at: row.source)
        applier.apply(ColumnRules.readings(of: row) + rules.readings(of: row.description, breaks: row.breaks))
        if applier.property.enumValues.isEmpty, pagesWithValues.contains(scope.page),
            let values = propertyValues["\(scope.page)#\(row.name)".lowercased()]
        {
            applier.property.enumValues = values
        }
        if applier.saysFlags, let name = type.name { flagTypes.insert(name) }
        if isOwn { diagnostics += applier.diagnostics }
        if let name = type.name, placeholders.contains(name) {
            placeholders.add(values: applier.property.enumValues, to: name)
            if applier.saysFlags || row.type?.leadsToValues == true { placeholders.markEnumeration(name) }
        }
        let inheritedFrom = row.inheritedFrom.map { resolve($0, in: scope, at: row.source).description }
        if let inheritedFrom { placeholders.markBase(inheritedFrom) }
        return BuiltProperty(
            property: applier.property, inheritedFrom: inheritedFrom, relations: applier.pendingRelations,
            source: row.source)
    }

    /// Whether the reading has already remarked on the row's type cell.
    private func hasCellDiagnostic(_ row: PropertyFacts) -> Bool {
        linesWithCellDiagnostics[row.source.page]?.contains(row.source.line) == true
    }

    /// A description without the backticks that mark its code spans.
    static func plain(_ text: String) -> String {
        guard text.holds(0x60) else { return text }
        return String(decoding: text.utf8.filter { $0 != Byte.backtick }, as: UTF8.self)
    }
}

extension TypeReference {
    /// Whether the link goes to a list of values: `(#kind-values)`, `(enums.md#kind-values)`.
    fileprivate var leadsToValues: Bool {
        guard let linkFragment else { return false }
        return ["-values", "-enumeration", "-members"].contains { linkFragment.lowercased().hasSuffix($0) }
    }
}

extension String {
    /// Whether a byte is among those of the text.
    func holds(_ byte: UInt8) -> Bool {
        let found = utf8.withContiguousStorageIfAvailable { bytes in
            var index = 0
            while index < bytes.count, bytes[index] != byte { index += 1 }
            return index < bytes.count
        }
        return found ?? utf8.contains(byte)
    }
}
