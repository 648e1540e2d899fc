import APIModel
import GraphGenBase
import GraphRuntime

/// What validators get of an operation's parameters: of those in its body, in the parentheses of a function and in the query.
struct OperationParameters {
    /// Those of which the page says more than their type, by the names they are sent with.
    let properties: [GraphSchemaProperty]

    init(_ operation: APIModel.Operation) {
        properties = Self.ofAddress(operation) + Self.ofBody(operation)
    }

    // A body of a type has the rules of that type.
    private static func ofBody(_ operation: APIModel.Operation) -> [GraphSchemaProperty] {
        guard let body = operation.requestBody, body.type == nil else { return [] }
        return body.properties.filter { !$0.name.contains("@") }.map(GraphSchemaProperty.init)
            .filter { $0.isRequiredOnCreate || !$0.rules.isEmpty }
    }

    private static func ofAddress(_ operation: APIModel.Operation) -> [GraphSchemaProperty] {
        let sent = PathSegment.segments(of: operation.path).last?.argumentNames ?? []
        return operation.parameters.compactMap { parameter in
            guard parameter.location == .function || parameter.location == .query, !parameter.name.hasPrefix("$"),
                parameter.type == .primitive(.string), !parameter.allowedValues.isEmpty
            else { return nil }
            let place = (parameter.source ?? operation.source).documentation
            // A list of values in a cell typed String is an open set.
            let values = GraphRule(
                id: "values", severity: .warning, documentation: place, kind: .values(parameter.allowedValues))
            return GraphSchemaProperty(
                name: sent.first { $0.lowercased() == parameter.name.lowercased() } ?? parameter.name,
                type: GraphTypeReference(name: parameter.type.description, isCollection: parameter.isCollection),
                documentation: place, rules: [values])
        }
    }
}

extension PathSegment {
    /// The names of its arguments in parentheses.
    var argumentNames: [String] { if case .call(_, let arguments) = self { arguments.map(\.name) } else { [] } }
}
