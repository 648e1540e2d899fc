import GraphDocs

/// Rules that create and update pages add to what the resource page says.
extension Assembly {
    /// Merges them; where two pages disagree the resource page stays, and validators only warn.
    func mergeBodyRules() {
        for body in bodies.sorted(by: { $0.page < $1.page }) {
            for property in body.properties {
                guard let index = types[body.type]?.properties.firstIndex(where: { $0.name == property.name }),
                    let own = types[body.type]?.properties[index], own.type == property.type
                else { continue }
                var merge = RuleMerge(own, property, page: body.page, isCreate: body.isCreate)
                merge.run()
                types[body.type]?.properties[index] = merge.property
                diagnostics += merge.diagnostics
            }
        }
    }
}
