import DescriptionRules
import GraphDocs
import GraphGenBase

/// Turns readings into the facts of a property.
struct RuleApplier {
    var property: Property
    private(set) var diagnostics: [Diagnostic] = []
    /// Comparisons, to be resolved when all properties of the type are known.
    private(set) var pendingRelations: [Reading] = []
    /// The cell calls the property's enumeration multi-valued.
    private(set) var saysFlags = false

    private let line: Int
    private let column: Int
    let numeric: NumericType?
    var values = Bounds()
    var lengths = Bounds()
    var items = Bounds()
    private var listIsCode = false
    /// Places of rules in the description, so that they are listed in its order.
    private var order: [(rule: AppliedRule, position: Int)] = []

    init(_ property: consuming Property, at source: Place) {
        line = source.line
        column = source.column
        numeric = NumericType(property.type)
        self.property = property
    }

    /// Applies all readings of a description.
    mutating func apply(_ readings: [Reading]) {
        for reading in readings { apply(reading) }
        finish()
    }

    private mutating func apply(_ reading: Reading) {
        switch reading.effect {
        case .range, .alternativeRanges, .above, .below, .inside, .positive, .notNegative: range(reading)
        case .length, .exactLength, .lengthBelow: length(reading)
        case .totalLength: if !property.isCollection { length(reading) }
        case .notEmpty: notEmpty(reading)
        case .items: itemCount(reading)
        case .numbers: numbers(reading)
        case .pattern: pattern(reading)
        case .anchoredPattern: if reading.captures.quoted?.hasPrefix("^") == true { pattern(reading) }
        case .relation: pendingRelations.append(reading)
        case .readOnly: set(\.isReadOnly, reading)
        case .requiredOnCreate: set(\.isRequiredOnCreate, reading)
        case .nullable: nullability(true, reading)
        case .notNullable: nullability(false, reading)
        case .immutable: set(\.isImmutable, reading)
        case .defaultValue: defaultValue(reading)
        case .filter: filter(reading)
        case .onlyOnSelect: set(\.onlyOnSelect, reading)
        case .deprecated: deprecated(reading)
        case .key: key(reading)
        case .flags: saysFlags = true
        case .values: valueList(reading)
        case .enumerationValues: if !property.type.isPrimitive { valueList(reading) }
        case .moreValues: moreValues(reading)
        case .lookAlike: break
        }
    }

    mutating func record(_ reading: Reading) { order.append((rule(reading), reading.bytes.lowerBound)) }

    private func rule(_ reading: Reading) -> AppliedRule {
        AppliedRule(id: reading.rule, text: reading.text, line: line)
    }

    mutating func narrow(_ bounds: WritableKeyPath<Self, Bounds>, _ candidate: Interval, _ reading: Reading) {
        self[keyPath: bounds].narrow(to: candidate, rule(reading))
        record(reading)
    }

    private mutating func set(_ flag: WritableKeyPath<Property, Bool>, _ reading: Reading) {
        if property[keyPath: flag] { return }
        property[keyPath: flag] = true
        record(reading)
    }

    // `(deprecated)` beside the name says less than a sentence that tells when and what to use.
    private mutating func deprecated(_ reading: Reading) {
        if property.isDeprecated,
            order.contains(where: { $0.rule.id.hasPrefix("deprecated.") && $0.rule.id != "deprecated.name" })
        {
            return
        }
        property.isDeprecated = true
        record(reading)
    }

    private mutating func pattern(_ reading: Reading) {
        guard let pattern = reading.captures.quoted, property.type == .primitive(.string) else {
            return notApplicable(reading)
        }
        // The model has the page's words; generated code gets the translation.
        do throws(ECMAPattern.Refusal) {
            _ = try ECMAPattern.translated(pattern)
        } catch {
            diagnostics.append(
                DiagnosticCode.rulePattern.at(
                    Place(page: property.source.page, line: line, column: column),
                    "The pattern \(pattern) is no rule: \(error.reason)", rule: reading.rule))
            return
        }
        property.pattern = pattern
        record(reading)
    }

    private mutating func nullability(_ value: Bool, _ reading: Reading) {
        // A page that says both means "not nullable": the longer words.
        if property.isNullable == false { return }
        property.isNullable = value
        record(reading)
    }

    private mutating func defaultValue(_ reading: Reading) {
        guard let value = reading.captures.value, !value.isEmpty, property.defaultValue == nil, value != "null"
        else { return }
        // "30 minutes" for a duration: the number alone would say something else.
        if property.type.primitive.map(Self.temporal.contains) == true, NumberScanner.value(of: value) != nil { return }
        let saysByDefault = reading.rule == Self.byDefault
        // "By default, it is hidden." tells of a state, not of the text.
        if saysByDefault, property.type == .primitive(.string), reading.captures.isBareValue { return }
        guard let own = spelled(value) else { return saysByDefault ? () : notApplicable(reading) }
        property.defaultValue = own
        record(reading)
    }

    /// The rule whose words tell of many things besides values.
    static let byDefault = "default.by-default"

    /// A default as the property's type writes it; nil when it is no value of a number or Boolean.
    private func spelled(_ value: String) -> String? {
        if numeric != nil { return NumberScanner.value(of: value) == nil ? nil : value }
        return property.type == .primitive(.boolean) ? Self.truth[value.lowercased()] : value
    }

    private static let truth = [
        "true": "true", "false": "false", "enabled": "true", "disabled": "false", "yes": "true", "no": "false",
        "on": "true", "off": "false",
    ]

    private static let temporal: Set<PrimitiveType> = [.duration, .dateTimeOffset, .date, .timeOfDay]

    private mutating func filter(_ reading: Reading) {
        for name in reading.captures.operators where !property.filterOperators.contains(name) {
            property.filterOperators.append(name)
        }
        record(reading)
    }

    private mutating func key(_ reading: Reading) {
        let words = reading.text.lowercased()
        let isEntityKey = words.hasSuffix("entity") || TranslatedRulePhrases.entityKeys.contains { words.hasSuffix($0) }
        guard property.name == "id" || isEntityKey else { return }
        set(\.isKey, reading)
        // The service gives "the key of the entity" and no request changes it.
        if isEntityKey { property.isReadOnly = true }
    }

    // The last list of code spans counts; human prose before it only explains.
    private mutating func valueList(_ reading: Reading) {
        guard numeric == nil, property.type != .primitive(.boolean) else {
            let numbers = reading.captures.values.compactMap(NumberScanner.value(of:))
            if numeric != nil, numbers.count == reading.captures.values.count {
                property.allowedNumbers = numbers
                record(reading)
            }
            return
        }
        if listIsCode, !reading.isCodeList { return }
        // "`0` (late), `1` (soon)": members have names.
        if !property.type.isPrimitive, reading.captures.values.allSatisfy({ NumberScanner.value(of: $0) != nil }) {
            return
        }
        order.removeAll { $0.rule.id.hasPrefix("values.") }
        property.enumValues = reading.captures.values
        listIsCode = reading.isCodeList
        record(reading)
    }

    // Only beside a list: alone they would shut out the values every client gets.
    private mutating func moreValues(_ reading: Reading) {
        guard reading.isCodeList, !property.enumValues.isEmpty else { return }
        property.enumValues += reading.captures.values.filter { !property.enumValues.contains($0) }
        record(reading)
    }

    mutating func notApplicable(_ reading: Reading) {
        diagnostics.append(
            DiagnosticCode.ruleNotApplicable.at(
                Place(page: property.source.page, line: line, column: column),
                "'\(reading.text)' is not a rule for \(property.name) of type \(property.type)"
                    + (property.isCollection ? " collection" : ""), rule: reading.rule))
    }

    private mutating func finish() {
        for bounds in [values, lengths, items] where bounds.interval.isEmpty {
            // Nobody can tell which of the sentences holds, so none does.
            let contradicting = Set(bounds.rules)
            order.removeAll { contradicting.contains($0.rule) }
            diagnostics.append(
                DiagnosticCode.ruleContradiction.at(
                    Place(page: property.source.page, line: line, column: column),
                    "The bounds of \(property.name) contradict each other: "
                        + bounds.rules.map { "'\($0.text)'" }.joined(separator: ", ")))
        }
        property.minimum = values.result?.minimum
        property.maximum = values.result?.maximum
        property.minLength = lengths.result?.minimum?.count
        property.maxLength = lengths.result?.maximum?.count
        property.minItems = items.result?.minimum?.count
        property.maxItems = items.result?.maximum?.count
        property.rules += order.sorted { $0.position < $1.position }.map(\.rule)
    }
}
