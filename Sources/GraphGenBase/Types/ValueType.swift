/// The type of a value, or of the elements of a collection.
package enum ValueType: Sendable, Hashable {
    /// A primitive of OData.
    case primitive(PrimitiveType)
    /// A type of the pages: in the model by its qualified name, in the facts of a page as written.
    case named(String)

    /// The type of a name as JSON has it: `Edm.Int32`, `microsoft.graph.x`.
    package init(_ name: String) {
        // Most names are no primitives, which costs less to see than that they are none of all.
        let primitive = name.hasPrefix(PrimitiveType.namespace) ? PrimitiveType(rawValue: name) : nil
        self = primitive.map(Self.primitive) ?? .named(name)
    }

    /// The primitive; nil for a type of the pages.
    package var primitive: PrimitiveType? {
        if case .primitive(let type) = self { type } else { nil }
    }

    /// The name of a type of the pages; nil for a primitive.
    package var name: String? {
        if case .named(let name) = self { name } else { nil }
    }

    /// Whether it is a primitive.
    package var isPrimitive: Bool { primitive != nil }
}

extension ValueType: CustomStringConvertible {
    /// The name as JSON has it.
    package var description: String {
        switch self {
        case .primitive(let type): type.rawValue
        case .named(let name): name
        }
    }
}

extension Dictionary where Key == String {
    /// What is known of a type of the pages; nothing is of a primitive.
    package subscript(type: ValueType) -> Value? { type.name.flatMap { self[$0] } }
}
