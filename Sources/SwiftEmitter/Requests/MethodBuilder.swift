import APIModel
import GraphGenBase

/// Makes the methods of one node from the operations documented there.
struct MethodBuilder {
    let types: SwiftTypes
    let hierarchy: TypeHierarchy
    let ids: OperationIDs
    let deprecations: Deprecations
    let names: PathNames
    /// The node, nil for the root.
    let node: Int?
    /// What makes the requests, with a dot behind it.
    let maker: String
    var plan = ModulePlan.single

    private struct Signatures {
        var methods: [RequestsView.Method] = []
        var seen: Set<String> = []

        mutating func add(_ method: RequestsView.Method) {
            // Several pages document the same request; the first in order of id speaks for it.
            if seen.insert(method.signature).inserted { methods.append(method) }
        }
    }

    /// The methods of a node, reads first.
    func methods(of leaves: [PathTree.Leaf]) -> [RequestsView.Method] {
        var result = Signatures()
        let direct = leaves.filter { $0.call == nil }.map(\.operation)
        let gets = direct.filter { $0.method == "GET" && $0.kind != .media }
        let isCollection = { (operation: Operation) in operation.response?.isCollection ?? (operation.kind == .list) }
        reads("list", gets.filter(isCollection)).forEach { result.add($0) }
        reads("get", gets.filter { !isCollection($0) }).forEach { result.add($0) }
        for operation in direct where !gets.contains(where: { $0.id == operation.id && $0.method == operation.method })
        {
            result.add(write(operation))
        }
        for leaf in leaves {
            if let call = leaf.call { result.add(self.call(leaf.operation, call)) }
        }
        return result.methods
    }

    /// One method for what several pages document for each subtype: it answers their common base.
    private func reads(_ verb: String, _ operations: [Operation]) -> [RequestsView.Method] {
        guard let first = operations.first else { return [] }
        let answered = operations.compactMap { $0.response?.type?.description }
        guard let ancestor = hierarchy.commonAncestor(of: answered), ancestor.kind != .enumeration else {
            return [method(first, verb + "()", shape(first), "")]
        }
        let operation = operations.first { $0.response?.type == .named(ancestor.qualifiedName) } ?? first
        let element = types.element(ancestor.qualifiedName)
        let shape = verb == "list" ? RequestShape.collection(element) : .model(element)
        var methods = [method(operation, verb + "()", shape, "")]
        if hierarchy.isBase(ancestor.qualifiedName), let names = types.names[ancestor.qualifiedName], verb == "get" {
            let constraint = types.names.companionReference(names)
            methods.append(
                method(
                    operation, "get<GraphResult: \(constraint)>(as type: GraphResult.Type)", .model("GraphResult"), "")
            )
        }
        return methods
    }

    private func write(_ operation: Operation) -> RequestsView.Method {
        let shape = shape(operation)
        switch operation.method {
        case "DELETE": return method(operation, "delete()", shape, "")
        case "GET": return method(operation, "content()", shape, "")
        case "PATCH" where operation.kind != .media:
            guard let model = model(operation) else {
                return method(operation, "update(_ change: GraphRuntime.GraphObject)", shape, ", body: change")
            }
            return method(
                operation, "update(_ change: \(types.element(model)).Update)", shape, ", change: change")
        case "PUT" where operation.kind != .media:
            return method(operation, "replace(_ value: \(bodyType(operation)))", shape, body("value", of: operation))
        case "POST" where operation.kind != .media:
            if operation.requestBody?.type == nil, let properties = operation.requestBody?.properties,
                !properties.isEmpty
            {
                let list = ParameterList.body(properties, types: types)
                return method(
                    operation, "create(\(list.declaration))", shape, ", body: \(list.value(of: "GraphParameters"))")
            }
            return method(operation, "create(_ value: \(bodyType(operation)))", shape, body("value", of: operation))
        default: return setContent(operation, shape)
        }
    }

    private func setContent(_ operation: Operation, _ shape: RequestShape) -> RequestsView.Method {
        method(operation, "setContent(_ content: GraphRuntime.GraphMedia)", shape, ", body: content")
    }

    private func call(_ operation: Operation, _ segment: PathSegment) -> RequestsView.Method {
        let word = segment.word ?? ""
        let literal = SwiftText.literal(SwiftText.urlSegment(word))
        switch (word, operation.method) {
        case ("$value", "GET"):
            return method(operation, "content()", .single("GraphRuntime.GraphMedia"), ", segment: \(literal)")
        case ("$value", "PUT"), ("$value", "PATCH"), ("$value", "POST"):
            let signature = "setContent(_ content: GraphRuntime.GraphMedia)"
            return method(operation, signature, shape(operation), ", segment: \(literal), body: content")
        case ("$ref", "POST"), ("$ref", "PUT"):
            let body = "GraphRuntime.GraphParameters(\"@odata.id\", url)"
            return method(
                operation, "addReference(to url: Swift.String)", .single("GraphRuntime.GraphNoContent"),
                ", segment: \(literal), body: \(body)")
        case ("$ref", "DELETE"):
            return method(
                operation, "removeReference()", .single("GraphRuntime.GraphNoContent"), ", segment: \(literal)")
        case ("$count", "GET"):
            return method(operation, "count()", .single("GraphRuntime.GraphScalar<Swift.Int>"), ", segment: \(literal)")
        default: break
        }
        var list = ParameterList(types)
        var rest = ", segment: \(literal)"
        var body = ""
        if operation.method == "GET" || operation.method == "DELETE" {
            list = .arguments(of: segment, operation: operation, types: types)
            if !list.isEmpty || segment.isCall { rest += ", arguments: \(list.value(of: "GraphArguments"))" }
        } else if let requestBody = operation.requestBody {
            if requestBody.type != nil {
                list.add("body", type: bodyType(operation), isOptional: false)
                body = self.body("body", of: operation)
            } else {
                list = .body(requestBody.properties, types: types)
                if !list.isEmpty { body = ", body: \(list.value(of: "GraphParameters"))" }
            }
        }
        let name = names.method(operation, segment, at: node)
        return method(
            operation, "\(SwiftIdentifier.written(name))(\(list.declaration))", shape(operation), rest + body,
            verb: operation.method)
    }

    /// The model a body holds: what the page says, else what it answers.
    private func model(_ operation: Operation) -> String? {
        let type = operation.requestBody?.type ?? (operation.requestBody == nil ? operation.response?.type : nil)
        guard let type, let known = hierarchy[type], known.kind != .enumeration else { return nil }
        return type.name
    }

    private func bodyType(_ operation: Operation) -> String {
        guard let model = model(operation) else { return "GraphRuntime.GraphObject" }
        let element = types.element(model)
        return operation.requestBody?.isCollection == true ? "[\(element)]" : element
    }

    /// The argument that passes the body on.
    private func body(_ name: String, of operation: Operation) -> String {
        guard model(operation) != nil else { return ", body: \(name)" }
        return operation.requestBody?.isCollection == true
            ? ", body: GraphRuntime.GraphModelBody(\(name))" : ", model: \(name)"
    }

    private func shape(_ operation: Operation) -> RequestShape {
        RequestShape(operation.response, kind: operation.kind, types: types, hierarchy: hierarchy)
    }

    private func method(
        _ operation: Operation, _ signature: String, _ shape: RequestShape, _ rest: String, verb: String? = nil
    ) -> RequestsView.Method {
        let permissions = operation.permissions.map { permission in
            let least = permission.scopes.first.map { $0.joined(separator: " and ") } ?? "not supported"
            return "Least privileged (\(permission.kind.rawValue)): \(least)"
        }
        let verb = "." + (verb ?? operation.method).lowercased()
        let id = SwiftText.literal(ids[operation])
        let area = plan.area(of: operation)
        let module = types.names.module(area)
        return .init(
            request: "\(operation.method) \(operation.path)",
            summary: operation.summary.isEmpty ? operation.title : operation.summary,
            source: operation.source, permissions: permissions,
            attributes: operation.isDeprecated
                ? [Deprecations.attribute(operation.deprecation ?? "")]
                : deprecations.attributes(ofDeclaration: "\(signature) -> \(shape.result)"),
            signature: signature, result: shape.result,
            expression: "\(maker)\(shape.helper)(\(verb), \(id), \(module)\(rest))", area: area)
    }
}
