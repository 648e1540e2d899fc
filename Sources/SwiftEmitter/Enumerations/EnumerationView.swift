import APIModel
import GraphGenBase

/// What the template of an enumeration lays out.
struct EnumerationView {
    /// One member.
    struct Member {
        /// `///` lines.
        var documentation: [String]
        /// The identifier as written.
        var name: String
        /// The wire name as a string literal.
        var rawValue: String
    }

    /// `///` lines.
    var documentation: [String]
    /// `@available(…)` or nothing.
    var attributes: [String]
    /// `@available(…)` of what is declared around it and for it, or nothing.
    var extensionAttributes: [String] = []
    /// The namespace or type to declare it in, or nil at the top.
    var enclosing: String?
    /// Its own name.
    var name: String
    /// Its tag type's own name.
    var companion: String
    /// Its tag type as written outside its namespace.
    var companionPath: String
    /// `GraphEnumeration` or `GraphFlags`, with the module.
    var generic: String
    /// The qualified name as a string literal.
    var odataType: String
    /// The function that makes the identity of a type.
    var identity: String
    /// The members, in page order.
    var members: ModelView.Group<Member>?
}

extension EnumerationView {
    /// The view of an enumeration.
    init(
        _ type: ModelType, own: SwiftTypeNames.Names, names: SwiftTypeNames, deprecations: Deprecations,
        links: DocumentationLinks, area: ServiceArea = .core
    ) {
        var seen: Set<String> = []
        // The placeholder for members to come has none: only the service may send it (`isUnknownFutureValue` tells).
        let documented = type.members.filter { $0.name.lowercased() != "unknownfuturevalue" }
        let identifiers = EnumerationMemberNames(documented.map(\.name), reserved: names.reserved)
        let members = documented.filter { seen.insert($0.name).inserted }.map { member in
            var comment = DocumentationComment(member.description, fallback: "The member \(member.name).")
            if let value = member.value { comment.add("Number: \(value)") }
            comment.add(member.source, links)
            return Member(
                documentation: comment.lines, name: identifiers[member.name],
                rawValue: SwiftText.literal(member.name))
        }
        self.members = .init(members)
        var comment = DocumentationComment(type.summary, fallback: "The enumeration \(type.qualifiedName).")
        if type.isFlags { comment.add("Flags: members can be combined") }
        if type.isDeprecated { comment.add("Deprecated. \(type.deprecation ?? "")") }
        comment.add(type.source, links)
        documentation = comment.lines
        attributes = deprecations.attributes(of: names.reference(own))
        enclosing = names.enclosingReference(own)
        name = own.name
        companion = own.companion
        companionPath = names.companionReference(own)
        generic = type.isFlags ? "GraphRuntime.GraphFlags" : "GraphRuntime.GraphEnumeration"
        odataType = SwiftText.literal(type.qualifiedName)
        identity = names.identity(area)
    }
}
