import Foundation

/// What the pages say about types, enumerations and operations, as one text that generated code carries: rules and
/// metadata are data, so that they cost next to nothing to compile, and a record is decoded when it is first asked for.
///
/// One record a line, fields parted by tabs; lines that are not known are passed over, so that newer generators can write
/// more:
///
///     V  1
///     T  name  base  flags  page:line
///     P  name  type  flags  line  rule...
///     E  name  flags  page:line  member...
///     O  id  page:line  permission...
///
/// `P` lines behind a `T` are properties, those behind an `O` are parameters.
///
/// All calls are safe from any thread.
public struct GraphSchema: Sendable {
    let storage: SchemaStorage

    /// A schema over its text. Types that are not in it are looked for in the schemas it imports, in their order, then in
    /// those that extend it.
    ///
    /// - Parameters:
    ///   - text: the records.
    ///   - others: the schemas of modules that the schema's own module imports.
    ///   - extensions: enums that carry the schemas of modules which import the schema's own, `Module.Enum`. Those that
    ///     the program was built with are found; see ``GraphSchemaModule``.
    public init(_ text: String, importing others: [GraphSchema] = [], extendedBy extensions: [String] = []) {
        storage = SchemaStorage(text, others.map(\.storage), extensions)
    }

    /// A schema that knows nothing, for places that no page documents.
    static let empty = GraphSchema("")

    /// The type of that qualified name, nil when no page describes it. A leading `#` is passed over; case does not matter.
    public func type(_ name: String) -> GraphSchemaType? { storage.type(GraphSchema.plainName(name)) }

    /// The enumeration of that qualified name, nil when no page describes it. `microsoft.graph.lamp/mood` are the values that
    /// the pages list for a property that is a text.
    public func enumeration(_ name: String) -> GraphSchemaEnumeration? {
        let name = GraphSchema.plainName(name)
        guard let slash = name.lastIndex(of: "/") else { return storage.enumeration(name) }
        let property = name[name.index(after: slash)...]
        return properties(of: String(name[..<slash])).first { $0.name == property }.flatMap {
            GraphSchemaEnumeration(name: name, valuesOf: $0)
        }
    }

    /// The operation of that identifier, nil when it is not known.
    public func operation(_ identifier: String) -> GraphSchemaOperation? { storage.operation(identifier) }

    /// The qualified names of the types of this schema itself, in their order.
    public var typeNames: [String] { storage.index.typeNames }

    /// The qualified names of the enumerations of this schema itself, in their order.
    public var enumerationNames: [String] { storage.index.enumerationNames }

    /// The identifiers of the operations of this schema itself, in their order.
    public var operationNames: [String] { storage.index.operationNames }

    /// The type itself and its bases, from the type to the root, as far as they are known.
    public func bases(of name: String) -> [GraphSchemaType] {
        var chain: [GraphSchemaType] = []
        var next: String? = name
        // A page may name a type as its own base, directly or in a circle.
        while let name = next, chain.count < 64, let type = type(name), !chain.contains(where: { $0.name == type.name })
        {
            chain.append(type)
            next = type.base
        }
        return chain
    }

    /// Whether the first type is the second or has it among its bases.
    public func isType(_ name: String, _ base: String) -> Bool {
        let (name, base) = (GraphSchema.plainName(name).lowercased(), GraphSchema.plainName(base).lowercased())
        return name == base
            || bases(of: name).contains { $0.name.lowercased() == base || $0.base?.lowercased() == base }
    }

    /// All properties of a type, those of its bases first, each name once (the most derived declaration counts).
    public func properties(of name: String) -> [GraphSchemaProperty] {
        storage.properties(of: GraphSchema.plainName(name)) { chain(of: $0) }
    }

    /// The type made ready for checking values.
    func plan(_ name: String) -> TypePlan { storage.plan(name) { TypePlan($0, self) } }

    private func chain(of name: String) -> [GraphSchemaProperty] {
        var places: [String: Int] = [:]
        var properties: [GraphSchemaProperty] = []
        for property in bases(of: name).reversed().flatMap(\.properties) {
            if let place = places[property.name] {
                properties[place] = property
            } else {
                places[property.name] = properties.count
                properties.append(property)
            }
        }
        return properties
    }

    /// The property of that name of a type or one of its bases.
    public func property(_ property: String, of type: String) -> GraphSchemaProperty? {
        for type in bases(of: GraphSchema.plainName(type)) {
            if let found = type.properties.first(where: { $0.name == property }) { return found }
        }
        return nil
    }

    /// The qualified name in an `@odata.type`: without the `#`, and without the address of the metadata before it.
    static func plainName(_ name: String) -> String {
        guard let hash = name.utf8.lastIndex(of: UInt8(ascii: "#")) else { return name }
        return String(name[name.utf8.index(after: hash)...])
    }
}
