import DescriptionRules
import GraphDocs
import GraphGenBase

extension Property {
    /// Reads a property as `write(to:)` writes it.
    init(json: JSONValue) {
        self.init(
            name: json.text("name") ?? "", type: json.text("type").map { ValueType($0) } ?? .primitive(.untyped),
            isCollection: json.flag("isCollection"), description: json.text("description") ?? "", source: json.source)
        isNavigation = json.flag("isNavigation")
        readOnly = json.fact("isReadOnly")
        givenOnCreate = json.fact("isGivenOnCreate")
        requiredOnCreate = json.fact("isRequiredOnCreate")
        key = json.fact("isKey")
        alternateKey = json.fact("isAlternateKey")
        deprecated = json.fact("isDeprecated")
        immutable = json.fact("isImmutable")
        nullable = json["isNullable"]?.boolValue.map { Fact($0) }
        onlyOnSelect = json.fact("onlyOnSelect")
        notFilterable = json.fact("notFilterable")
        declaredIn = json.text("declaredIn")
        range = Interval(json.bound("minimum"), json.bound("maximum"))
        length = Interval(json.bound("minLength"), json.bound("maxLength"))
        items = Interval(json.bound("minItems"), json.bound("maxItems"))
        pattern = json.text("pattern").map { Fact($0) }
        shortened = json.fact("isShortened")
        namedNumbers = json["numbers"].map { _ in
            Fact(
                json.items("numbers").compactMap { number in
                    number.bound("value").map { NamedNumber(value: $0, name: number.text("name") ?? "") }
                })
        }
        forbidden = json["forbiddenValues"].map { _ in Fact(json.texts("forbiddenValues")) }
        flags = json.fact("isFlags")
        numbers = json["allowedNumbers"].map { _ in Fact(json.items("allowedNumbers").compactMap(\.bound)) }
        values = json["enumValues"].map { _ in Fact(json.texts("enumValues")) }
        enumeration = json.text("enumeration").map { Fact($0) }
        relations = json.items("relations").compactMap { relation in
            guard let comparison = relation.text("operator").flatMap(RelationOperator.init(rawValue:)),
                let property = relation.text("property")
            else { return nil }
            return Fact(Relation(comparison, property))
        }
        defaultValue = json.text("defaultValue").map { Fact($0) }
        filter = json["filterOperators"].map { _ in Fact(json.texts("filterOperators")) }
        for (order, rule) in json.items("rules").enumerated() {
            let place = Place(page: rule.text("page") ?? source.page, line: rule.number("line") ?? 1)
            let words = Evidence(
                rule: rule.text("id") ?? "", words: rule.text("text") ?? "", place: place, order: order)
            if let condition = rule.text("condition") {
                conditions.append(Fact(condition, [words]))
            } else {
                lay(words, isContradicted: rule.flag("isContradicted"))
            }
        }
    }
}

extension JSONValue {
    /// A flag that is a fact when it is set.
    fileprivate func fact(_ name: String) -> Fact<Bool>? { flag(name) ? Fact(true) : nil }
}
