import APIModel

/// Types for bodies that have none: the parameters of an action, as a page lists them.
enum ParameterTypes {
    /// The model with a type for each such body, so that the validators know it as any other.
    static func adding(to model: Model) -> Model {
        var model = model
        var seen: Set<String> = []
        for operation in model.operations {
            guard let body = operation.requestBody, body.type == nil, seen.insert(name(operation)).inserted else {
                continue
            }
            var type = ModelType(
                name: operation.id, namespace: namespace(operation), kind: .complex, source: operation.source)
            type.properties = body.properties
            for index in type.properties.indices { type.properties[index].declaredIn = nil }
            model.types.append(type)
        }
        return model
    }

    /// The qualified name of the type for an operation's parameters.
    static func name(_ operation: Operation) -> String { "\(namespace(operation)).\(operation.id)" }

    // No namespace of the pages holds a space; request lines of one page share an id and a body.
    private static func namespace(_ operation: Operation) -> String {
        "parameters \(operation.source.page):\(operation.source.line)"
    }
}
