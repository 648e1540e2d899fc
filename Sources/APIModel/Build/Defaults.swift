import GraphGenBase

/// Defaults of properties whose types are only known when all pages are read.
extension Assembly {
    /// A default of an enumeration is one of its members, in its spelling; a structure has none that words could give.
    func settleDefaults() {
        for name in types.keys.sorted() {
            guard let properties = types[name]?.properties else { continue }
            for (index, property) in properties.enumerated() {
                guard let value = property.defaultValue, let type = types[property.type] else { continue }
                let member =
                    type.kind == .enumeration ? type.members.isEmpty ? value : Self.member(value, of: type) : nil
                guard member != value else { continue }
                types[name]?.properties[index].defaultValue = member
                if member != nil { continue }
                let saysByDefault = property.rules.contains { $0.id == RuleApplier.byDefault }
                types[name]?.properties[index].rules.removeAll { $0.id.hasPrefix("default.") }
                if saysByDefault { continue }
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
