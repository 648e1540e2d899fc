import GraphGenBase

/// An entity type, complex type or enumeration.
package struct ModelType: Sendable {
    /// What a type is.
    package enum Kind: String, Sendable, Hashable {
        /// Has a key.
        case entity
        /// Has none.
        case complex
        /// Members only.
        case enumeration = "enum"
    }

    /// The name without namespace, the page's spelling.
    package var name: String
    /// The namespace.
    package var namespace: String
    /// What it is.
    package var kind: Kind
    /// The base type, qualified.
    package var base: String?
    /// Only subtypes exist.
    package var isAbstract = false
    /// May carry members that no page lists.
    package var isOpen = false
    /// Values may be combined, with what says so.
    package var flags: Fact<Bool>?
    /// New members may come; `unknownFutureValue` stands for them.
    package var isEvolvable = false
    /// Deprecated, with the page's words when it has some.
    package var isDeprecated = false
    /// What the page says on the deprecation.
    package var deprecation: String?
    /// No page defines it: a placeholder made because another page names it.
    package var isPlaceholder = false
    /// The key's property names; declared by this type.
    package var key: [String] = []
    /// Other keys: each is the names of the properties that make it.
    package var alternateKeys: [[String]] {
        properties.filter { $0.alternateKey != nil && $0.declaredIn == nil }.map { [$0.name] }
    }
    /// First paragraph, plain text.
    package var summary: String = ""
    /// Properties in page order, inherited ones included where the page lists them.
    package var properties: [Property] = []
    /// Properties of the page that a selection left out; see ``Selection/dropsUnreachedProperties``.
    package var droppedProperties: [String] = []
    /// Members in page order; enumerations only.
    package var members: [Member] = []
    /// The service area of its page (`ms.subservice` or `ms.prod`).
    package var serviceArea: String?
    /// A page of Intune's defines it as well, though ``source`` is another page: the two were merged.
    package var isAlsoIntune = false
    /// Where it stands.
    package var source: Place

    /// `namespace.name`.
    package var qualifiedName: String { "\(namespace).\(name)" }

    /// Whether values may be combined. Setting it tells of what no words say.
    package var isFlags: Bool {
        get { flags != nil }
        set { flags = newValue ? flags ?? Fact(true) : nil }
    }

    /// The rules that read something of the type itself.
    package var rules: [AppliedRule] {
        (flags?.evidence ?? []).map { words in
            AppliedRule(
                id: words.rule, text: words.words, line: words.place.line,
                page: words.place.page == source.page ? nil : words.place.page)
        }
    }

    /// A member of an enumeration.
    package struct Member: Sendable, Hashable {
        /// The name as it goes over the wire.
        package var name: String
        /// The number, when a page has one.
        package var value: Int?
        /// What it means.
        package var description: String
        /// The table calls it deprecated.
        package var isDeprecated = false
        /// Comes behind `unknownFutureValue`: the service gives it only to those who ask for such members.
        package var isHidden = false
        /// Where it stands.
        package var source: Place

        /// Makes a member.
        package init(name: String, value: Int? = nil, description: String = "", source: Place) {
            self.name = name
            self.value = value
            self.description = description
            self.source = source
        }
    }

    /// Makes a type without properties.
    package init(name: String, namespace: String = "microsoft.graph", kind: Kind, base: String? = nil, source: Place) {
        self.name = name
        self.namespace = namespace
        self.kind = kind
        self.base = base
        self.source = source
    }
}
