import GraphDocs

/// One row of a table becomes a property with its rules.
extension Assembly {
    /// A property with the type that its row says it is inherited from.
    struct BuiltProperty {
        var property: Property
        var inheritedFrom: String?
        var relations: [Reading]
        var source: FactSource
    }

    /// Reads a row; a diagnostic is only kept when it is the type's own row, since bodies repeat them.
    func build(_ row: PropertyFacts, in scope: TypeNames.Scope, isOwn: Bool = true) -> BuiltProperty {
        let type = row.type.map { resolve($0, in: scope, at: row.source) } ?? "Edm.Untyped"
        var property = Property(
            name: row.name, type: type, isCollection: row.type?.isCollection ?? false, description: row.description,
            source: Source(page: row.source.page, line: row.source.line))
        if row.type == nil, isOwn {
            diagnostics.append(ModelDiagnostic.propertyUntyped.at(row.source, "No type is given for \(row.name)"))
        }
        applyTypeCell(row, &property)
        var applier = RuleApplier(property, at: row.source)
        applier.apply(columnReadings(row) + rules.readings(of: row.description))
        property = applier.property
        if property.enumValues.isEmpty, let values = propertyValues["\(scope.page)#\(row.name)".lowercased()] {
            property.enumValues = values
        }
        if applier.saysFlags { flagTypes.insert(type) }
        if isOwn { diagnostics += applier.diagnostics }
        if placeholders.contains(type) { placeholders.add(values: property.enumValues, to: type) }
        let inheritedFrom = row.inheritedFrom.map { resolve($0, in: scope, at: row.source) }
        if let inheritedFrom { placeholders.markBase(inheritedFrom) }
        property.description = Self.plain(row.description)
        return BuiltProperty(
            property: property, inheritedFrom: inheritedFrom, relations: applier.pendingRelations, source: row.source)
    }

    // What the type cell and the name cell say besides their main business.
    private func applyTypeCell(_ row: PropertyFacts, _ property: inout Property) {
        func record(_ id: String, _ text: String) {
            property.rules.append(AppliedRule(id: id, text: text, line: row.source.line))
        }
        if row.isMarkedDeprecated {
            property.isDeprecated = true
            record("deprecated.name", "(deprecated)")
        }
        guard let type = row.type else { return }
        if let size = type.maximumSize, property.type == "Edm.String" {
            property.maxLength = size
            record("length.type-cell", "maximum size \(size)")
        }
        switch type.note {
        case "readonly", "read-only", "read only":
            property.isReadOnly = true
            record("read-only.type-cell", "(\(type.note ?? ""))")
        case "required":
            property.isRequiredOnCreate = true
            record("required.type-cell", "(required)")
        default: break
        }
    }

    // Columns for minimum, maximum, default and required.
    private func columnReadings(_ row: PropertyFacts) -> [Reading] {
        row.extraColumns.compactMap { column in
            guard let role = ColumnRules.role(of: column.header) else { return nil }
            return ColumnRules.reading(role, column.text)
        }
    }

    /// A description without the backticks that mark its code spans.
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(0x60) else { return text }
        return String(decoding: text.utf8.filter { $0 != 0x60 }, as: UTF8.self)
    }
}
