import APIModel
import GraphDocs
import GraphGenBase
import GraphRuntime

/// Requests that several pages document, with bodies of different types: an example on any of them may show any of these.
struct SameRequests {
    private let schema: GraphSchema
    /// By method, number of segments and last segment.
    private let operations: [String: [Operation]]

    /// Takes the model, and a schema that describes it.
    init(_ model: Model, schema: GraphSchema) {
        self.schema = schema
        operations = Dictionary(grouping: model.operations.filter { $0.requestBody != nil }) {
            Self.key($0.method, Self.segments($0.path))
        }
    }

    /// The operation at the address that a request shows whose body has most of the members of a value; the given one
    /// unless another has more.
    func best(for value: GraphValue, of request: ExampleFacts.Message, _ operation: Operation) -> Operation {
        guard case .object(let object) = value, let url = request.url, let shown = Self.shown(url) else {
            return operation
        }
        func fitting(_ operation: Operation) -> Int {
            let type = operation.requestBody?.type?.description ?? ParameterTypes.name(operation)
            return object.count { !$0.name.contains("@") && schema.property($0.name, of: type) != nil }
        }
        var best = (operation: operation, count: fitting(operation))
        for other in operations[Self.key(operation.method, shown)] ?? [] where Self.matches(other, shown) {
            let count = fitting(other)
            if count > best.count { best = (other, count) }
        }
        return best.operation
    }

    /// The segments of an address behind the version; nil where there is none.
    private static func shown(_ url: String) -> [Substring]? {
        let path = segments(String(url.prefix { $0 != "?" && $0 != "#" }))
        guard let version = path.firstIndex(where: { $0 == "v1.0" || $0 == "beta" }), version < 4 else { return nil }
        return Array(path[(version + 1)...])
    }

    private static func segments(_ path: String) -> [Substring] { path.split(separator: "/") }

    private static func key(_ method: String, _ segments: [Substring]) -> String {
        "\(method) \(segments.count) \(segments.last?.lowercased() ?? "")"
    }

    private static func matches(_ operation: Operation, _ shown: [Substring]) -> Bool {
        zip(segments(operation.path), shown).allSatisfy { $0.hasPrefix("{") || $0.lowercased() == $1.lowercased() }
    }
}
