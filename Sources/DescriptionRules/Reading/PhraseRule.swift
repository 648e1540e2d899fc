/// A rule as data: a stable id, what it says of a property, and the ways pages say it.
package struct PhraseRule: Sendable {
    /// Stable: models and findings carry it.
    package let id: String
    package let effect: RuleEffect
    /// In the notation of `Phrase`.
    package let phrases: [String]

    package init(_ id: String, _ effect: RuleEffect, _ phrases: [String]) {
        self.id = id
        self.effect = effect
        self.phrases = phrases
    }
}

/// What words say of a property.
package enum RuleEffect: Sendable, Hashable {
    /// Bounds of a number, inclusive.
    case range
    /// Several ranges of which one holds, depending on the platform: together they allow their hull.
    case alternativeRanges
    /// A bound that is itself not allowed.
    case above
    case below
    /// Two bounds that are themselves not allowed.
    case inside
    /// More than nothing.
    case positive
    /// Nothing or more.
    case notNegative
    /// Bounds of a text's length.
    case length
    case exactLength
    case lengthBelow
    /// The length of all texts of a collection together; of a single text its length.
    case totalLength
    /// A text or collection that holds something.
    case notEmpty
    /// Longer texts are taken and cut: a length that nothing is refused for.
    case shortened
    /// Bounds of a collection's size.
    case items
    /// The only numbers.
    case numbers
    /// A regular expression.
    case pattern
    /// The same in words that also introduce a picture of the text: only an expression that begins with `^` is one.
    case anchoredPattern
    /// A comparison with another property.
    case relation(RelationOperator)
    case readOnly
    case requiredOnCreate
    case nullable
    case notNullable
    case immutable
    case defaultValue
    case filter
    /// `$filter` does not take the property.
    case notFilterable
    case onlyOnSelect
    case deprecated
    case key
    /// A key besides it.
    case alternateKey
    /// Several of the property's values may be combined.
    case flags
    /// A list of the allowed values follows.
    case values
    /// The same in words that only mean a list where the property's type is an enumeration.
    case enumerationValues
    /// Further values of that list follow, which the service only sends to those who ask for them.
    case moreValues
    /// A list of values follows that are not allowed.
    case forbiddenValues
    /// The only allowed value follows, in code and at the end of its sentence.
    case onlyValue
    /// A rule that holds at times only.
    case conditional
    /// Looks like a rule and is none.
    case lookAlike

    /// Whether a list of values follows the words.
    package var isValueList: Bool {
        switch self {
        case .values, .moreValues, .enumerationValues, .forbiddenValues, .onlyValue: true
        default: false
        }
    }

    /// Whether it bounds the values, so that "if …" after the words leaves no rule.
    package var isBound: Bool {
        switch self {
        case .range, .alternativeRanges, .above, .below, .inside, .positive, .notNegative, .length, .exactLength,
            .lengthBelow, .totalLength, .items, .numbers, .notEmpty:
            true
        default: false
        }
    }

    /// Whether it forbids or demands something of callers whatever the value.
    package var isDemand: Bool {
        switch self {
        case .readOnly, .requiredOnCreate, .notNullable, .immutable: true
        default: false
        }
    }

    /// Labels may follow one another after commas: "Key, immutable, not nullable".
    package var isLabel: Bool {
        switch self {
        case .readOnly, .requiredOnCreate, .nullable, .notNullable, .immutable, .key, .lookAlike: true
        default: false
        }
    }
}
