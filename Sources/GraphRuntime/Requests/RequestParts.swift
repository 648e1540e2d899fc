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
    /// The body; nil when there is none.
    var sentBody: GraphBody?
    /// What the request says of repeating; nil where it leaves that to the client.
    var retryPolicy: GraphRetryPolicy?
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
            if encoded.isTooDeep { failure = .bodyTooDeep } else { sentBody = encoded.body }
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
        let limit = client.options.answerLimit
        return try await reply(.collected(limit: limit)).collected(upTo: limit)
    }

    /// Sends the request, for an answer of a form.
    /// - Throws: as ``send()``.
    func reply(_ form: GraphAnswerForm) async throws -> GraphReply {
        if let failure { throw failure }
        if client.options.validation == .errors { try ValidationError.check(findings(nil, .shared)) }
        return try await client.send(method, address, sentHeaders, sentBody, context(form))
    }

    /// Follows a link that an answer of this request gave.
    /// - Throws: as ``send()``.
    func send(to link: String) async throws -> GraphAnswer {
        var headers = sentHeaders
        headers[.contentType] = nil
        let limit = client.options.answerLimit
        return try await client.send(.get, link, headers, nil, context(.collected(limit: limit))).collected(upTo: limit)
    }

    private func context(_ form: GraphAnswerForm) -> GraphCallContext {
        let operation = operation
        return GraphCallContext(
            operationID: operationID.description, documentation: operation?.documentation,
            permissions: operation?.permissions ?? GraphPermissions(), cloud: client.cloud, answerForm: form,
            retryPolicy: retryPolicy)
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
