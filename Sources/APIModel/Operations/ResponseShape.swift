import GraphGenBase

/// Whether a response is one thing or several, where the sentence says one and the example shows the other.
enum ResponseShape {
    /// Path and example together outvote the sentence: `GET /desks/{id}` with one object as answer gives no collection,
    /// `GET /desks` with a `value` array gives one. Where path and example disagree too, the sentence stands.
    static func settle<Settled>(
        _ built: inout [Operation], _ types: TypeTable<Settled>, _ diagnostics: inout [Diagnostic]
    ) {
        answerTheirBodies(&built, types, &diagnostics)
        var isNoted = false
        for index in built.indices {
            if isSettledByItsExamples(&built[index], types, &diagnostics) { continue }
            let operation = built[index]
            guard operation.method == "GET", let response = operation.response, let type = response.type,
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

    /// What is made is answered where an example shows it, though the words name no type.
    private static func answerTheirBodies<Settled>(
        _ built: inout [Operation], _ types: TypeTable<Settled>, _ diagnostics: inout [Diagnostic]
    ) {
        for index in built.indices where built[index].kind == .create && built[index].response?.type == nil {
            let operation = built[index]
            guard let response = operation.response, !response.status.contains(204), response.contentType == nil,
                operation.requestBody?.isCollection == false, let type = operation.requestBody?.type?.name,
                let known = types[type], known.kind != .enumeration,
                let example = built.lazy.filter({ $0.method == "POST" }).flatMap(\.examples).first(where: { example in
                    showsSeveral(example) == false && shows(example, type, types)
                })
            else { continue }
            built[index].response?.type = .named(type)
            diagnostics.append(
                DiagnosticCode.responseType.at(
                    example.source, "No words say what \(operation.path) returns; the example shows a \(type)",
                    rule: "response.example"))
        }
    }

    /// An example with the documented type in it is a witness: its shape counts where the words say another. Only examples
    /// whose address is that of the operation are heard, and all of them must agree.
    private static func isSettledByItsExamples<Settled>(
        _ operation: inout Operation, _ types: TypeTable<Settled>, _ diagnostics: inout [Diagnostic]
    ) -> Bool {
        guard let response = operation.response, let type = response.type, response.contentType == nil,
            let known = types[type: type], known.kind != .enumeration,
            !known.properties.contains(where: { $0.name == "value" })
        else { return false }
        let path = PathTemplate(operation.path)
        // Where words and path agree the example is the one that is wrong.
        guard let last = path.last, !(last.isPlaceholder && !response.isCollection),
            !(OperationKinds.isPlural(last.name) && response.isCollection)
        else { return false }
        let address = Address(path)
        let own = operation.examples.filter { example in
            guard let url = example.request?.url, example.request?.method == operation.method else { return false }
            let shown = Address(PathTemplate(ExampleBinding.path(of: url)))
            return (shown == address || shown.isInstance(of: address))
                && shows(example, known.qualifiedName, types)
        }
        let shapes = Set(own.compactMap(showsSeveral))
        guard shapes.count == 1, let isSeveral = shapes.first, isSeveral != response.isCollection, let first = own.first
        else { return false }
        operation.response?.isCollection = isSeveral
        if operation.kind == .get || operation.kind == .list { operation.kind = isSeveral ? .list : .get }
        diagnostics.append(
            DiagnosticCode.responseShape.at(
                first.source,
                "\(operation.path) is said to return \(isSeveral ? "one object" : "a collection"), but the example "
                    + "shows \(isSeveral ? "a collection" : "one object")"))
        return true
    }

    /// Whether the answer of an example is a collection; nil when it has none that tells.
    private static func showsSeveral(_ example: Operation.Example) -> Bool? {
        guard let response = example.response, response.status.map({ $0 / 100 == 2 }) ?? true,
            case .json(let body)? = response.body, case .object = body
        else { return nil }
        guard case .array? = body["value"] else { return false }
        return true
    }

    /// Whether the answer of an example is of a type: it says so of itself or its elements, or it has members and the
    /// type has all of them.
    private static func shows<Settled>(
        _ example: Operation.Example, _ type: String, _ types: TypeTable<Settled>
    ) -> Bool {
        guard case .json(let body)? = example.response?.body else { return false }
        var objects = [body]
        if case .array(let items)? = body["value"] { objects = Array(items.prefix(1)) }
        let documented = types.members(of: type)
        return objects.contains { object in
            if let name = object.saidType {
                return types.chain(name).contains { $0.lowercased() == type.lowercased() }
            }
            guard case .object(let members) = object else { return false }
            let names = members.map(\.name).filter { !$0.contains("@") }
            return !names.isEmpty && names.allSatisfy(documented.contains)
        }
    }
}
