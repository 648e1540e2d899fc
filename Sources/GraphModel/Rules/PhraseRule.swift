/// A rule as data: a stable id, what it says of a property, and the ways pages say it.
struct PhraseRule: Sendable {
    /// Stable; shown by `explain`, carried by findings.
    let id: String
    let effect: RuleEffect
    /// In the notation of `Phrase`.
    let phrases: [String]

    init(_ id: String, _ effect: RuleEffect, _ phrases: [String]) {
        self.id = id
        self.effect = effect
        self.phrases = phrases
    }
}

/// What words say of a property.
enum RuleEffect: Sendable, Hashable {
    /// Bounds of a number, inclusive.
    case range
    /// Several ranges of which one holds, depending on the platform: together they allow their hull.
    case alternativeRanges
    /// A bound that is itself not allowed.
    case above
    case below
    /// Bounds of a text's length.
    case length
    case exactLength
    case lengthBelow
    /// Bounds of a collection's size.
    case items
    /// The only numbers.
    case numbers
    /// A regular expression.
    case pattern
    /// A comparison with another property.
    case relation(Relation.Operator)
    case readOnly
    case requiredOnCreate
    case nullable
    case notNullable
    case immutable
    case defaultValue
    case filter
    case onlyOnSelect
    case deprecated
    case key
    /// The property's enumeration may be combined.
    case flags
    /// A list of the allowed values follows.
    case values
    /// The same in words that only mean a list where the property's type is an enumeration.
    case enumerationValues
    /// Further values of that list follow, which the service only sends to those who ask for them.
    case moreValues
    /// Looks like a rule and is none.
    case lookAlike

    /// Whether a list of values follows the words.
    var isValueList: Bool { self == .values || self == .moreValues || self == .enumerationValues }

    /// Labels may follow one another after commas: "Key, immutable, not nullable".
    var isLabel: Bool {
        switch self {
        case .readOnly, .requiredOnCreate, .nullable, .notNullable, .immutable, .key, .lookAlike: true
        default: false
        }
    }
}
