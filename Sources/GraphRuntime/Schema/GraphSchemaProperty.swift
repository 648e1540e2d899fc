/// A property as the pages describe it.
public struct GraphSchemaProperty: Sendable, Hashable {
    /// The name in JSON.
    public let name: String
    /// The declared type.
    public let type: GraphTypeReference
    /// Whether callers cannot set it.
    public let isReadOnly: Bool
    /// Whether a page shows it in the body of a create, or in an object inside of another one that is sent, although it is
    /// read-only.
    public let isGivenOnCreate: Bool
    /// Whether the pages say that it cannot be null.
    public let isNotNullable: Bool
    /// Whether a create request must have it.
    public let isRequiredOnCreate: Bool
    /// Whether a page takes ``isRequiredOnCreate`` back for some objects, so that its lack is worth a warning only.
    public let isRequirementDoubted: Bool
    /// Whether every object of the type must have it.
    public let isRequired: Bool
    /// Whether it is the key of the entity, or part of it.
    public let isKey: Bool
    /// Whether it cannot be changed once it is set.
    public let isImmutable: Bool
    /// Whether it leads to other entities.
    public let isNavigation: Bool
    /// Whether it comes only when `$select` names it.
    public let isReturnedOnlyOnSelect: Bool
    /// Whether the pages call it deprecated.
    public let isDeprecated: Bool
    /// Whether the text may hold several of its listed values, joined by commas.
    public let isFlags: Bool
    /// Where it is described.
    public let documentation: GraphDocumentation?
    /// What else the pages say of it, in page order.
    public let rules: [GraphRule]

    /// A property by its parts.
    package init(
        name: String, type: GraphTypeReference, isReadOnly: Bool = false, isGivenOnCreate: Bool = false,
        isNotNullable: Bool = false,
        isRequiredOnCreate: Bool = false, isRequirementDoubted: Bool = false, isRequired: Bool = false,
        isKey: Bool = false, isImmutable: Bool = false,
        isNavigation: Bool = false, isReturnedOnlyOnSelect: Bool = false, isDeprecated: Bool = false,
        isFlags: Bool = false, documentation: GraphDocumentation?, rules: [GraphRule] = []
    ) {
        self.name = name
        self.type = type
        self.isReadOnly = isReadOnly
        self.isGivenOnCreate = isGivenOnCreate
        self.isNotNullable = isNotNullable
        self.isRequiredOnCreate = isRequiredOnCreate
        self.isRequirementDoubted = isRequirementDoubted
        self.isRequired = isRequired
        self.isKey = isKey
        self.isImmutable = isImmutable
        self.isNavigation = isNavigation
        self.isReturnedOnlyOnSelect = isReturnedOnlyOnSelect
        self.isDeprecated = isDeprecated
        self.isFlags = isFlags
        self.documentation = documentation
        self.rules = rules
    }

    /// Reads a `P` line; missing fields are empty.
    init(_ fields: [String], page: String) {
        name = fields.field(1)
        type = GraphTypeReference(abbreviated: fields.field(2)[...])
        let flags = fields.field(3)
        isReadOnly = flags.contains("r")
        isGivenOnCreate = flags.contains("c")
        isNotNullable = flags.contains("n")
        isRequiredOnCreate = flags.contains("q")
        isRequirementDoubted = flags.contains("w")
        isRequired = flags.contains("u")
        isKey = flags.contains("k")
        isImmutable = flags.contains("i")
        isNavigation = flags.contains("v")
        isReturnedOnlyOnSelect = flags.contains("s")
        isDeprecated = flags.contains("d")
        isFlags = flags.contains("f")
        let documentation = GraphDocumentation(fields.field(4)[...], on: page)
        self.documentation = documentation
        rules = fields.dropFirst(5).compactMap { GraphRule($0, page: documentation?.page ?? page) }
    }

    /// The same as the fields of its line.
    func line(page: String) -> [String] {
        var flags = ""
        if isReadOnly { flags += "r" }
        if isGivenOnCreate { flags += "c" }
        if isNotNullable { flags += "n" }
        if isRequiredOnCreate { flags += "q" }
        if isRequirementDoubted { flags += "w" }
        if isRequired { flags += "u" }
        if isKey { flags += "k" }
        if isImmutable { flags += "i" }
        if isNavigation { flags += "v" }
        if isReturnedOnlyOnSelect { flags += "s" }
        if isDeprecated { flags += "d" }
        if isFlags { flags += "f" }
        return ["P", name, type.abbreviated, flags, documentation?.text(on: page) ?? ""]
            + rules.map { $0.text(page: documentation?.page ?? page) }
    }

    /// The texts that the pages list for a property that is a text, when they list more than one.
    var listedValues: [String]? {
        guard type.name == "Edm.String", !isKey else { return nil }
        return rules.firstMap { if case .values(let values) = $0.kind, values.count > 1 { values } else { nil } }
    }
}
