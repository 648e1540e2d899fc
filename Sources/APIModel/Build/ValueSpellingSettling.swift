import GraphGenBase

/// Lists of values in the spelling of the enumeration they are of.
enum ValueSpellingSettling {
    /// A cell that lists `Running` for a member `running` means that member.
    static func run(_ types: inout TypeTable<Stage.Classified>, _ diagnostics: inout [Diagnostic]) {
        for name in types.names {
            guard let properties = types[name]?.properties else { continue }
            for (index, property) in properties.enumerated() where !property.enumValues.isEmpty {
                if let type = types[type: property.type], type.kind != .enumeration {
                    // They are of something in it.
                    types[name]?.properties[index].values = nil
                    continue
                }
                guard let type = types[type: property.type], type.kind == .enumeration,
                    let values = Self.spelled(property.enumValues, by: type)
                else { continue }
                types[name]?.properties[index].values?.value = values
                let changed = zip(property.enumValues, values).filter { $0 != $1 }.map { "'\($0)' is '\($1)'" }
                diagnostics.append(
                    DiagnosticCode.enumerationSpelling.at(
                        property.source, "\(changed.joined(separator: ", ")) in \(property.type)"))
            }
        }
    }

    // nil when nothing is spelled otherwise
    private static func spelled(_ values: [String], by type: ModelType) -> [String]? {
        let names = Set(type.members.map(\.name))
        if values.allSatisfy(names.contains) { return nil }
        let members = Dictionary(type.members.map { ($0.name.lowercased(), $0.name) }) { first, _ in first }
        let own = values.map { names.contains($0) ? $0 : members[$0.lowercased()] ?? $0 }
        // Two spellings of one member stay as they are: the list says more than the enumeration.
        return own == values || Set(own).count < own.count ? nil : own
    }
}
