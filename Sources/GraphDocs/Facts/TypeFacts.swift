import GraphGenBase
import Markdown

/// What a resource page says of one type.
package struct TypeFacts: Sendable {
    /// The name without namespace, spelled as metadata (or else the title) spells it.
    package var name: String
    /// The namespace, `microsoft.graph` when nothing says otherwise.
    package var namespace: String
    /// The page's first paragraph.
    package var summary: String
    /// Base type named by `baseType` in the metadata comment, without `#`; nil when absent or null.
    package var metadataBase: String?
    /// Base type named by a sentence ("Inherits from [x](y.md)").
    package var sentenceBase: TypeReference?
    /// The name that a sentence gives the base type in words only ("inherits from base policy type": `policyBase`); there
    /// may be no such type.
    package var describedBase: String?
    /// Types that the page lists as derived from this one; their own pages do not always name their base.
    package var derived: [TypeReference]
    /// `keyProperty` of the metadata comment; several names with commas between.
    package var keyProperty: String?
    /// Metadata or prose calls it an open type.
    package var isOpen: Bool
    /// Metadata or prose calls it abstract.
    package var isAbstract: Bool
    /// Deprecation text when the page calls the type deprecated.
    package var deprecation: String?
    /// Whether the title or metadata calls it a complex type; nil when nothing tells.
    package var isComplex: Bool?
    /// Rows of property tables, in page order.
    package var properties: [PropertyFacts]
    /// Rows of relationship tables, in page order.
    package var relationships: [PropertyFacts]
    /// Rows of tables about what the text of a property holds (`Properties of a token lifetime policy definition`);
    /// they are no properties of the type.
    package var details: [PropertyFacts]
    /// The JSON representation.
    package var jsonRepresentation: JSONValue?
    /// The line that names the type (H1, or the metadata comment).
    package var source: Place

    /// Makes the facts of a type.
    package init(
        name: String, namespace: String = "microsoft.graph", summary: String = "", metadataBase: String? = nil,
        sentenceBase: TypeReference? = nil, derived: [TypeReference] = [], keyProperty: String? = nil,
        isOpen: Bool = false, isAbstract: Bool = false,
        deprecation: String? = nil, isComplex: Bool? = nil, properties: [PropertyFacts] = [],
        relationships: [PropertyFacts] = [], details: [PropertyFacts] = [], jsonRepresentation: JSONValue? = nil,
        source: Place
    ) {
        self.name = name
        self.namespace = namespace
        self.summary = summary
        self.metadataBase = metadataBase
        self.sentenceBase = sentenceBase
        self.derived = derived
        self.keyProperty = keyProperty
        self.isOpen = isOpen
        self.isAbstract = isAbstract
        self.deprecation = deprecation
        self.isComplex = isComplex
        self.properties = properties
        self.relationships = relationships
        self.details = details
        self.jsonRepresentation = jsonRepresentation
        self.source = source
    }
}

/// One row of a property, relationship or parameter table. Sentences are not interpreted here.
package struct PropertyFacts: Sendable, Hashable {
    /// The name, markup and a `(deprecated)` suffix taken off.
    package var name: String
    /// The type cell; nil when the table has no type column or the cell is missing.
    package var type: TypeReference?
    /// The description: plain text, with code spans between backticks so that lists can be told from prose.
    package var description: String
    /// Bytes of the description before which the page breaks the line or a bold run begins or ends: a label such as
    /// `Read-only` ends there without a full stop.
    package var breaks: [Int]
    /// "Inherited from [x](y.md)" in the description.
    package var inheritedFrom: TypeReference?
    /// The name cell said `(deprecated)`.
    package var isMarkedDeprecated: Bool
    /// Of a parameter, the values that requests beside it show.
    package var shownValues: [String] = []
    /// Cells of columns beyond name, type and description by lower-case header (`min value`, `required`, `default value`).
    package var extraColumns: [ExtraColumn]
    /// Where the row stands; the line of the row, the column of its description.
    package var source: Place

    /// A cell of a column that not every table has.
    package struct ExtraColumn: Sendable, Hashable {
        /// The header, lower-case.
        package var header: String
        /// The plain text of the cell.
        package var text: String

        /// Makes one.
        package init(header: String, text: String) {
            self.header = header
            self.text = text
        }
    }

    /// Makes a row.
    package init(
        name: String, type: TypeReference?, description: String = "", breaks: [Int] = [],
        inheritedFrom: TypeReference? = nil, isMarkedDeprecated: Bool = false, extraColumns: [ExtraColumn] = [],
        source: Place
    ) {
        self.name = name
        self.type = type
        self.description = description
        self.breaks = breaks
        self.inheritedFrom = inheritedFrom
        self.isMarkedDeprecated = isMarkedDeprecated
        self.extraColumns = extraColumns
        self.source = source
    }
}

/// A type as a cell or sentence names it, not yet looked up.
package struct TypeReference: Sendable, Hashable {
    /// A primitive in any spelling, else the name as written, qualified or not.
    package var type: ValueType
    /// The page a link leads to, relative to the docs folder; it beats the label.
    package var linkPage: String?
    /// The fragment of the link, without `#`: an enumeration on that page.
    package var linkFragment: String?
    /// `x collection`, `Collection(x)`.
    package var isCollection: Bool
    /// Further alternatives (`[A](..) or [B](..)`).
    package var alternatives: [TypeReference]
    /// A length in the cell (`string, maximum size 20`).
    package var maximumSize: Int?
    /// A note in the cell (`string (readonly)`), lower-case.
    package var note: String?
    /// What the cell says of null (`Int32?`, `String, not nullable`); nil when it says nothing.
    package var isNullable: Bool?
    /// The cell as written.
    package var raw: String

    /// The name: `Edm.Int32` for a primitive.
    package var name: String { type.description }

    /// Whether it is a primitive.
    package var isPrimitive: Bool { type.isPrimitive }

    /// A primitive.
    package init(_ primitive: PrimitiveType, isCollection: Bool = false, isNullable: Bool? = nil, raw: String = "") {
        self.init(.primitive(primitive), isCollection: isCollection, isNullable: isNullable, raw: raw)
    }

    /// A type by its name, which may be that of a primitive.
    package init(
        name: String, linkPage: String? = nil, linkFragment: String? = nil, isCollection: Bool = false, raw: String = ""
    ) {
        self.init(
            ValueType(name), linkPage: linkPage, linkFragment: linkFragment, isCollection: isCollection, raw: raw)
    }

    /// Makes a reference.
    package init(
        _ type: ValueType, linkPage: String? = nil, linkFragment: String? = nil, isCollection: Bool = false,
        alternatives: [TypeReference] = [], maximumSize: Int? = nil, note: String? = nil,
        isNullable: Bool? = nil, raw: String = ""
    ) {
        self.type = type
        self.linkPage = linkPage
        self.linkFragment = linkFragment
        self.isCollection = isCollection
        self.alternatives = alternatives
        self.maximumSize = maximumSize
        self.note = note
        self.isNullable = isNullable
        self.raw = raw
    }
}

/// An enumeration a page defines by a member table.
package struct EnumerationFacts: Sendable {
    /// The name without namespace (`x` of `### x values`; it may name the property instead of the type).
    package var name: String
    /// The namespace.
    package var namespace: String
    /// First paragraph of its section.
    package var summary: String
    /// A sentence calls it multi-valued.
    package var isFlags: Bool
    /// That sentence and its line.
    package var flagsWords: (text: String, source: Place)?
    /// A sentence calls it evolvable.
    package var isEvolvable: Bool
    /// The page's words that call it deprecated.
    package var deprecation: String?
    /// Its members, in page order.
    package var members: [MemberFacts]
    /// Whether the page is about this enumeration (not a table in a resource page).
    package var isOwnPage: Bool
    /// The heading's line.
    package var source: Place

    /// A member row.
    package struct MemberFacts: Sendable, Hashable {
        /// The name.
        package var name: String
        /// The number, when the table has one.
        package var value: Int?
        /// What it means.
        package var description: String
        /// The name cell said `(deprecated)`.
        package var isDeprecated = false
        /// The row's line.
        package var source: Place

        /// Makes a member.
        package init(name: String, value: Int?, description: String, source: Place) {
            self.name = name
            self.value = value
            self.description = description
            self.source = source
        }
    }

    /// Makes the facts of an enumeration.
    package init(
        name: String, namespace: String = "microsoft.graph", summary: String = "", isFlags: Bool = false,
        isEvolvable: Bool = false, members: [MemberFacts], isOwnPage: Bool = true, source: Place
    ) {
        self.name = name
        self.namespace = namespace
        self.summary = summary
        self.isFlags = isFlags
        self.isEvolvable = isEvolvable
        self.members = members
        self.isOwnPage = isOwnPage
        self.source = source
    }
}
