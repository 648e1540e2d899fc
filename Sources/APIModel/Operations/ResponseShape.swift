import GraphGenBase

/// Whether a response is one thing or several, where the sentence says one and the example shows the other.
enum ResponseShape {
    /// Path and example together outvote the sentence: `GET /desks/{id}` with one object as answer gives no collection,
    /// `GET /desks` with a `value` array gives one. Where path and example disagree too, the sentence stands.
    static func settle<Settled>(
        _ built: inout [Operation], _ types: TypeTable<Settled>, _ diagnostics: inout [Diagnostic]
    ) {
        var isNoted = false
        for index in built.indices where built[index].method == "GET" {
            let operation = built[index]
            guard let response = operation.response, let type = response.type,
                let last = PathTemplate(operation.path).last,
                last.arguments == nil, types[type: type]?.properties.contains(where: { $0.name == "value" }) != true
            else { continue }
            let isKeyed = last.isPlaceholder
            guard isKeyed == response.isCollection, isKeyed || OperationKinds.isPlural(last.name) else { continue }
            let shown = built.filter { other in
                guard other.method == "GET", let end = PathTemplate(other.path).last else { return false }
                return isKeyed ? end.isPlaceholder : end.name.lowercased() == last.name.lowercased()
            }
            let answers = shown.flatMap(\.examples).compactMap(Self.showsSeveral)
            guard !answers.isEmpty, answers.allSatisfy({ $0 != isKeyed }) else { continue }
            built[index].response?.isCollection = !isKeyed
            if operation.kind == .get || operation.kind == .list { built[index].kind = isKeyed ? .get : .list }
            if isNoted { continue }
            isNoted = true
            diagnostics.append(
                DiagnosticCode.responseShape.at(
                    operation.source,
                    "\(operation.path) is said to return \(isKeyed ? "a collection" : "one object"), but its example "
                        + "shows \(isKeyed ? "one object" : "a collection")"))
        }
    }

    /// Whether the answer of an example is a collection; nil when it has none that tells.
    private static func showsSeveral(_ example: Operation.Example) -> Bool? {
        guard let response = example.response, response.status.map({ $0 / 100 == 2 }) ?? true,
            case .json(let body)? = response.body, case .object = body
        else { return nil }
        guard case .array? = body["value"] else { return false }
        return true
    }
}
