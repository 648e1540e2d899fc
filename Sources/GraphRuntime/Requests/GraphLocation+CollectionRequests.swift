/// Requests for pages of models: generated methods are one call of these. (A function for each set
/// of arguments: defaults would be made anew by each of thousands of callers, at the compiler's cost.)
extension GraphLocation {
    /// Without a body.
    public func collectionRequest<Element: GraphModel, Module: GraphSchemaModule>(
        _ method: GraphMethod, _ operation: StaticString, _ module: Module.Type
    ) -> GraphCollectionRequest<Element> {
        GraphCollectionRequest(parts: parts(method, operation, module))
    }

    /// With a body.
    public func collectionRequest<Element: GraphModel, Module: GraphSchemaModule, Content: GraphRequestBody>(
        _ method: GraphMethod, _ operation: StaticString, _ module: Module.Type, body: Content
    ) -> GraphCollectionRequest<Element> {
        GraphCollectionRequest(parts: parts(method, operation, module, body: body))
    }

    /// With a model as its body.
    public func collectionRequest<Element: GraphModel, Module: GraphSchemaModule, Model: GraphModel>(
        _ method: GraphMethod, _ operation: StaticString, _ module: Module.Type, model: Model
    ) -> GraphCollectionRequest<Element> {
        GraphCollectionRequest(parts: parts(method, operation, module, body: GraphModelBody(model)))
    }

    /// With a change as its body.
    public func collectionRequest<Element: GraphModel, Module: GraphSchemaModule, Changed: GraphModel>(
        _ method: GraphMethod, _ operation: StaticString, _ module: Module.Type, change: GraphUpdate<Changed>
    ) -> GraphCollectionRequest<Element> {
        GraphCollectionRequest(parts: parts(method, operation, module, body: change))
    }

    /// Without a body, to a last segment below the path.
    public func collectionRequest<Element: GraphModel, Module: GraphSchemaModule>(
        _ method: GraphMethod, _ operation: StaticString, _ module: Module.Type, segment: StaticString
    ) -> GraphCollectionRequest<Element> {
        GraphCollectionRequest(parts: parts(method, operation, module, segment: segment))
    }

    /// To a last segment with arguments in parentheses.
    public func collectionRequest<Element: GraphModel, Module: GraphSchemaModule>(
        _ method: GraphMethod, _ operation: StaticString, _ module: Module.Type, segment: StaticString,
        arguments: GraphArguments
    ) -> GraphCollectionRequest<Element> {
        GraphCollectionRequest(parts: parts(method, operation, module, segment: segment, arguments: arguments))
    }

    /// With a body, to a last segment.
    public func collectionRequest<Element: GraphModel, Module: GraphSchemaModule, Content: GraphRequestBody>(
        _ method: GraphMethod, _ operation: StaticString, _ module: Module.Type, segment: StaticString, body: Content
    ) -> GraphCollectionRequest<Element> {
        GraphCollectionRequest(parts: parts(method, operation, module, segment: segment, body: body))
    }

    /// With a model as its body, to a last segment.
    public func collectionRequest<Element: GraphModel, Module: GraphSchemaModule, Model: GraphModel>(
        _ method: GraphMethod, _ operation: StaticString, _ module: Module.Type, segment: StaticString, model: Model
    ) -> GraphCollectionRequest<Element> {
        GraphCollectionRequest(parts: parts(method, operation, module, segment: segment, body: GraphModelBody(model)))
    }
}
