extension Validator {
    /// A value that is there and not null.
    mutating func check(_ value: GraphValue, _ place: Place) {
        if !place.property.type.isCollection {
            checkSingle(value, place)
        } else if case .array(let elements) = value {
            checkRules(elements, place)
            var element = place
            for (index, value) in elements.enumerated() {
                element.index = index
                checkSingle(value, element)
            }
        } else {
            addWrongType(value, "an array", place)
        }
        if !place.property.rules.isEmpty { checkRelations(value, place) }
    }

    /// A value of the property's type, or one element of a collection of it.
    private mutating func checkSingle(_ value: GraphValue, _ place: Place) {
        switch (place.plan.form, value) {
        case (.enumeration(let enumeration), .string(let text)):
            check(text, enumeration, place)
            checkRules(value, place)
        case (.enumeration, _): addWrongType(value, "a string", place)
        case (.primitive(let primitive), _):
            guard primitive.accepts(value) else { return addWrongType(value, primitive.description, place) }
            if primitive == .dateTimeOffset, case .string(let text) = value,
                GraphDateTime(text)?.offsetInMinutes == nil
            {
                add(ValidationRuleID.offset, .warning, .offset, at: place, ["value": text.quoted])
            }
            checkRules(value, place)
        case (.structured, .object(let object)):
            check(object, declaredType: place.property.type.name, path: place.path, depth: place.depth + 1)
        case (.structured(let isKnown), _):
            if isKnown { addWrongType(value, "an object", place) }
        }
    }

    private mutating func addWrongType(_ value: GraphValue, _ expected: String, _ place: Place) {
        var found = value.kindName
        // A number out of the type's range or with a fraction is a number still, and so is a text that is no date: say
        // which.
        switch (value, place.plan.form) {
        case (.number(let number), _): found = number.text
        case (.string(let text), .primitive(let primitive)) where primitive.isText: found = text.quoted
        default: break
        }
        let type = place.property.type
        add(
            ValidationRuleID.jsonType, .error, .jsonType, at: place,
            [
                "found": found, "expected": expected, "kind": value.kind,
                "type": place.index == nil ? type.description : type.name,
            ])
    }

    private mutating func check(_ text: String, _ enumeration: GraphSchemaEnumeration, _ place: Place) {
        let members =
            enumeration.isFlags ? text.split(separator: ",").map(\.trimmingSpaces).filter { !$0.isEmpty } : [text]
        for member in members {
            let arguments = ["value": member, "type": enumeration.name]
            if GraphSchemaEnumeration.isPlaceholder(member) {
                // What the service passes over does no harm.
                guard context != .any, !place.property.isReadOnly else { continue }
                add(
                    ValidationRuleID.unknownFutureValue, .error, .unknownFutureValue, at: place, arguments,
                    allowed: enumeration.settableMembers, documentation: enumeration.documentation)
            } else if !enumeration.contains(member), !enumeration.members.isEmpty {
                add(
                    ValidationRuleID.enumerationMember, .warning, .enumerationMember, at: place, arguments,
                    allowed: enumeration.settableMembers, documentation: enumeration.documentation)
            }
        }
    }
}
