/// Requests for any answer but a model and pages of models: generated methods are one call of these. (A function for each set
/// of arguments: defaults would be made anew by each of thousands of callers, at the compiler's cost.)
extension GraphLocation {
    /// Without a body.
    public func request<Result: GraphResponse, Module: GraphSchemaModule>(
        _ method: GraphMethod, _ operation: StaticString, _ module: Module.Type
    ) -> GraphRequest<Result> {
        GraphRequest(answer: parts(method, operation, module, accept: Result.accept))
    }

    /// With a body.
    public func request<Result: GraphResponse, Module: GraphSchemaModule, Content: GraphRequestBody>(
        _ method: GraphMethod, _ operation: StaticString, _ module: Module.Type, body: Content
    ) -> GraphRequest<Result> {
        GraphRequest(answer: parts(method, operation, module, accept: Result.accept, body: body))
    }

    /// With a model as its body.
    public func request<Result: GraphResponse, Module: GraphSchemaModule, Model: GraphModel>(
        _ method: GraphMethod, _ operation: StaticString, _ module: Module.Type, model: Model
    ) -> GraphRequest<Result> {
        GraphRequest(answer: parts(method, operation, module, accept: Result.accept, body: GraphModelBody(model)))
    }

    /// With a change as its body.
    public func request<Result: GraphResponse, Module: GraphSchemaModule, Changed: GraphModel>(
        _ method: GraphMethod, _ operation: StaticString, _ module: Module.Type, change: GraphUpdate<Changed>
    ) -> GraphRequest<Result> {
        GraphRequest(answer: parts(method, operation, module, accept: Result.accept, body: change))
    }

    /// Without a body, to a last segment below the path.
    public func request<Result: GraphResponse, Module: GraphSchemaModule>(
        _ method: GraphMethod, _ operation: StaticString, _ module: Module.Type, segment: StaticString
    ) -> GraphRequest<Result> {
        GraphRequest(answer: parts(method, operation, module, accept: Result.accept, segment: segment))
    }

    /// To a last segment with arguments in parentheses.
    public func request<Result: GraphResponse, Module: GraphSchemaModule>(
        _ method: GraphMethod, _ operation: StaticString, _ module: Module.Type, segment: StaticString,
        arguments: GraphArguments
    ) -> GraphRequest<Result> {
        GraphRequest(
            answer: parts(method, operation, module, accept: Result.accept, segment: segment, arguments: arguments))
    }

    /// With a body, to a last segment.
    public func request<Result: GraphResponse, Module: GraphSchemaModule, Content: GraphRequestBody>(
        _ method: GraphMethod, _ operation: StaticString, _ module: Module.Type, segment: StaticString, body: Content
    ) -> GraphRequest<Result> {
        GraphRequest(answer: parts(method, operation, module, accept: Result.accept, segment: segment, body: body))
    }

    /// With a model as its body, to a last segment.
    public func request<Result: GraphResponse, Module: GraphSchemaModule, Model: GraphModel>(
        _ method: GraphMethod, _ operation: StaticString, _ module: Module.Type, segment: StaticString, model: Model
    ) -> GraphRequest<Result> {
        GraphRequest(
            answer: parts(
                method, operation, module, accept: Result.accept, segment: segment, body: GraphModelBody(model)))
    }
}
