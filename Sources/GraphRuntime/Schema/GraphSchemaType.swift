/// An entity or complex type as the pages describe it.
public struct GraphSchemaType: Sendable, Hashable {
    /// The qualified name: `microsoft.graph.deviceConfiguration`.
    public let name: String
    /// The qualified name of the base type, nil at the root.
    public let base: String?
    /// Whether objects of the type have a key and an address of their own.
    public let isEntity: Bool
    /// Whether only subtypes exist.
    public let isAbstract: Bool
    /// Whether the pages describe types derived from it.
    public let isBase: Bool
    /// Whether objects may have members that no page describes, by the type's own definition.
    public let isOpen: Bool
    /// Whether the pages call it deprecated.
    public let isDeprecated: Bool
    /// Where it is described.
    public let documentation: GraphDocumentation?
    /// Its own properties in page order; those of the bases are theirs.
    public let properties: [GraphSchemaProperty]

    /// A type by its parts.
    package init(
        name: String, base: String? = nil, isEntity: Bool = false, isAbstract: Bool = false, isBase: Bool = false,
        isOpen: Bool = false, isDeprecated: Bool = false, documentation: GraphDocumentation?,
        properties: [GraphSchemaProperty] = []
    ) {
        self.name = name
        self.base = base
        self.isEntity = isEntity
        self.isAbstract = isAbstract
        self.isBase = isBase
        self.isOpen = isOpen
        self.isDeprecated = isDeprecated
        self.documentation = documentation
        self.properties = properties
    }

    /// Reads a `T` line and the `P` lines behind it; missing fields are empty.
    init(_ lines: [[String]]) {
        let head = lines.first ?? []
        name = SchemaText.expanded(head.field(1))
        base = head.field(2).isEmpty ? nil : SchemaText.expanded(head.field(2))
        let flags = head.field(3)
        isEntity = flags.contains("e")
        isAbstract = flags.contains("a")
        isBase = flags.contains("b")
        isOpen = flags.contains("o")
        isDeprecated = flags.contains("d")
        let documentation = GraphDocumentation(head.field(4)[...], on: "")
        self.documentation = documentation
        properties = lines.dropFirst().filter { $0.first == "P" }.map {
            GraphSchemaProperty($0, page: documentation?.page ?? "")
        }
    }

    /// The same as the fields of its lines.
    var lines: [[String]] {
        var flags = isEntity ? "e" : "c"
        if isAbstract { flags += "a" }
        if isBase { flags += "b" }
        if isOpen { flags += "o" }
        if isDeprecated { flags += "d" }
        let base = base.map { SchemaText.abbreviated($0) } ?? ""
        let head = ["T", SchemaText.abbreviated(name), base, flags, documentation?.description ?? ""]
        return [head] + properties.map { $0.line(page: documentation?.page ?? "") }
    }
}

extension [String] {
    /// The field at that place, empty when the line is shorter.
    func field(_ place: Int) -> String { place < count ? self[place] : "" }
}
