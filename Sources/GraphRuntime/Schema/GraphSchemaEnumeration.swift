/// An enumeration as the pages describe it.
public struct GraphSchemaEnumeration: Sendable, Hashable {
    /// The qualified name: `microsoft.graph.configurationUsage`.
    public let name: String
    /// Whether a value holds any number of members, joined by commas.
    public let isFlags: Bool
    /// Whether the pages call it deprecated.
    public let isDeprecated: Bool
    /// Where it is described.
    public let documentation: GraphDocumentation?
    /// The members in page order, with the placeholder `unknownFutureValue` where the page lists it.
    public let members: [String]
    /// The members in lower case, for comparing as the service does.
    private let folded: Set<String>

    /// An enumeration by its parts.
    package init(
        name: String, isFlags: Bool = false, isDeprecated: Bool = false, documentation: GraphDocumentation?,
        members: [String]
    ) {
        self.name = name
        self.isFlags = isFlags
        self.isDeprecated = isDeprecated
        self.documentation = documentation
        self.members = members
        folded = Set(members.map { $0.lowercased() })
    }

    /// The values that the pages list for a property that is a text; nil where they do not.
    init?(name: String, valuesOf property: GraphSchemaProperty) {
        guard let values = property.listedValues else { return nil }
        self.init(
            name: name, isFlags: property.isFlags, documentation: property.documentation, members: values)
    }

    /// Reads an `E` line; missing fields are empty.
    init(_ lines: [[String]]) {
        let fields = lines.first ?? []
        self.init(
            name: SchemaText.expanded(fields.field(1)), isFlags: fields.field(2).contains("f"),
            isDeprecated: fields.field(2).contains("d"),
            documentation: GraphDocumentation(fields.field(3)[...], on: ""), members: Array(fields.dropFirst(4)))
    }

    /// The same as the fields of its line.
    var line: [String] {
        let flags = (isFlags ? "f" : "") + (isDeprecated ? "d" : "")
        return ["E", SchemaText.abbreviated(name), flags, documentation?.description ?? ""] + members
    }

    /// The members that callers may send, in page order: all but the placeholder `unknownFutureValue`.
    public var settableMembers: [String] { members.filter { !Self.isPlaceholder($0) } }

    /// Whether the text is the placeholder that the service sends for members newer than the API version (Microsoft REST
    /// API Guidelines, "Evolvable enumerations"). Case does not matter.
    static func isPlaceholder(_ member: String) -> Bool {
        member.utf8.count == placeholder.utf8.count && member.lowercased() == placeholder.lowercased()
    }

    private static let placeholder = "unknownFutureValue"

    /// Whether the text is a member; case does not matter, as for the service.
    public func contains(_ member: String) -> Bool {
        members.contains(member) || folded.contains(member.lowercased())
    }
}
