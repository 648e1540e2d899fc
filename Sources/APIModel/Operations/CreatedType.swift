import GraphDocs
import GraphGenBase

/// The type of what a request adds to a collection, where its page only lists properties of it.
enum CreatedType {
    /// The type that comes back: only one that has every property in the table. A note tells that it was inferred.
    static func find(
        _ facts: OperationFacts, _ kind: Operation.Kind, _ answer: Operation.Response?,
        _ types: TypeTable<Stage.Described>, _ diagnostics: inout [Diagnostic]
    ) -> String? {
        guard kind == .create, let answer, !answer.isCollection, let type = answer.type?.name,
            let first = facts.body.properties.first
        else { return nil }
        let own = types.members(of: type)
        let rows = facts.body.properties.map { $0.name.prefix { $0 != "@" } }.filter { !$0.isEmpty }
        guard !rows.isEmpty, rows.allSatisfy({ own.contains(String($0)) }) else { return nil }
        diagnostics.append(
            DiagnosticCode.bodyType.at(
                first.source, "The body is taken for a \(type), which has all of its properties",
                rule: "body.created-type"))
        return type
    }
}
