/// A property, navigation property or parameter with what the pages say of its values.
public struct Property: Sendable {
    /// The name as it goes over the wire.
    public var name: String
    /// `Edm.Int32` or `microsoft.graph.x`; the element's type for a collection.
    public var type: String
    /// Whether it holds a collection.
    public var isCollection = false
    /// A navigation property.
    public var isNavigation = false
    /// Unconditionally read-only.
    public var isReadOnly = false
    /// Required when an object is created.
    public var isRequiredOnCreate = false
    /// Part of the key.
    public var isKey = false
    /// Deprecated.
    public var isDeprecated = false
    /// Cannot change once set.
    public var isImmutable = false
    /// Whether null is allowed; nil when no page says.
    public var isNullable: Bool?
    /// The qualified type that declares it, when inherited.
    public var declaredIn: String?
    /// Smallest allowed value, inclusive; nil when unbounded or the whole type.
    public var minimum: NumericBound?
    /// Largest allowed value, inclusive.
    public var maximum: NumericBound?
    /// Fewest characters.
    public var minLength: Int?
    /// Most characters.
    public var maxLength: Int?
    /// Fewest items.
    public var minItems: Int?
    /// Most items.
    public var maxItems: Int?
    /// A regular expression the text must match, as the page writes it.
    public var pattern: String?
    /// The same for Swift's `Regex`, which reads other expressions than browsers do; nil when it is no rule.
    public var swiftPattern: String? { pattern.flatMap { try? ECMAPattern.translated($0) } }
    /// The only allowed numbers.
    public var allowedNumbers: [NumericBound] = []
    /// Values listed in the cell.
    public var enumValues: [String] = []
    /// Relations to other properties.
    public var relations: [Relation] = []
    /// The default, as the page writes it.
    public var defaultValue: String?
    /// Operators `$filter` supports on it.
    public var filterOperators: [String] = []
    /// Returned only on `$select`.
    public var onlyOnSelect = false
    /// Plain text of the cell.
    public var description: String
    /// Which rule read which words.
    public var rules: [AppliedRule] = []
    /// Where it stands.
    public var source: Source

    /// Makes a property without facts beyond its type.
    public init(name: String, type: String, isCollection: Bool = false, description: String = "", source: Source) {
        self.name = name
        self.type = type
        self.isCollection = isCollection
        self.description = description
        self.source = source
    }
}

/// A bound: exact for integers, else the decimal as the page writes it.
public enum NumericBound: Sendable, Hashable {
    /// A whole number.
    case integer(Int64)
    /// Any other number.
    case decimal(Double)

    /// The value as a floating-point number (exact up to 2^53).
    public var doubleValue: Double {
        switch self {
        case .integer(let value): Double(value)
        case .decimal(let value): value
        }
    }
}

/// `pinMinimumLength <= pinMaximumLength`, seen from the property that carries it.
public struct Relation: Sendable, Hashable {
    /// How the two compare.
    public enum Operator: String, Sendable, Hashable {
        /// Less than.
        case less = "<"
        /// Less than or equal.
        case lessOrEqual = "<="
        /// Greater than.
        case greater = ">"
        /// Greater than or equal.
        case greaterOrEqual = ">="
        /// Only one of the two may be set.
        case exclusive = "xor"
    }

    /// How the two compare.
    public var `operator`: Operator
    /// The other property's name.
    public var property: String

    /// Makes a relation.
    public init(_ operator: Operator, _ property: String) {
        self.operator = `operator`
        self.property = property
    }
}

/// A rule that read something, with the words it read.
public struct AppliedRule: Sendable, Hashable {
    /// The rule's stable id, for example `range.valid-values`.
    public var id: String
    /// The words, as on the page.
    public var text: String
    /// Their line.
    public var line: Int
    /// The page, when it is not the property's own (a rule merged in from an API page).
    public var page: String?
    /// Other words on the pages contradict it: validators only warn.
    public var isContradicted: Bool

    /// Makes a record.
    public init(id: String, text: String, line: Int, page: String? = nil, isContradicted: Bool = false) {
        self.id = id
        self.text = text
        self.line = line
        self.page = page
        self.isContradicted = isContradicted
    }
}
