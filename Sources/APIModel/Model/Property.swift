import DescriptionRules
import GraphGenBase

/// A property, navigation property or parameter with what the pages say of its values: each fact with its words.
package struct Property: Sendable {
    /// The name as it goes over the wire.
    package var name: String
    /// A primitive or a type by its qualified name; the element's type for a collection.
    package var type: ValueType
    /// Whether it holds a collection.
    package var isCollection = false
    /// A navigation property.
    package var isNavigation = false
    /// The qualified type that declares it, when inherited.
    package var declaredIn: String?
    /// Unconditionally read-only; nil when no page says so, as for the other flags.
    package var readOnly: Fact<Bool>?
    /// Read-only, and yet given when an object is created or inside of another one that is sent.
    package var givenOnCreate: Fact<Bool>?
    /// Required when an object is created.
    package var requiredOnCreate: Fact<Bool>?
    /// Part of the key.
    package var key: Fact<Bool>?
    /// A key besides the key.
    package var alternateKey: Fact<Bool>?
    /// Deprecated.
    package var deprecated: Fact<Bool>?
    /// Cannot change once set.
    package var immutable: Fact<Bool>?
    /// Whether null is allowed; nil when no page says.
    package var nullable: Fact<Bool>?
    /// Returned only on `$select`.
    package var onlyOnSelect: Fact<Bool>?
    /// The numbers it may be.
    package var range = Interval()
    /// How many characters it may have.
    package var length = Interval()
    /// How many items it may have.
    package var items = Interval()
    /// A regular expression the text must match, as the page writes it.
    package var pattern: Fact<String>?
    /// Longer texts are taken and cut: the length refuses nothing.
    package var shortened: Fact<Bool>?
    /// The only allowed numbers.
    package var numbers: Fact<[NumericBound]>?
    /// Numbers with names, in page order.
    package var namedNumbers: Fact<[NamedNumber]>?
    /// Values listed in the cell.
    package var values: Fact<[String]>?
    /// The enumeration that a text with listed values is of: the one of the pages whose members these are.
    package var enumeration: Fact<String>?
    /// Values that are not allowed.
    package var forbidden: Fact<[String]>?
    /// Several of the values may be joined by commas; of an enumeration, that its type has flags.
    package var flags: Fact<Bool>?
    /// Rules that hold at times only: when they do, with their words.
    package var conditions: [Fact<String>] = []
    /// Relations to other properties.
    package var relations: [Fact<Relation>] = []
    /// The default, as the page writes it.
    package var defaultValue: Fact<String>?
    /// Operators `$filter` supports on it.
    package var filter: Fact<[String]>?
    /// Not supported in `$filter`.
    package var notFilterable: Fact<Bool>?
    /// Plain text of the cell.
    package var description: String
    /// Where it stands.
    package var source: Place

    /// A number that a page gives a name.
    package struct NamedNumber: Sendable, Hashable {
        /// The number.
        package var value: NumericBound
        /// What the page calls it.
        package var name: String

        /// Makes one.
        package init(value: NumericBound, name: String) {
            self.value = value
            self.name = name
        }
    }

    /// Makes a property without facts beyond its type.
    package init(name: String, type: ValueType, isCollection: Bool = false, description: String = "", source: Place) {
        self.name = name
        self.type = type
        self.isCollection = isCollection
        self.description = description
        self.source = source
    }
}
