import GraphGenBase

/// Navigation properties.
enum NavigationSettling {
    /// Navigation properties are those that lead to entities, whichever table they stand in (OData 4.01, 4.2): a structural
    /// property cannot hold an entity.
    static func run(_ types: inout TypeTable<Stage.Classified>, _ diagnostics: inout [Diagnostic]) {
        for name in types.names {
            guard let properties = types[name]?.properties else { continue }
            // Noted first: a list that is looked at while it is changed is copied.
            let wrong = properties.indices.filter {
                properties[$0].isNavigation != (types[type: properties[$0].type]?.kind == .entity)
            }
            for index in wrong where properties[index].isNavigation {
                diagnostics.append(
                    DiagnosticCode.typeKind.at(
                        properties[index].source,
                        "\(properties[index].name) stands among the relationships, and \(properties[index].type) is no entity type; "
                            + "it is a property"))
            }
            types.change(wrong, of: name) { $0.isNavigation.toggle() }
        }
    }
}
