import DescriptionRules
import GraphGenBase

/// A property, navigation property or parameter with what the pages say of its values.
package struct Property: Sendable {
    /// The name as it goes over the wire.
    package var name: String
    /// A primitive or a type by its qualified name; the element's type for a collection.
    package var type: ValueType
    /// Whether it holds a collection.
    package var isCollection = false
    /// A navigation property.
    package var isNavigation = false
    /// Unconditionally read-only.
    package var isReadOnly = false
    /// Required when an object is created.
    package var isRequiredOnCreate = false
    /// Part of the key.
    package var isKey = false
    /// Deprecated.
    package var isDeprecated = false
    /// Cannot change once set.
    package var isImmutable = false
    /// Whether null is allowed; nil when no page says.
    package var isNullable: Bool?
    /// The qualified type that declares it, when inherited.
    package var declaredIn: String?
    /// Smallest allowed value, inclusive; nil when unbounded or the whole type.
    package var minimum: NumericBound?
    /// Largest allowed value, inclusive.
    package var maximum: NumericBound?
    /// Fewest characters.
    package var minLength: Int?
    /// Most characters.
    package var maxLength: Int?
    /// Fewest items.
    package var minItems: Int?
    /// Most items.
    package var maxItems: Int?
    /// A regular expression the text must match, as the page writes it.
    package var pattern: String?
    /// The same for Swift's `Regex`, which reads other expressions than browsers do; nil when it is no rule.
    package var swiftPattern: String? { pattern.flatMap { try? ECMAPattern.translated($0) } }
    /// The only allowed numbers.
    package var allowedNumbers: [NumericBound] = []
    /// Values listed in the cell.
    package var enumValues: [String] = []
    /// Relations to other properties.
    package var relations: [Relation] = []
    /// The default, as the page writes it.
    package var defaultValue: String?
    /// Operators `$filter` supports on it.
    package var filterOperators: [String] = []
    /// Returned only on `$select`.
    package var onlyOnSelect = false
    /// Plain text of the cell.
    package var description: String
    /// Which rule read which words.
    package var rules: [AppliedRule] = []
    /// Where it stands.
    package var source: Place

    /// Makes a property without facts beyond its type.
    package init(name: String, type: ValueType, isCollection: Bool = false, description: String = "", source: Place) {
        self.name = name
        self.type = type
        self.isCollection = isCollection
        self.description = description
        self.source = source
    }
}

/// `pinMinimumLength <= pinMaximumLength`, seen from the property that carries it.
package struct Relation: Sendable, Hashable {
    /// How the two compare.
    package var `operator`: RelationOperator
    /// The other property's name.
    package var property: String

    /// Makes a relation.
    package init(_ operator: RelationOperator, _ property: String) {
        self.operator = `operator`
        self.property = property
    }
}

/// A rule that read something, with the words it read.
package struct AppliedRule: Sendable, Hashable {
    /// The rule's stable id, for example `range.valid-values`.
    package var id: String
    /// The words, as on the page.
    package var text: String
    /// Their line.
    package var line: Int
    /// The page, when it is not the property's own (a rule merged in from an API page).
    package var page: String?
    /// Other words on the pages contradict it: validators only warn.
    package var isContradicted: Bool

    /// Makes a record.
    package init(id: String, text: String, line: Int, page: String? = nil, isContradicted: Bool = false) {
        self.id = id
        self.text = text
        self.line = line
        self.page = page
        self.isContradicted = isContradicted
    }
}
