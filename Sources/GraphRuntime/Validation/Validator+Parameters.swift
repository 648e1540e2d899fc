extension Validator {
    /// Checks the parameters of a request against what its page says of them. Their types are the compiler's business, and
    /// models among them check themselves.
    mutating func checkParameters(_ given: GraphObject, _ parameters: [GraphSchemaProperty]) {
        for parameter in parameters {
            var place = Place(object: given, plan: TypePlan.Property(parameter, schema), parent: "", depth: 0)
            guard let value = given[parameter.name] else {
                checkMissing(place)
                continue
            }
            if case .array(let elements) = value {
                checkRules(elements, place)
                for (index, element) in elements.enumerated() {
                    place.index = index
                    checkRules(element, place)
                }
                place.index = nil
            } else {
                checkRules(value, place)
            }
            if !value.isNull { checkRelations(value, place) }
        }
    }
}
