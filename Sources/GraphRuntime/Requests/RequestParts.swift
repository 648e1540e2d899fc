import Foundation
import HTTPTypes

/// What requests of all kinds are made of.
struct RequestParts: Sendable {
    let client: GraphClient
    let method: HTTPRequest.Method
    let operationID: StaticString
    let schema: GraphSchema
    /// The path from the version on, percent-encoded.
    var path: String
    /// The query options.
    var query = GraphQueryOptions()
    var headers: HTTPFields = [:]
    var arguments: GraphArguments?
    var content: (any GraphRequestBody)?
    var body: Data?
    /// The type of the objects that the answer holds, and whose properties the query names; nil for an answer of another
    /// kind.
    var result: GraphTypeIdentity?
    /// Why the request cannot be sent, nil when it can.
    var failure: GraphClientError?

    init(
        _ client: GraphClient, _ method: HTTPRequest.Method, _ operationID: StaticString, _ schema: GraphSchema,
        _ path: String, accept: String?, arguments: GraphArguments? = nil, content: (any GraphRequestBody)?
    ) {
        self.client = client
        self.method = method
        self.operationID = operationID
        self.schema = schema
        self.path = path
        self.arguments = arguments
        self.content = content
        headers[.accept] = accept
        let operation = schema.operation(operationID.description)
        if client.includesUnknownEnumMembers, operation?.mayAnswerHiddenMembers == true {
            headers[.prefer] = "include-unknown-enum-members"
        }
        if let content {
            let encoded = content.encoded(naming: operation?.namedTypes ?? [])
            if encoded.isTooDeep { failure = .bodyTooDeep } else { body = encoded.data }
            headers[.contentType] = encoded.contentType
        }
    }

    /// The whole address.
    var address: String {
        var text = client.baseAddress + path
        var hasQuery = path.utf8.contains(UInt8(ascii: "?"))
        for option in sentQuery.list {
            text += hasQuery ? "&" : "?"
            hasQuery = true
            text += URLEscaping.queryValue(option.name) + "=" + URLEscaping.queryValue(option.value)
        }
        return text
    }

    var url: URL {
        // All parts are encoded, so that this fails for no path of ours but only for a root that is no address. Such a
        // request still shows where it would go, and sending it throws.
        WebAddress(address)?.url ?? URL(string: address) ?? URL(fileURLWithPath: address)
    }

    /// Sends the request.
    /// - Throws: what cannot be sent as ``GraphClientError``, ``GraphError`` for an error status, and what the credential
    ///   and the transport throw.
    func send() async throws -> GraphAnswer {
        if let failure { throw failure }
        return try await client.send(method, address, sentHeaders, body)
    }

    var operation: GraphSchemaOperation? { schema.operation(operationID.description) }

    /// What is wrong with the query, the parameters and the body by the pages. Without a context the method tells it.
    func findings(_ context: ValidationContext?, _ options: ValidationOptions) -> [ValidationFinding] {
        let context: ValidationContext = context ?? (method == .patch ? .update : .create)
        var validator = Validator(schema: schema, context: context, options: options)
        let parameters = operation?.parameters ?? []
        if !parameters.isEmpty { validator.checkParameters(given, parameters) }
        let body = content?.findings(for: context, options: options) ?? []
        return QueryValidator.findings(self, options) + validator.findings + body
    }

    /// The parameters that are given, wherever they stand.
    private var given: GraphObject {
        var object = (content as? GraphParameters)?.object ?? GraphObject()
        for (name, value) in arguments?.object ?? GraphObject() { object[name] = value }
        for option in query.list { object[option.name] = .string(option.value) }
        return object
    }
}
