import GraphGenBase

/// Rules that create and update pages add to what the resource page says.
enum BodyRuleMerging {
    /// Merges them; where two pages disagree the resource page stays, and validators only warn.
    static func run(
        _ types: consuming TypeTable<Stage.Classified>, _ bodies: [BodyRules], _ diagnostics: inout [Diagnostic]
    ) -> TypeTable<Stage.Finished> {
        for body in bodies.sorted(by: { $0.page < $1.page }) {
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
        return types.settled()
    }
}
