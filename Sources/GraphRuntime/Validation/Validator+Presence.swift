extension Validator {
    /// A property that is not there; `plan` is the type of the object that lacks it, nil for the parameters of a request.
    mutating func checkMissing(_ place: Place, in plan: TypePlan? = nil) {
        let property = place.property
        guard property.isRequired || property.isRequiredOnCreate, !isBound(place) else { return }
        // An object inside another is replaced as a whole by an update (OData JSON 4.01, section 4.5): it must be complete.
        if property.isRequired, context == .create || context == .update && place.depth > 0 {
            add(ValidationRuleID.required, .error, .required, at: place)
        } else if property.isRequiredOnCreate, context == .create, !namesExisting(place, plan) {
            add(ValidationRuleID.requiredOnCreate, demand(property), .requiredOnCreate, at: place)
        }
    }

    /// How grave the lack of a property is that a create must have, by some page or by all.
    private func demand(_ property: GraphSchemaProperty) -> ValidationSeverity {
        property.isRequirementDoubted ? .warning : .error
    }

    /// Whether the object refers to another in the property's place: `lamp@odata.bind` (OData JSON 4.01, section 8.5).
    private func isBound(_ place: Place) -> Bool {
        let reference = place.object["\(place.property.name)@odata.bind"]
        return reference.map { !$0.isNull } ?? false
    }

    /// Whether an object inside another names one that exists, by its key or address, so that nothing is made of it.
    private func namesExisting(_ place: Place, _ plan: TypePlan?) -> Bool {
        guard place.depth > 0, let plan else { return false }
        func isGiven(_ name: String) -> Bool { place.object[name].map { !$0.isNull } ?? false }
        return isGiven("@odata.id") || plan.properties.contains { $0.property.isKey && isGiven($0.property.name) }
    }

    /// A property that is null.
    mutating func checkNull(_ place: Place) {
        let property = place.property
        if property.isNotNullable || property.isRequired {
            if context != .any || property.isNotNullable {
                add(ValidationRuleID.notNullable, context == .any ? .warning : .error, .notNullable, at: place)
            }
        } else if property.isRequiredOnCreate, context == .create {
            add(ValidationRuleID.requiredOnCreate, demand(property), .requiredOnCreate, at: place)
        } else {
            checkSending(place)
        }
    }

    /// A property that is sent, whatever its value.
    mutating func checkSending(_ place: Place) {
        guard context != .any else { return }
        if place.property.isReadOnly {
            if place.property.isGivenOnCreate, context == .create || place.depth > 0 { return }
            add(ValidationRuleID.readOnly, .warning, .readOnly, at: place)
        } else if place.property.isImmutable, context == .update, place.depth == 0 {
            add(ValidationRuleID.immutable, .warning, .immutable, at: place)
        } else if place.property.isKey, place.depth == 0 {
            add(ValidationRuleID.key, .note, .key, at: place)
        }
    }
}
