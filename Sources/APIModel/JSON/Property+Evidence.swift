import DescriptionRules

/// The JSON of a model lists facts and rules apart; here the rules go back to the facts they gave. Both bounds of an
/// interval get the words of either, for the JSON does not tell which gave which.
extension Property {
    /// Lays words to the fact that their rule gives; those of a rule that is not known are passed over.
    mutating func lay(_ words: Evidence, isContradicted: Bool) {
        func add<Value>(_ path: WritableKeyPath<Property, Fact<Value>?>, _ property: inout Property) {
            property[keyPath: path]?.evidence.append(words)
            if isContradicted { property[keyPath: path]?.isContradicted = true }
        }
        func add(_ path: WritableKeyPath<Property, Interval>, _ property: inout Property) {
            add(path.appending(path: \.minimum), &property)
            add(path.appending(path: \.maximum), &property)
        }
        if words.rule == EnumerationMatching.rule { return add(\.enumeration, &self) }
        if words.rule == CreationExamples.rule { return add(\.givenOnCreate, &self) }
        switch Self.effects[words.rule] {
        case .range, .alternativeRanges, .above, .below, .inside, .positive, .notNegative: add(\.range, &self)
        case .length, .exactLength, .lengthBelow, .totalLength: add(\.length, &self)
        case .items: add(\.items, &self)
        case .notEmpty: isCollection ? add(\.items, &self) : add(\.length, &self)
        case .shortened: add(\.shortened, &self)
        case .forbiddenValues: add(\.forbidden, &self)
        case .flags: add(\.flags, &self)
        case .values where namedNumbers != nil && values == nil && numbers == nil: add(\.namedNumbers, &self)
        case .numbers, .values, .enumerationValues, .moreValues, .onlyValue:
            // A list without elements is not written; the words that told of one are.
            if NumericType(type) != nil {
                numbers = numbers ?? Fact([])
                add(\.numbers, &self)
            } else {
                values = values ?? Fact([])
                add(\.values, &self)
            }
        case .pattern, .anchoredPattern: add(\.pattern, &self)
        case .relation(let comparison):
            guard let index = relations.firstIndex(where: { $0.value.operator == comparison && $0.evidence.isEmpty })
            else { return }
            relations[index].evidence = [words]
            relations[index].isContradicted = isContradicted
        case .readOnly: add(\.readOnly, &self)
        case .requiredOnCreate: add(\.requiredOnCreate, &self)
        case .nullable, .notNullable: add(\.nullable, &self)
        case .immutable: add(\.immutable, &self)
        case .defaultValue: add(\.defaultValue, &self)
        case .filter:
            filter = filter ?? Fact([])
            add(\.filter, &self)
        case .notFilterable: add(\.notFilterable, &self)
        case .onlyOnSelect: add(\.onlyOnSelect, &self)
        case .deprecated: add(\.deprecated, &self)
        case .key: add(\.key, &self)
        case .alternateKey: add(\.alternateKey, &self)
        case .conditional, .lookAlike, nil: break
        }
    }

    /// What each rule gives, by its id.
    private static let effects: [String: RuleEffect] = {
        var effects = ColumnRules.effects
        for rule in RuleBook.shared.rules { effects[rule.id] = rule.effect }
        for rule in RuleApplier.counting { effects[RuleApplier.counted(rule)] = .items }
        effects["default.marked"] = .defaultValue
        effects[RequiredTable.rule] = .requiredOnCreate
        effects["values.shown"] = .values
        return effects
    }()
}
