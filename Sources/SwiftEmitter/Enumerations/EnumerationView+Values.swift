import APIModel
import GraphGenBase

extension EnumerationView {
    /// The view of the values that a text may have.
    init(
        valuesOf property: Property, in type: ModelType, names: ListedValues.Names, enclosing: String, member: String,
        reserved: Set<String>, identity: String, attributes: [String], links: DocumentationLinks
    ) {
        let values = property.enumValues.filter { $0.lowercased() != "unknownfuturevalue" }
        let identifiers = EnumerationMemberNames(values, reserved: reserved)
        var seen: Set<String> = []
        members = .init(
            values.filter { seen.insert($0).inserted }.map { value in
                Member(
                    documentation: DocumentationComment("", fallback: "The value \(value).").lines,
                    name: identifiers[value], rawValue: SwiftText.literal(value))
            })
        var comment = DocumentationComment(
            "", fallback: "The values of \(property.name) of \(type.name), and any other text.")
        if property.isFlags { comment.add("Flags: values can be combined") }
        comment.add(property.source, links)
        documentation = comment.lines
        self.attributes = []
        extensionAttributes = attributes
        self.enclosing = enclosing
        name = names.name
        companion = names.companion
        companionPath = "\(enclosing).\(names.companion)"
        generic = property.isFlags ? "GraphRuntime.GraphFlags" : "GraphRuntime.GraphEnumeration"
        odataType = SwiftText.literal("\(type.qualifiedName)/\(property.name)")
        self.identity = identity
    }
}
