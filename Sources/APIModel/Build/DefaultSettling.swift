import GraphGenBase

/// Defaults of properties whose types are only known when all pages are read.
enum DefaultSettling {
    /// A default of an enumeration is one of its members, in its spelling; a structure has none that words could give.
    static func run(_ types: inout TypeTable<Stage.Classified>, _ diagnostics: inout [Diagnostic]) {
        for name in types.names {
            guard let properties = types[name]?.properties else { continue }
            for (index, property) in properties.enumerated() {
                guard let fact = property.defaultValue, let type = types[type: property.type] else { continue }
                let value = fact.value
                let member =
                    type.kind == .enumeration ? type.members.isEmpty ? value : Self.member(value, of: type) : nil
                guard member != value else { continue }
                if let member {
                    types[name]?.properties[index].defaultValue?.value = member
                    continue
                }
                types[name]?.properties[index].defaultValue = nil
                if fact.evidence.contains(where: { $0.rule == RuleApplier.byDefault }) { continue }
                diagnostics.append(
                    DiagnosticCode.ruleNotApplicable.at(
                        property.source, "The default '\(value)' is no value of \(property.type)"))
            }
        }
    }

    private static func member(_ value: String, of type: ModelType) -> String? {
        if type.members.contains(where: { $0.name == value }) { return value }
        return type.members.first { $0.name.lowercased() == value.lowercased() }?.name
    }
}
