import GraphDocs
import GraphGenBase

/// Brings what an API page says of a property together with what its resource page says.
struct RuleMerge {
    private(set) var property: Property
    private(set) var diagnostics: [Diagnostic] = []
    private let other: Property
    private let page: String
    private let isCreate: Bool

    init(_ property: Property, _ other: Property, page: String, isCreate: Bool) {
        self.property = property
        self.other = other
        self.page = page
        self.isCreate = isCreate
    }

    /// Whether a property says any of what `run` takes over or compares.
    static func isNeeded(_ other: Property) -> Bool {
        !other.rules.isEmpty || other.minimum != nil || other.maximum != nil || other.minLength != nil
            || other.maxLength != nil || other.minItems != nil || other.maxItems != nil || other.pattern != nil
            || other.defaultValue != nil || other.isNullable != nil || !other.allowedNumbers.isEmpty
            || !other.enumValues.isEmpty || !other.filterOperators.isEmpty || !other.relations.isEmpty
            || other.isReadOnly || other.isImmutable || other.isRequiredOnCreate
    }

    mutating func run() {
        bounds(\.minimum, \.maximum, ["range.", "column.minimum", "column.maximum"])
        bounds(\.minLength, \.maxLength, ["length."])
        bounds(\.minItems, \.maxItems, ["items."])
        value(\.pattern, ["pattern."])
        value(\.defaultValue, ["default.", "column.default"])
        value(\.isNullable, ["nullable."])
        list(\.allowedNumbers, ["numbers."])
        if property.type == .primitive(.string) { list(\.enumValues, ["values."], isCompared: false) }
        list(\.filterOperators, ["filter."], isCompared: false)
        list(\.relations, ["relation."], isCompared: false)
        flag(\.isReadOnly, ["read-only."])
        flag(\.isImmutable, ["immutable."])
        if isCreate { flag(\.isRequiredOnCreate, ["required.", "column.required"]) }
    }

    private mutating func bounds<Value: Equatable>(
        _ low: WritableKeyPath<Property, Value?>, _ high: WritableKeyPath<Property, Value?>, _ prefixes: [String]
    ) {
        guard other[keyPath: low] != nil || other[keyPath: high] != nil else { return }
        if property[keyPath: low] == nil, property[keyPath: high] == nil {
            property[keyPath: low] = other[keyPath: low]
            property[keyPath: high] = other[keyPath: high]
            take(prefixes)
        } else if property[keyPath: low] != other[keyPath: low] || property[keyPath: high] != other[keyPath: high] {
            disagree(prefixes)
        }
    }

    private mutating func value<Value: Equatable>(_ path: WritableKeyPath<Property, Value?>, _ prefixes: [String]) {
        guard let theirs = other[keyPath: path] else { return }
        if property[keyPath: path] == nil {
            property[keyPath: path] = theirs
            take(prefixes)
        } else if property[keyPath: path] != theirs {
            disagree(prefixes)
        }
    }

    private mutating func list<Value: Equatable>(
        _ path: WritableKeyPath<Property, [Value]>, _ prefixes: [String], isCompared: Bool = true
    ) {
        if other[keyPath: path].isEmpty { return }
        if property[keyPath: path].isEmpty {
            property[keyPath: path] = other[keyPath: path]
            take(prefixes)
        } else if isCompared, property[keyPath: path] != other[keyPath: path] {
            disagree(prefixes)
        }
    }

    private mutating func flag(_ path: WritableKeyPath<Property, Bool>, _ prefixes: [String]) {
        guard other[keyPath: path], !property[keyPath: path] else { return }
        property[keyPath: path] = true
        take(prefixes)
    }

    private mutating func take(_ prefixes: [String]) {
        for var rule in other.rules where prefixes.contains(where: rule.id.hasPrefix) {
            rule.page = page
            property.rules.append(rule)
        }
    }

    private mutating func disagree(_ prefixes: [String]) {
        var text = ""
        for index in property.rules.indices where prefixes.contains(where: property.rules[index].id.hasPrefix) {
            property.rules[index].isContradicted = true
            text = property.rules[index].text
        }
        let theirs = other.rules.first { rule in prefixes.contains { rule.id.hasPrefix($0) } }
        diagnostics.append(
            DiagnosticCode.ruleDisagreement.at(
                other.source,
                "'\(theirs?.text ?? "")' on this page, but '\(text)' for \(property.name) on "
                    + "\(property.source.page):\(property.source.line)", rule: theirs?.id))
    }
}
