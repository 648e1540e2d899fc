import HTTPTypes

extension GraphPath {
    /// A request to this path, or to a last segment below it. Generated methods are one call of this.
    /// - Parameters:
    ///   - operation: the identifier of the operation in the schema.
    ///   - segment: a last segment that is taken as it is, with `arguments` in parentheses behind it.
    public func request<Result: GraphResponse>(
        _ method: HTTPRequest.Method, _ operation: StaticString, schema: GraphSchema, segment: StaticString? = nil,
        arguments: GraphArguments? = nil
    ) -> GraphRequest<Result> {
        GraphRequest(parts: parts(method, operation, schema, segment, arguments, Result.accept, nil))
    }

    /// The same with a body.
    public func request<Result: GraphResponse>(
        _ method: HTTPRequest.Method, _ operation: StaticString, schema: GraphSchema, segment: StaticString? = nil,
        arguments: GraphArguments? = nil, body: any GraphRequestBody
    ) -> GraphRequest<Result> {
        GraphRequest(parts: parts(method, operation, schema, segment, arguments, Result.accept, body))
    }

    /// The same with the parameters of an action.
    public func request<Result: GraphResponse>(
        _ method: HTTPRequest.Method, _ operation: StaticString, schema: GraphSchema, segment: StaticString? = nil,
        arguments: GraphArguments? = nil, body: GraphParameters
    ) -> GraphRequest<Result> {
        GraphRequest(parts: parts(method, operation, schema, segment, arguments, Result.accept, body))
    }

    /// A request for a collection at this path, or at a last segment below it.
    public func collectionRequest<Element: GraphModel>(
        _ operation: StaticString, schema: GraphSchema, method: HTTPRequest.Method = .get,
        segment: StaticString? = nil, arguments: GraphArguments? = nil
    ) -> GraphCollectionRequest<Element> {
        GraphCollectionRequest(
            parts: parts(method, operation, schema, segment, arguments, GraphPage<Element>.accept, nil))
    }

    /// The same with a body.
    public func collectionRequest<Element: GraphModel>(
        _ operation: StaticString, schema: GraphSchema, method: HTTPRequest.Method = .get,
        segment: StaticString? = nil, arguments: GraphArguments? = nil, body: any GraphRequestBody
    ) -> GraphCollectionRequest<Element> {
        GraphCollectionRequest(
            parts: parts(method, operation, schema, segment, arguments, GraphPage<Element>.accept, body))
    }

    /// The same with the parameters of an action.
    public func collectionRequest<Element: GraphModel>(
        _ operation: StaticString, schema: GraphSchema, method: HTTPRequest.Method = .get,
        segment: StaticString? = nil, arguments: GraphArguments? = nil, body: GraphParameters
    ) -> GraphCollectionRequest<Element> {
        GraphCollectionRequest(
            parts: parts(method, operation, schema, segment, arguments, GraphPage<Element>.accept, body))
    }

    private func parts(
        _ method: HTTPRequest.Method, _ operation: StaticString, _ schema: GraphSchema, _ segment: StaticString?,
        _ arguments: GraphArguments?, _ accept: String?, _ body: (any GraphRequestBody)?
    ) -> RequestParts {
        let last = (segment.map { "/\($0)" } ?? "") + (arguments?.text ?? "")
        return RequestParts(
            location.client, method, operation, schema, location.path + last, accept: accept, content: body)
    }
}
