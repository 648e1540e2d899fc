import DescriptionRules
import GraphDocs
import GraphGenBase

/// Turns readings into the facts of a property, which it holds alone: a property is dear to copy.
struct RuleApplier: ~Copyable {
    var property: Property
    private(set) var diagnostics: [Diagnostic] = []
    /// Comparisons, to be resolved when all properties of the type are known.
    private(set) var pendingRelations: [Reading] = []
    /// The cell calls the property's enumeration multi-valued.
    var saysFlags: Bool { property.flags != nil }

    /// Values that the service only sends to those who ask for them.
    private(set) var hidden: [String] = []

    let numeric: NumericType?
    private let source: Place
    private var listIsCode = false
    /// Which of the readings is being applied: rules are listed in the order of their words.
    private var order = 0

    init(_ property: consuming Property, at source: Place) {
        self.source = source
        numeric = NumericType(property.type)
        self.property = property
    }

    /// Applies all readings of a row, which come in the order of their words.
    mutating func apply(_ readings: [Reading]) {
        for (index, reading) in readings.enumerated() {
            order = index
            apply(reading)
        }
        dropContradictions()
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
        case .readOnly: set(\.readOnly, reading)
        case .requiredOnCreate: set(\.requiredOnCreate, reading)
        case .nullable: nullability(true, reading)
        case .notNullable: nullability(false, reading)
        case .immutable: set(\.immutable, reading)
        case .defaultValue: defaultValue(reading)
        case .filter: filter(reading)
        case .notFilterable: set(\.notFilterable, reading)
        case .onlyOnSelect: set(\.onlyOnSelect, reading)
        case .deprecated: deprecated(reading)
        case .key: key(reading)
        case .alternateKey: set(\.alternateKey, reading)
        case .flags: flags(reading)
        case .shortened: set(\.shortened, reading)
        case .forbiddenValues: forbid(reading)
        case .conditional: if let condition = reading.condition { conditional(reading, condition) }
        case .values: valueList(reading)
        case .onlyValue: if !isScheme(reading) { valueList(reading) }
        case .enumerationValues: if !property.type.isPrimitive { valueList(reading) }
        case .moreValues: moreValues(reading)
        case .lookAlike: break
        }
    }

    /// The words of the reading that is being applied.
    func evidence(_ reading: Reading) -> Evidence {
        Evidence(rule: reading.rule, words: reading.text, place: source, order: order)
    }

    mutating func narrow(_ interval: WritableKeyPath<Property, Interval>, _ candidate: Interval) {
        property[keyPath: interval] = property[keyPath: interval].intersected(with: candidate)
    }

    private mutating func set(_ flag: WritableKeyPath<Property, Fact<Bool>?>, _ reading: Reading) {
        if property[keyPath: flag] == nil { property[keyPath: flag] = Fact(true, [evidence(reading)]) }
    }

    // `(deprecated)` beside the name says less than a sentence that tells when and what to use.
    private mutating func deprecated(_ reading: Reading) {
        let isExplained = property.deprecated?.evidence.contains { $0.rule != ColumnRules.deprecatedName } ?? false
        if isExplained { return }
        property.deprecated = Fact(true, [evidence(reading)]).after(property.deprecated)
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
                    source,
                    "The pattern \(pattern) is no rule: \(error.reason)", rule: reading.rule))
            return
        }
        property.pattern = Fact(pattern, [evidence(reading)]).after(property.pattern)
    }

    private mutating func nullability(_ value: Bool, _ reading: Reading) {
        // A page that says both means "not nullable": the longer words.
        if property.isNullable == false { return }
        property.nullable = Fact(value, [evidence(reading)]).after(property.nullable)
    }

    private mutating func defaultValue(_ reading: Reading) {
        guard let value = reading.captures.value, !value.isEmpty, property.defaultValue == nil, value != "null"
        else { return }
        // "The default is empty" tells of no text, or of a list or enumeration without one.
        if reading.captures.isBareValue, Self.nothing.contains(value.lowercased()) { return }
        // "30 minutes" for a duration: the number alone would say something else.
        if property.type.primitive.map(Self.temporal.contains) == true, NumberScanner.value(of: value) != nil { return }
        let saysByDefault = reading.rule == Self.byDefault
        // "By default, it is hidden." tells of a state, not of the text.
        if saysByDefault, property.type == .primitive(.string), reading.captures.isBareValue { return }
        guard let own = spelled(value) else { return saysByDefault ? () : notApplicable(reading) }
        property.defaultValue = Fact(own, [evidence(reading)])
    }

    /// The rule whose words tell of many things besides values.
    static let byDefault = "default.by-default"

    /// A default as the property's type writes it; nil when it is no value of a number or Boolean.
    private func spelled(_ value: String) -> String? {
        if numeric != nil { return NumberScanner.value(of: value) == nil ? nil : value }
        return property.type == .primitive(.boolean) ? Self.truth[value.lowercased()] : value
    }

    private static let nothing: Set<String> = ["empty", "blank", "unset", "unspecified", "undefined"]

    private static let truth = [
        "true": "true", "false": "false", "enabled": "true", "disabled": "false", "yes": "true", "no": "false",
        "on": "true", "off": "false",
    ]

    private static let temporal: Set<PrimitiveType> = [.duration, .dateTimeOffset, .date, .timeOfDay]

    private mutating func filter(_ reading: Reading) {
        let known = property.filterOperators
        let operators = reading.captures.operators.reduce(into: known) { if !$0.contains($1) { $0.append($1) } }
        property.filter = Fact(operators, [evidence(reading)]).after(property.filter)
    }

    private mutating func key(_ reading: Reading) {
        let words = reading.text.lowercased()
        let isEntityKey = words.hasSuffix("entity") || TranslatedRulePhrases.entityKeys.contains { words.hasSuffix($0) }
        guard property.name == "id" || isEntityKey else { return }
        // That the service gives a key is usual and not said: validators have a rule of its own for keys that are sent.
        set(\.key, reading)
    }

    // The last list of code spans counts; human prose before it only explains.
    private mutating func valueList(_ reading: Reading) {
        guard numeric == nil, property.type != .primitive(.boolean) else {
            if numeric != nil, nameNumbers(reading) { return }
            let numbers = reading.captures.values.compactMap(NumberScanner.value(of:))
            if numeric != nil, numbers.count == reading.captures.values.count {
                property.numbers = Fact(numbers, [evidence(reading)]).after(property.numbers)
            }
            return
        }
        if listIsCode, !reading.isCodeList { return }
        // "`0` (late), `1` (soon)": members have names.
        if !property.type.isPrimitive, reading.captures.values.allSatisfy({ NumberScanner.value(of: $0) != nil }) {
            return
        }
        property.values = Fact(reading.captures.values, [evidence(reading)])
        listIsCode = reading.isCodeList
    }

    // "0 - `a`, 1 - `b`"
    private mutating func nameNumbers(_ reading: Reading) -> Bool {
        let (numbers, names) = (reading.captures.numbers, reading.captures.values)
        guard !numbers.isEmpty, numbers.count == names.count else { return false }
        let named = zip(numbers, names).map { Property.NamedNumber(value: $0, name: $1) }
        property.namedNumbers = Fact(named, [evidence(reading)])
        return true
    }

    // Only beside a list: alone they would shut out the values every client gets.
    private mutating func moreValues(_ reading: Reading) {
        if reading.isCodeList { hidden += reading.captures.values }
        guard reading.isCodeList, !property.enumValues.isEmpty else { return }
        let known = property.enumValues
        let more = reading.captures.values.filter { !known.contains($0) }
        property.values = Fact(known + more, [evidence(reading)]).after(property.values)
    }

    mutating func notApplicable(_ reading: Reading) {
        diagnostics.append(
            DiagnosticCode.ruleNotApplicable.at(
                source,
                "'\(reading.text)' is not a rule for \(property.name) of type \(property.type)"
                    + (property.isCollection ? " collection" : ""), rule: reading.rule))
    }

    private mutating func dropContradictions() {
        guard property.range.isEmpty || property.length.isEmpty || property.items.isEmpty else { return }
        for path in [\Property.range, \.length, \.items] where property[keyPath: path].isEmpty {
            // Nobody can tell which of the sentences holds, so none does.
            let words = property[keyPath: path].evidence.map { "'\($0.words)'" }
            property[keyPath: path] = Interval()
            diagnostics.append(
                DiagnosticCode.ruleContradiction.at(
                    source, "The bounds of \(property.name) contradict each other: " + words.joined(separator: ", ")))
        }
    }
}
