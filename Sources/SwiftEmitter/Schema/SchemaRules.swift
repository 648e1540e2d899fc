import APIModel
import DescriptionRules

/// The rules of a property as schema fields: `id;severity;line;kind;arguments`.
enum SchemaRules {
    /// The fields, in a fixed order of kinds.
    static func rules(of property: Property) -> [String] {
        var fields: [String] = []
        func add(_ kind: String, _ arguments: String, _ families: [String]) {
            fields.append(field(kind, arguments, property, families))
        }
        if property.minimum != nil || property.maximum != nil {
            add("range", span(property.minimum.map(NumberText.text), property.maximum.map(NumberText.text)), ["range"])
        }
        if property.minLength != nil || property.maxLength != nil {
            add("length", span(property.minLength.map(String.init), property.maxLength.map(String.init)), ["length"])
        }
        if property.minItems != nil || property.maxItems != nil {
            add("items", span(property.minItems.map(String.init), property.maxItems.map(String.init)), ["items"])
        }
        if !property.allowedNumbers.isEmpty {
            add(
                "numbers", property.allowedNumbers.map(NumberText.text).joined(separator: ","),
                ["numbers", "set", "range"])
        }
        if let pattern = property.swiftPattern { add("pattern", pattern, ["pattern"]) }
        if !property.enumValues.isEmpty && property.type == .primitive(.string) {
            add("values", property.enumValues.joined(separator: ","), ["values", "enum"])
        }
        for relation in property.relations {
            add(relation.operator.rawValue, relation.property, [relationFamily(relation.operator), "relation"])
        }
        if !property.filterOperators.isEmpty {
            add("filter", property.filterOperators.joined(separator: ","), ["filter"])
        }
        if let value = property.defaultValue { add("default", value, ["default"]) }
        return fields
    }

    /// The rule record that explains a field: the one whose id begins with one of the families.
    private static func field(_ kind: String, _ arguments: String, _ property: Property, _ families: [String]) -> String
    {
        let rule = families.lazy.compactMap { family in property.rules.first { $0.id.hasPrefix(family) } }.first
        let line = rule?.line ?? property.source.line
        let page = rule?.page ?? property.source.page
        let place = page == property.source.page ? "\(line)" : "\(page):\(line)"
        // A range that other words contradict still tells, but only warns; a value list typed String is an open set.
        let severity = rule?.isContradicted == true || kind == "values" ? "w" : "e"
        return "\(rule?.id ?? families[0]);\(severity);\(place);\(kind);\(arguments)"
    }

    private static func relationFamily(_ operator: RelationOperator) -> String {
        switch `operator` {
        case .less: "relation.less-than"
        case .lessOrEqual: "relation.less-or-equal"
        case .greater: "relation.greater-than"
        case .greaterOrEqual: "relation.greater-or-equal"
        case .exclusive: "relation.exclusive"
        }
    }

    private static func span(_ lower: String?, _ upper: String?) -> String { "\(lower ?? "")..\(upper ?? "")" }
}

/// Numbers as text that both Swift and the schema read.
enum NumberText {
    /// The shortest text that reads back as the same number.
    static func text(_ bound: NumericBound) -> String {
        switch bound {
        case .integer(let value): return String(value)
        case .decimal(let value):
            let text = "\(value)"
            return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        }
    }
}
