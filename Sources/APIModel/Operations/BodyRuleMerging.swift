import GraphGenBase

/// Rules that create and update pages add to what the resource page says.
enum BodyRuleMerging {
    /// Merges them; where two pages disagree the resource page stays, and validators only warn.
    static func run(
        _ types: consuming TypeTable<Stage.Classified>, _ bodies: [BodyRules], _ diagnostics: inout [Diagnostic]
    ) -> TypeTable<Stage.Finished> {
        for body in bodies.sorted(by: { $0.page < $1.page }) {
            let telling = body.properties.filter(RuleMerge.isNeeded)
            guard !telling.isEmpty, var type = types[body.type] else { continue }
            let places = type.places
            for property in telling {
                guard let index = places[property.name], type.properties[index].type == property.type else { continue }
                var merge = RuleMerge(type.properties[index], property, isCreate: body.isCreate)
                merge.run()
                type.properties[index] = merge.property
                diagnostics += merge.diagnostics
            }
            types[body.type] = type
        }
        return types.settled()
    }
}
