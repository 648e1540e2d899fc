extension Validator {
    /// A property that is not there.
    mutating func checkMissing(_ place: Place) {
        let property = place.property
        // An object inside another is replaced as a whole by an update (OData JSON 4.01, section 4.5): it must be complete.
        if property.isRequired, context == .create || context == .update && place.depth > 0 {
            add(ValidationRuleID.required, .error, .required, at: place)
        } else if property.isRequiredOnCreate, context == .create {
            add(ValidationRuleID.requiredOnCreate, .error, .requiredOnCreate, at: place)
        }
    }

    /// A property that is null.
    mutating func checkNull(_ place: Place) {
        let property = place.property
        if property.isNotNullable || property.isRequired {
            if context != .any || property.isNotNullable {
                add(ValidationRuleID.notNullable, context == .any ? .warning : .error, .notNullable, at: place)
            }
        } else if property.isRequiredOnCreate, context == .create {
            add(ValidationRuleID.requiredOnCreate, .error, .requiredOnCreate, at: place)
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
