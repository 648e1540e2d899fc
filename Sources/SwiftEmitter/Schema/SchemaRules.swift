import APIModel
import DescriptionRules
import GraphRuntime

/// The rules of a property as validators get them: each fact with the rule that read it and the place of its words.
struct SchemaRules {
    /// The rules, in a fixed order of kinds.
    private(set) var rules: [GraphRule] = []
    private let property: Property

    init(_ property: Property) {
        self.property = property
        add(property.range, "range") {
            .range(minimum: $0.flatMap { GraphNumber($0) }, maximum: $1.flatMap { GraphNumber($0) })
        }
        let isCut = property.shortened != nil
        add(property.length, "length", at: isCut ? .note : .error) { .length(minimum: $0?.count, maximum: $1?.count) }
        add(property.items, "items") { .items(minimum: $0?.count, maximum: $1?.count) }
        add(property.numbers?.listed, "numbers") { .numbers($0.compactMap { GraphNumber($0) }) }
        if let pattern = property.matchedPattern { add(property.pattern, "pattern") { _ in .pattern(pattern) } }
        // A list of values in a cell typed String is an open set.
        if property.type == .primitive(.string) {
            add(property.values?.listed, "values", at: .warning) { .values($0) }
            add(property.forbidden?.listed, "values.forbidden") { .forbidden($0) }
        }
        if property.numbers == nil {
            // Numbers with names are an enumeration, which may get more members.
            add(property.namedNumbers?.listed, "numbers", at: .warning) {
                .numbers($0.compactMap { GraphNumber($0.value) })
            }
        }
        for relation in property.relations { add(relation, "relation") { $0.kind } }
        add(property.filter?.listed, "filter") { .filter($0) }
        add(property.notFilterable, "filter") { _ in .excluded(["$filter"]) }
        add(property.defaultValue, "default") { .defaultValue($0) }
    }

    // Two bounds that one rule read are one; what each of two rules read is told with its own words.
    private mutating func add(
        _ interval: Interval, _ name: String, at severity: ValidationSeverity = .error,
        _ kind: (NumericBound?, NumericBound?) -> GraphRule.Kind
    ) {
        guard let minimum = interval.minimum, let maximum = interval.maximum,
            minimum.evidence.first != maximum.evidence.first
        else {
            return add(interval.minimum ?? interval.maximum, name, at: severity) { _ in
                kind(interval.minimum?.value, interval.maximum?.value)
            }
        }
        add(minimum, name, at: severity) { kind($0, nil) }
        add(maximum, name, at: severity) { kind(nil, $0) }
    }

    /// Adds what a fact demands; `name` stands for the rule where no words gave it.
    private mutating func add<Value>(
        _ fact: Fact<Value>?, _ name: String, at severity: ValidationSeverity = .error,
        _ kind: (Value) -> GraphRule.Kind
    ) {
        guard let fact else { return }
        let first = fact.evidence.first
        // What other words contradict still tells, but only warns.
        rules.append(
            GraphRule(
                id: first?.rule ?? name, severity: fact.isContradicted && severity == .error ? .warning : severity,
                documentation: (first?.place ?? property.source).documentation, kind: kind(fact.value)))
    }
}

extension Fact where Value: Collection {
    /// The fact, unless its list is empty: words that list nothing allow anything.
    fileprivate var listed: Fact? { value.isEmpty ? nil : self }
}

extension Relation {
    fileprivate var kind: GraphRule.Kind {
        switch `operator` {
        case .less: .relation(.less, other: property)
        case .lessOrEqual: .relation(.lessOrEqual, other: property)
        case .greater: .relation(.greater, other: property)
        case .greaterOrEqual: .relation(.greaterOrEqual, other: property)
        case .exclusive: .exclusive(other: property)
        }
    }
}

extension GraphNumber {
    /// The bound as validators read it; nil for what is no number.
    fileprivate init?(_ bound: NumericBound) { self.init(text: NumberText.text(bound)) }
}
