/// The declared type of a property: a qualified name, or a collection of it.
public struct GraphTypeReference: Sendable, Hashable, CustomStringConvertible {
    /// The qualified name: `Edm.Int32`, `microsoft.graph.deviceConfiguration`.
    public let name: String
    /// Whether the property holds any number of them.
    public let isCollection: Bool

    /// A type by its qualified name.
    public init(name: String, isCollection: Bool = false) {
        self.name = name
        self.isCollection = isCollection
    }

    /// Reads the short form of the schema text: `Int32`, `~deviceConfiguration*`.
    init(abbreviated text: Substring) {
        let isCollection = text.hasSuffix("*")
        let name = isCollection ? text.dropLast() : text
        let full = SchemaText.expanded(name)
        self.init(name: full.contains(".") ? full : "Edm." + full, isCollection: isCollection)
    }

    /// The short form that `init(abbreviated:)` reads. Names of other namespaces than `Edm` are qualified.
    var abbreviated: String {
        let own = name.dropFirst("Edm.".count)
        let isPrimitive = name.hasPrefix("Edm.") && !own.contains(".") && !own.hasPrefix("~")
        return (isPrimitive ? String(own) : SchemaText.abbreviated(name)) + (isCollection ? "*" : "")
    }

    /// The name, in `Collection(...)` for a collection, as OData writes it.
    public var description: String { isCollection ? "Collection(\(name))" : name }
}
