import APIModel
import GraphDocs
import GraphGenBase
import GraphRuntime

/// Requests that several pages document, with bodies of different types: an example on any of them may show any of these.
struct SameRequests {
    private let schema: GraphSchema
    /// By method, number of segments and last segment, `{}` for any.
    private let operations: [String: [Operation]]

    /// Takes the model, and a schema that describes it.
    init(_ model: Model, schema: GraphSchema) {
        self.schema = schema
        operations = Dictionary(grouping: model.operations) {
            Self.key($0.method, Self.segments($0.path))
        }
    }

    /// The operation at the address that a request shows whose type has most of the members of a body, or of the first object
    /// in its `value`; the given one where it has any of them.
    func best(
        for value: GraphValue, of request: ExampleFacts.Message?, _ operation: Operation,
        type: (Operation) -> String?
    ) -> Operation {
        guard let object = Self.object(value), let url = request?.url, let shown = Self.shown(url) else {
            return operation
        }
        func fitting(_ operation: Operation) -> Int {
            guard let type = type(operation) else { return 0 }
            return object.count { !$0.name.contains("@") && schema.property($0.name, of: type) != nil }
        }
        var best = (operation: operation, count: fitting(operation))
        if best.count > 0 { return operation }
        let known = [shown, shown.dropLast() + ["{}"]].flatMap { operations[Self.key(operation.method, $0)] ?? [] }
        for other in known where Self.matches(other, shown) {
            let count = fitting(other)
            if count > best.count { best = (other, count) }
        }
        return best.operation
    }

    private static func object(_ value: GraphValue) -> GraphObject? {
        guard case .object(let object) = value else { return nil }
        guard case .array(let elements)? = object["value"], case .object(let first)? = elements.first else {
            return object
        }
        return first
    }

    /// The segments of an address behind the version; nil where there is none.
    private static func shown(_ url: String) -> [Substring]? {
        let path = segments(String(url.prefix { $0 != "?" && $0 != "#" }))
        guard let version = path.firstIndex(where: { $0 == "v1.0" || $0 == "beta" }), version < 4 else { return nil }
        return path[(version + 1)...].flatMap { segment -> [Substring] in
            // `messages('7')` is `messages/7`; `range(address='A1')` calls a function.
            guard segment.hasSuffix(")"), let open = segment.firstIndex(of: "("), !segment.contains("=") else {
                return [segment]
            }
            let key = segment[open...].dropFirst().dropLast()
            return key.isEmpty ? [segment] : [segment[..<open], key]
        }
    }

    private static func segments(_ path: String) -> [Substring] { path.split(separator: "/") }

    private static func key(_ method: String, _ segments: [Substring]) -> String {
        let last = segments.last.map { $0.hasPrefix("{") ? "{}" : name($0) } ?? ""
        return "\(method) \(segments.count) \(last)"
    }

    /// A segment without what a function is called with.
    private static func name(_ segment: Substring) -> String { segment.prefix { $0 != "(" }.lowercased() }

    private static func matches(_ operation: Operation, _ shown: [Substring]) -> Bool {
        zip(segments(operation.path), shown).allSatisfy { documented, shown in
            documented.hasPrefix("{") || name(documented) == name(shown)
        }
    }
}
