import DescriptionRules
import GraphDocs
import GraphGenBase

extension Property {
    init(json: JSONValue) {
        self.init(
            name: json.text("name") ?? "", type: json.text("type").map { ValueType($0) } ?? .primitive(.untyped),
            isCollection: json.flag("isCollection"), description: json.text("description") ?? "", source: json.source)
        isNavigation = json.flag("isNavigation")
        isReadOnly = json.flag("isReadOnly")
        isRequiredOnCreate = json.flag("isRequiredOnCreate")
        isKey = json.flag("isKey")
        isDeprecated = json.flag("isDeprecated")
        isImmutable = json.flag("isImmutable")
        isNullable = json["isNullable"]?.boolValue
        declaredIn = json.text("declaredIn")
        minimum = json.bound("minimum")
        maximum = json.bound("maximum")
        minLength = json.number("minLength")
        maxLength = json.number("maxLength")
        minItems = json.number("minItems")
        maxItems = json.number("maxItems")
        pattern = json.text("pattern")
        allowedNumbers = json.items("allowedNumbers").compactMap(\.bound)
        enumValues = json.texts("enumValues")
        relations = json.items("relations").compactMap { relation in
            guard let comparison = relation.text("operator").flatMap(RelationOperator.init(rawValue:)),
                let property = relation.text("property")
            else { return nil }
            return Relation(comparison, property)
        }
        defaultValue = json.text("defaultValue")
        filterOperators = json.texts("filterOperators")
        onlyOnSelect = json.flag("onlyOnSelect")
        rules = json.items("rules").map { rule in
            AppliedRule(
                id: rule.text("id") ?? "", text: rule.text("text") ?? "", line: rule.number("line") ?? 1,
                page: rule.text("page"), isContradicted: rule.flag("isContradicted"))
        }
    }
}
