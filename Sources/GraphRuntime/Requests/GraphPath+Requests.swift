import HTTPTypes

extension GraphPath {
    /// A request to this path, or to a last segment below it. Generated methods are one call of this.
    /// - Parameters:
    ///   - operation: the identifier of the operation in the schema.
    ///   - segment: a last segment that is taken as it is, with `arguments` in parentheses behind it.
    ///   - body: a model as ``GraphModelBody``, the parameters of an action as ``GraphParameters``.
    public func request<Result: GraphResponse>(
        _ method: HTTPRequest.Method, _ operation: StaticString, schema: GraphSchema, segment: StaticString? = nil,
        arguments: GraphArguments? = nil, body: (any GraphRequestBody)? = nil
    ) -> GraphRequest<Result> {
        GraphRequest(parts: parts(method, operation, schema, segment, arguments, Result.accept, body)) {
            try Result(answer: $0)
        }
    }

    /// The same for an answer that is a model.
    public func modelRequest<Result: GraphModel>(
        _ method: HTTPRequest.Method, _ operation: StaticString, schema: GraphSchema, segment: StaticString? = nil,
        arguments: GraphArguments? = nil, body: (any GraphRequestBody)? = nil
    ) -> GraphRequest<Result> {
        GraphRequest(parts: parts(method, operation, schema, segment, arguments, json, body)) {
            try Result(answer: $0)
        }
    }

    /// A request for a collection at this path, or at a last segment below it.
    public func collectionRequest<Element: GraphModel>(
        _ operation: StaticString, schema: GraphSchema, method: HTTPRequest.Method = .get,
        segment: StaticString? = nil, arguments: GraphArguments? = nil, body: (any GraphRequestBody)? = nil
    ) -> GraphCollectionRequest<Element> {
        GraphCollectionRequest(parts: parts(method, operation, schema, segment, arguments, json, body))
    }

    private var json: String { "application/json" }

    private func parts(
        _ method: HTTPRequest.Method, _ operation: StaticString, _ schema: GraphSchema, _ segment: StaticString?,
        _ arguments: GraphArguments?, _ accept: String?, _ body: (any GraphRequestBody)?
    ) -> RequestParts {
        let last = (segment.map { "/\($0)" } ?? "") + (arguments?.text ?? "")
        return RequestParts(
            location.client, method, operation, schema, location.path + last, accept: accept, content: body)
    }
}
