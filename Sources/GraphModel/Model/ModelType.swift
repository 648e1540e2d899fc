/// An entity type, complex type or enumeration.
public struct ModelType: Sendable {
    /// What a type is.
    public enum Kind: String, Sendable, Hashable {
        /// Has a key.
        case entity
        /// Has none.
        case complex
        /// Members only.
        case enumeration = "enum"
    }

    /// The name without namespace, the page's spelling.
    public var name: String
    /// The namespace.
    public var namespace: String
    /// What it is.
    public var kind: Kind
    /// The base type, qualified.
    public var base: String?
    /// Only subtypes exist.
    public var isAbstract = false
    /// May carry members that no page lists.
    public var isOpen = false
    /// Values may be combined.
    public var isFlags = false
    /// New members may come; `unknownFutureValue` stands for them.
    public var isEvolvable = false
    /// Deprecated, with the page's words when it has some.
    public var isDeprecated = false
    /// What the page says on the deprecation.
    public var deprecation: String?
    /// No page defines it: a placeholder made because another page names it.
    public var isPlaceholder = false
    /// The key's property names; declared by this type.
    public var key: [String] = []
    /// First paragraph, plain text.
    public var summary: String = ""
    /// Properties in page order, inherited ones included where the page lists them.
    public var properties: [Property] = []
    /// Properties of the page that a selection left out; see ``Selection/dropsUnreachedProperties``.
    public var droppedProperties: [String] = []
    /// Members in page order; enumerations only.
    public var members: [Member] = []
    /// The service area of its page (`ms.subservice` or `ms.prod`).
    public var serviceArea: String?
    /// A page of Intune's defines it as well, though ``source`` is another page: the two were merged.
    public var isAlsoIntune = false
    /// Where it stands.
    public var source: Source

    /// `namespace.name`.
    public var qualifiedName: String { "\(namespace).\(name)" }

    /// A member of an enumeration.
    public struct Member: Sendable, Hashable {
        /// The name as it goes over the wire.
        public var name: String
        /// The number, when a page has one.
        public var value: Int?
        /// What it means.
        public var description: String
        /// Where it stands.
        public var source: Source

        /// Makes a member.
        public init(name: String, value: Int? = nil, description: String = "", source: Source) {
            self.name = name
            self.value = value
            self.description = description
            self.source = source
        }
    }

    /// Makes a type without properties.
    public init(name: String, namespace: String = "microsoft.graph", kind: Kind, base: String? = nil, source: Source) {
        self.name = name
        self.namespace = namespace
        self.kind = kind
        self.base = base
        self.source = source
    }
}
