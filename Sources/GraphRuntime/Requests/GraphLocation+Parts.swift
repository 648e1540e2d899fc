extension GraphLocation {
    /// What a request to this path is made of, or to a last segment below it.
    /// - Parameters:
    ///   - operation: the identifier of the operation in the schema.
    ///   - module: the module whose schema knows the operation.
    ///   - segment: a last segment that is taken as it is, with `arguments` in parentheses behind it.
    func parts<Module: GraphSchemaModule>(
        _ method: GraphMethod, _ operation: StaticString, _ module: Module.Type,
        accept: String? = "application/json", segment: StaticString? = nil, arguments: GraphArguments? = nil,
        body: (any GraphRequestBody)? = nil
    ) -> RequestParts {
        let last = (segment.map { "/\($0)" } ?? "") + (arguments?.text ?? "")
        return RequestParts(
            client, method.http, operation, module.schema, path(before: last), accept: accept, arguments: arguments,
            content: body)
    }
}
