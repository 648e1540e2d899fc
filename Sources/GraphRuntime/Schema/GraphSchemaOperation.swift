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
    /// The types, by qualified name, of objects that say their type (`@odata.type`) in what the page's examples send,
    /// though it is the declared one and no other could be meant.
    public let namedTypes: [String]
    /// What the page says of query options.
    public let queryOptions: GraphQuerySupport
    /// Whether the page names the header `ConsistencyLevel`, which asks for the index that answers advanced queries.
    public let takesConsistencyLevel: Bool
    /// Whether an answer can hold members of enumerations that the service shows only to who asks for them, and
    /// `unknownFutureValue` to all others: those that the pages list behind it.
    public let mayAnswerHiddenMembers: Bool
    /// What the page says of the parameters in the body of an action, in the parentheses of a function and in the query:
    /// those of which it says more than their type, in page order.
    public let parameters: [GraphSchemaProperty]

    /// An operation by its parts.
    package init(
        id: String, documentation: GraphDocumentation?, permissions: GraphPermissions, requiredHeaders: [String] = [],
        namedTypes: [String] = [], queryOptions: GraphQuerySupport = .init(), takesConsistencyLevel: Bool = false,
        mayAnswerHiddenMembers: Bool = false, parameters: [GraphSchemaProperty] = []
    ) {
        self.id = id
        self.documentation = documentation
        self.permissions = permissions
        self.requiredHeaders = requiredHeaders
        self.namedTypes = namedTypes
        self.queryOptions = queryOptions
        self.takesConsistencyLevel = takesConsistencyLevel
        self.mayAnswerHiddenMembers = mayAnswerHiddenMembers
        self.parameters = parameters
    }

    /// Reads an `O` line and the `P` lines behind it; missing fields are empty.
    init(_ lines: [[String]]) {
        let fields = lines.first ?? []
        id = fields.field(1)
        let documentation = GraphDocumentation(fields.field(2)[...], on: "")
        self.documentation = documentation
        permissions = GraphPermissions(fields.dropFirst(3))
        func values(_ mark: String) -> [String] {
            fields.dropFirst(3).filter { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) }
        }
        requiredHeaders = values("h=")
        namedTypes = values("t=").map(SchemaText.expanded)
        queryOptions = GraphQuerySupport(text: values("q=").first ?? "")
        takesConsistencyLevel = fields.dropFirst(3).contains("e")
        mayAnswerHiddenMembers = values("u=").contains("1")
        parameters = lines.dropFirst().filter { $0.first == "P" }.map {
            GraphSchemaProperty($0, page: documentation?.page ?? "")
        }
    }

    /// The same as the fields of its lines.
    var lines: [[String]] {
        let head =
            ["O", id, documentation?.description ?? ""] + permissions.fields + requiredHeaders.map { "h=" + $0 }
            + namedTypes.map { "t=" + SchemaText.abbreviated($0) }
            + (queryOptions.text.isEmpty ? [] : ["q=" + queryOptions.text]) + (takesConsistencyLevel ? ["e"] : [])
            + (mayAnswerHiddenMembers ? ["u=1"] : [])
        return [head] + parameters.map { $0.line(page: documentation?.page ?? "") }
    }
}
