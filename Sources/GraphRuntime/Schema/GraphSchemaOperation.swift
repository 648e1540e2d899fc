/// An operation as its page describes it.
public struct GraphSchemaOperation: Sendable, Hashable {
    /// The identifier: `deviceConfiguration.list`.
    public let id: String
    /// Where it is described.
    public let documentation: GraphDocumentation?
    /// Who may call it.
    public let permissions: GraphPermissions
    /// The headers that the page calls required, apart from `Authorization`, in page order.
    public let requiredHeaders: [String]

    /// An operation by its parts.
    package init(
        id: String, documentation: GraphDocumentation?, permissions: GraphPermissions, requiredHeaders: [String] = []
    ) {
        self.id = id
        self.documentation = documentation
        self.permissions = permissions
        self.requiredHeaders = requiredHeaders
    }

    /// Reads an `O` line; missing fields are empty.
    init(_ lines: [[String]]) {
        let fields = lines.first ?? []
        id = fields.field(1)
        documentation = GraphDocumentation(fields.field(2)[...], on: "")
        permissions = GraphPermissions(fields.dropFirst(3))
        requiredHeaders = fields.dropFirst(3).filter { $0.hasPrefix("h=") }.map { String($0.dropFirst(2)) }
    }

    /// The same as the fields of its line.
    var line: [String] {
        ["O", id, documentation?.description ?? ""] + permissions.fields + requiredHeaders.map { "h=" + $0 }
    }
}
