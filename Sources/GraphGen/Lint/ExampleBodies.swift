import APIModel
import GraphDocs
import GraphGenBase
import GraphRuntime
import Markdown

/// Finds the bodies on the pages whose type is documented.
struct ExampleBodies {
    private let schema: GraphSchema
    /// The operation that an example was bound to, by where the example starts.
    private let operations: [Place: Operation]
    private let siblings: SameRequests

    /// Takes the model, and a schema that describes it.
    init(_ model: Model, schema: GraphSchema) {
        self.schema = schema
        siblings = SameRequests(model, schema: schema)
        var operations: [Place: Operation] = [:]
        for operation in model.operations {
            for example in operation.examples { operations[example.source] = operation }
        }
        self.operations = operations
    }

    /// The bodies of a page, in page order.
    func bodies(of page: PageFacts) -> [ExampleBody] {
        (page.operation?.examples ?? []).flatMap { example -> [ExampleBody] in
            guard let operation = operations[example.source] else {
                return []
            }
            return [
                example.request.flatMap { request($0, example.name, operation) },
                example.response.flatMap { response($0, to: example.request, example.name, operation) },
            ].compactMap { body in
                var body = body
                body?.asksForHidden = HiddenValues.asks(example.request)
                return body
            }
        }
    }

    private func request(
        _ message: ExampleFacts.Message, _ name: String, _ operation: Operation
    ) -> ExampleBody? {
        guard operation.requestBody != nil, message.method == nil || message.method == operation.method,
            let value = Self.value(message.body)
        else { return nil }
        // A page may list requests of others, to which its own type is only added.
        let operation = siblings.best(for: value, of: message, operation) { operation in
            operation.requestBody.map { $0.type?.description ?? ParameterTypes.name(operation) }
        }
        guard let body = operation.requestBody else { return nil }
        let context: ValidationContext =
            switch operation.kind {
            case .create, .action: .create
            case .update, .replace: .update
            default: .any
            }
        return ExampleBody(
            name: name, source: message.source, value: value,
            type: body.type?.description ?? Self.writtenType(value) ?? ParameterTypes.name(operation),
            isCollection: body.isCollection, context: context, isUpsert: operation.method == "PUT",
            listed: Set(body.properties.map(\.name)))
    }

    private func response(
        _ message: ExampleFacts.Message, to request: ExampleFacts.Message?, _ name: String, _ operation: Operation
    ) -> ExampleBody? {
        guard message.status ?? 200 < 400, let value = Self.value(message.body) else { return nil }
        let operation = siblings.best(for: value, of: request, operation) { $0.response?.type?.name }
        let documented = operation.response?.type?.name
        guard
            let type = type(documented, shown: message.metadataType ?? (documented == nil ? message.ignoredType : nil))
        else { return nil }
        return ExampleBody(
            name: name, source: message.source, value: value, type: type,
            isCollection: operation.response?.isCollection ?? false || message.isCollection, context: .any)
    }

    /// Where a page lists properties without naming their type, the body may.
    private static func writtenType(_ value: GraphValue) -> String? {
        value["@odata.type"]?.string
    }

    /// The documented type, or the subtype of it that the example's metadata names.
    private func type(_ documented: String?, shown: String?) -> String? {
        guard let shown else { return documented }
        let name = shown.contains(".") ? shown : "microsoft.graph.\(shown)"
        guard let documented else { return name }
        return schema.type(name) != nil && schema.isType(name, documented) ? name : documented
    }

    private static func value(_ body: ExampleFacts.Body?) -> GraphValue? {
        guard case .json(let json) = body else { return nil }
        return try? GraphValue(json: json.serialized())
    }
}
