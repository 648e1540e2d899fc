extension Validator {
    /// The rules between properties of one object. They hold only where both are there.
    mutating func checkRelations(_ value: GraphValue, _ place: Place) {
        for rule in place.property.rules {
            switch rule.kind {
            case .relation(let relation, let other):
                guard let otherValue = place.object[other], isBroken(relation, value, otherValue, place) else {
                    continue
                }
                add(
                    rule, relation.code, at: place,
                    ["value": value.shown, "other": other, "otherValue": otherValue.shown])
            case .exclusive(let other):
                guard !value.isEmptyArray, let otherValue = place.object[other], !otherValue.isNull,
                    !otherValue.isEmptyArray
                else { continue }
                add(rule, .exclusive, at: place, ["other": other])
            default: continue
            }
        }
    }

    /// Whether both can be compared and do not stand as they must.
    private func isBroken(
        _ relation: GraphRelation, _ left: GraphValue, _ right: GraphValue, _ place: Place
    ) -> Bool {
        if let left = number(left, place), let right = number(right, place) { return !relation.holds(left, right) }
        guard case .primitive(let type) = place.plan.form, case (.string, .string) = (left, right) else { return false }
        switch type {
        case .dateTimeOffset:
            return isBroken(relation, GraphDateTime(graphValue: left), GraphDateTime(graphValue: right))
        case .date: return isBroken(relation, GraphDate(graphValue: left), GraphDate(graphValue: right))
        case .timeOfDay: return isBroken(relation, GraphTimeOfDay(graphValue: left), GraphTimeOfDay(graphValue: right))
        case .duration:
            return isBroken(
                relation, GraphDuration(graphValue: left)?.duration, GraphDuration(graphValue: right)?.duration)
        default: return false
        }
    }

    private func isBroken<Value: Comparable>(_ relation: GraphRelation, _ left: Value?, _ right: Value?) -> Bool {
        guard let left, let right else { return false }
        return !relation.holds(left, right)
    }
}

extension GraphRelation {
    fileprivate var code: ValidationCode {
        switch self {
        case .lessOrEqual: .lessOrEqual
        case .greaterOrEqual: .greaterOrEqual
        case .less: .less
        case .greater: .greater
        }
    }
}

extension GraphValue {
    /// Whether it is an array that holds nothing: nothing is set by it.
    fileprivate var isEmptyArray: Bool { if case .array(let elements) = self { elements.isEmpty } else { false } }

    /// The value as messages show it: texts bare, all else as JSON.
    fileprivate var shown: String { string ?? jsonText() }
}
