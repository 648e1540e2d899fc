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

    /// Reads an `O` line; missing fields are empty.
    init(_ lines: [[String]]) {
        let fields = lines.first ?? []
        id = fields.field(1)
        documentation = GraphDocumentation(fields.field(2)[...], on: "")
        permissions = GraphPermissions(fields.dropFirst(3))
        requiredHeaders = fields.dropFirst(3).filter { $0.hasPrefix("h=") }.map { String($0.dropFirst(2)) }
    }
}
