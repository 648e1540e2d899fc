import DescriptionRules

/// What the facts say, for those who do not ask for the words.
extension Property {
    /// Whether it is unconditionally read-only.
    package var isReadOnly: Bool { readOnly != nil }
    /// Whether it is required when an object is created.
    package var isRequiredOnCreate: Bool { requiredOnCreate != nil }
    /// Whether it is deprecated.
    package var isDeprecated: Bool { deprecated != nil }
    /// What is said of its deprecation; nil when it is not deprecated.
    package var deprecation: Deprecation? {
        guard let deprecated else { return nil }
        let words = deprecated.evidence.last { $0.rule != ColumnRules.deprecatedName }?.words ?? ""
        return Deprecation(words, described: description)
    }
    /// Whether it cannot change once set.
    package var isImmutable: Bool { immutable != nil }
    /// Whether null is allowed; nil when no page says.
    package var isNullable: Bool? { nullable?.value }
    /// Whether it is part of the key. Setting it tells of a key that something else than the property's own words names.
    package var isKey: Bool {
        get { key != nil }
        set { key = newValue ? key ?? Fact(true) : nil }
    }

    /// Smallest allowed value, inclusive; nil when unbounded or the whole type.
    package var minimum: NumericBound? { range.minimum?.value }
    /// Largest allowed value, inclusive.
    package var maximum: NumericBound? { range.maximum?.value }
    /// Fewest characters.
    package var minLength: Int? { length.minimum?.value.count }
    /// Most characters.
    package var maxLength: Int? { length.maximum?.value.count }
    /// Fewest items.
    package var minItems: Int? { items.minimum?.value.count }
    /// Most items.
    package var maxItems: Int? { items.maximum?.value.count }
    /// The only allowed numbers.
    package var allowedNumbers: [NumericBound] { numbers?.value ?? [] }
    /// Values listed in the cell.
    package var enumValues: [String] { values?.value ?? [] }
    /// Values that are not allowed.
    package var forbiddenValues: [String] { forbidden?.value ?? [] }
    /// Whether several of the values may be joined by commas.
    package var isFlags: Bool { flags != nil }
    /// Operators `$filter` supports on it.
    package var filterOperators: [String] { filter?.value ?? [] }
    /// The pattern as GraphRuntime's matcher reads it; nil when it is no rule.
    package var matchedPattern: String? { pattern.flatMap { try? ECMAPattern.translated($0.value) } }
}
