import APIModel
import GraphDocs
import GraphGenBase
import GraphRuntime

/// Members of enumerations that the service gives only to those who ask for them, in examples that do not ask
/// (Microsoft Graph REST API guidelines, "Evolvable enums").
struct HiddenValues {
    private let schema: GraphSchema
    /// By the qualified name of the enumeration, in lower case.
    private let hidden: [String: Set<String>]

    /// Takes the model, and a schema that describes it.
    init(_ model: Model, schema: GraphSchema) {
        self.schema = schema
        hidden = Dictionary(
            model.types.filter { $0.kind == .enumeration }.compactMap { type in
                let names = Set(type.members.filter(\.isHidden).map { $0.name.lowercased() })
                return names.isEmpty ? nil : (type.qualifiedName.lowercased(), names)
            }, uniquingKeysWith: { $0.union($1) })
    }

    /// The paths of the hidden members in a body.
    func paths(in body: ExampleBody) -> [(path: String, member: String, type: String)] {
        if hidden.isEmpty { return [] }
        var found: [(path: String, member: String, type: String)] = []
        for (path, object) in body.objects(schema) {
            TypedMembers(schema: schema).visit(object, body.type, path) { path, value, property in
                guard let type = property?.type.name, let names = hidden[type.lowercased()],
                    case .string(let text) = value
                else { return }
                let parts = text.split { $0 == "," || $0 == " " }.map(String.init)
                for part in parts where names.contains(part.lowercased()) { found.append((path, part, type)) }
            }
        }
        return found
    }

    /// Whether a request asks for such members.
    static func asks(_ request: ExampleFacts.Message?) -> Bool {
        request?.headers.contains { header in
            header.name.lowercased() == "prefer"
                && header.value.lowercased().filter { $0 != " " }.contains("include-unknown-enum-members")
        } ?? false
    }
}
