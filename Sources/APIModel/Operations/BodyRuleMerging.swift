import GraphGenBase

/// Rules that create and update pages add to what the resource page says.
enum BodyRuleMerging {
    /// Merges them; where two pages disagree the resource page stays, and validators only warn.
    static func run(
        _ types: consuming TypeTable<Stage.Classified>, _ bodies: [BodyRules], _ diagnostics: inout [Diagnostic]
    ) -> TypeTable<Stage.Finished> {
        for body in bodies.sorted(by: { $0.page < $1.page }) {
            addMissing(body, to: &types, &diagnostics)
            // By index, as copies are dear.
            let telling = body.properties.indices.filter { body.isUpdate || RuleMerge.isNeeded(body.properties[$0]) }
            guard !telling.isEmpty, var type = types[body.type] else { continue }
            let places = type.places
            for place in telling {
                guard let index = places[body.properties[place].name],
                    type.properties[index].type == body.properties[place].type
                else { continue }
                var merge = RuleMerge(
                    type.properties[index], body.properties[place], isCreate: body.isCreate, isUpdate: body.isUpdate)
                merge.run()
                type.properties[index] = merge.property
                diagnostics += merge.diagnostics
            }
            types[body.type] = type
        }
        for body in bodies where body.isCreate { exempt(body, in: &types, &diagnostics) }
        return types.settled()
    }

    /// What the resource page requires of every object, and the page of the create not of every one, is doubted: a rule
    /// without its condition would refuse good objects.
    private static func exempt(
        _ body: BodyRules, in types: inout TypeTable<Stage.Classified>, _ diagnostics: inout [Diagnostic]
    ) {
        guard let exemption = body.exemption, var type = types[body.type] else { return }
        let listed = Set(body.properties.map(\.name))
        for index in type.properties.indices where listed.contains(type.properties[index].name) {
            guard let fact = type.properties[index].requiredOnCreate else { continue }
            type.properties[index].requiredOnCreate?.isContradicted = true
            diagnostics.append(
                DiagnosticCode.ruleDisagreement.at(
                    exemption.source,
                    "'\(exemption.text.prefix(200))' on this page, but '\(fact.evidence.last?.words ?? "")' for "
                        + "\(type.properties[index].name) on \(type.properties[index].source.page):"
                        + "\(type.properties[index].source.line); its lack is a warning",
                    rule: fact.evidence.last?.rule))
        }
        types[body.type] = type
    }

    /// Rows that are no properties of the type by any other page: what can be sent is a property all the same.
    private static func addMissing(
        _ body: BodyRules, to types: inout TypeTable<Stage.Classified>, _ diagnostics: inout [Diagnostic]
    ) {
        guard types[body.type] != nil else { return }
        let known = types.members(of: body.type)
        let missing = body.properties.filter { row in
            // What holds the type itself belongs to what is made around it.
            !known.contains(row.name) && !row.name.contains("@") && row.type != .primitive(.untyped)
                && row.type != .named(body.type)
        }
        if missing.isEmpty { return }
        // A body of a base type may list what only derived types have.
        let derived = types.names.filter { $0 != body.type && types.chain($0).contains(body.type) }
        let others = Set(derived.compactMap { types[$0] }.flatMap(\.properties).map { $0.name.lowercased() })
            .union(known.map { $0.lowercased() })
        for var row in missing where !others.contains(row.name.lowercased()) {
            row.declaredIn = nil
            // Where it must be given stands with the page that says so.
            diagnostics.append(
                DiagnosticCode.propertyFromBody.at(
                    row.source, "\(row.name) is listed for the body and not on the page of \(body.type)"))
            types[body.type]?.properties.append(row)
        }
    }
}
