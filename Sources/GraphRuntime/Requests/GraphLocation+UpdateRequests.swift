/// Requests that change an object: generated methods are one call of these.
extension GraphLocation {
    /// With a change as its body.
    public func updateRequest<Result: GraphModel, Module: GraphSchemaModule, Changed: GraphModel>(
        _ method: GraphMethod, _ operation: StaticString, _ module: Module.Type, change: GraphUpdate<Changed>
    ) -> GraphUpdateRequest<Result> {
        GraphUpdateRequest(parts: parts(method, operation, module, body: change))
    }
}
