/// A type made ready for checking values: its properties with those of its bases, each with what its declared type is.
/// Made once for each type.
final class TypePlan: Sendable {
    /// A property made ready.
    final class Property: Sendable {
        /// What the declared type is.
        enum Form: Sendable {
            case primitive(EdmType)
            case enumeration(GraphSchemaEnumeration)
            /// Any object type; not known when no page describes it.
            case structured(isKnown: Bool)
        }

        let property: GraphSchemaProperty
        let form: Form

        init(_ property: GraphSchemaProperty, _ schema: GraphSchema) {
            self.property = property
            let name = property.type.name
            if let enumeration = schema.enumeration(name) {
                form = .enumeration(enumeration)
            } else if let primitive = EdmType(rawValue: name) {
                form = .primitive(primitive)
            } else {
                // `Json` has a page like an object type, and holds any JSON.
                form = .structured(isKnown: name != "microsoft.graph.Json" && schema.type(name) != nil)
            }
        }
    }

    /// The qualified name.
    let name: String
    /// The name as `@odata.type` has it.
    let markedName: String
    /// Nil when no page describes it.
    let type: GraphSchemaType?
    let properties: [Property]
    /// The properties that hold objects of a type that a page describes.
    let structured: [Property]

    init(_ name: String, _ schema: GraphSchema) {
        self.name = name
        markedName = "#" + name
        type = schema.type(name)
        properties = schema.properties(of: name).map { Property($0, schema) }
        structured = properties.filter { if case .structured(isKnown: true) = $0.form { true } else { false } }
    }
}
