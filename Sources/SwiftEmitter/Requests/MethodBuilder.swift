import APIModel
import GraphGenBase

/// Makes the methods of one node from the operations documented there: one for each.
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

    /// The methods of a node, reads first, and what is to be told of operations that could not have one.
    func methods(of leaves: [PathTree.Leaf]) -> (methods: [RequestsView.Method], diagnostics: [Diagnostic]) {
        var result = NodeMethods()
        let leaves = ownFirst(leaves)
        let direct = leaves.filter { $0.call == nil && !Self.isVariant($0.operation) }.map(\.operation)
        let gets = direct.filter { $0.method == "GET" && $0.kind != .media }
        let isCollection = { (operation: Operation) in operation.response?.isCollection ?? (operation.kind == .list) }
        addReads("list", gets.filter(isCollection), to: &result)
        addReads("get", gets.filter { !isCollection($0) }, to: &result)
        // Of several pages that document one change, one that says what comes back speaks for it.
        let writes = direct.filter { $0.method != "GET" || $0.kind == .media }
        let answering =
            writes.filter { $0.response?.type != nil || $0.method == "PATCH" }
            + writes.filter { $0.response?.type == nil && $0.method != "PATCH" }
        for operation in answering { add(operation, to: &result) { write(operation, named: $0) } }
        for leaf in leaves where !Self.isVariant(leaf.operation) {
            guard let call = leaf.call else { continue }
            // A page may show both ways to the bytes; `content` is the one that has the name of the method.
            let isOther =
                call.word == "$value" && leaf.operation.method == "GET"
                && leaves.contains { $0.call?.word == "content" && $0.operation.method == "GET" }
            let value = names.properties(at: node).contains("value") ? [] : ["value"]
            let wishes = isOther ? value + pageNames(leaf.operation) : nil
            add(leaf.operation, to: &result, under: wishes) { self.call(leaf.operation, call, named: $0) }
        }
        for leaf in leaves where Self.isVariant(leaf.operation) {
            let operation = leaf.operation
            add(operation, to: &result, under: pageNames(operation)) { name in
                if let call = leaf.call { return self.call(operation, call, named: name) }
                return operation.method == "GET" && operation.kind != .media
                    ? read(operation, name ?? "get", shape(operation)) : write(operation, named: name)
            }
        }
        return (result.methods, result.diagnostics)
    }

    /// The pages of the service area that a type belongs to speak for its requests before those of others, such as the pages
    /// of Intune about users.
    private func ownFirst(_ leaves: [PathTree.Leaf]) -> [PathTree.Leaf] {
        func isForeign(_ operation: Operation) -> Bool {
            let type = operation.requestBody?.type ?? operation.response?.type
            guard let area = type.flatMap({ hierarchy[$0] })?.serviceArea else { return false }
            return operation.serviceArea != area
        }
        return leaves.filter { !isForeign($0.operation) } + leaves.filter { isForeign($0.operation) }
    }

    private static func isVariant(_ operation: Operation) -> Bool {
        QueryTemplate(operation.query)?.isVariant ?? false
    }

    /// Adds the method of an operation under its usual name, or where that is another request's, under one of its page's.
    private func add(
        _ operation: Operation, to result: inout NodeMethods, under wishes: [String?]? = nil,
        _ make: (String?) -> RequestsView.Method
    ) {
        result.add(operation, [wishes == nil ? [nil] : [], wishes ?? pageNames(operation)].flatMap { $0 }, make)
    }

    private func pageNames(_ operation: Operation) -> [String?] {
        PageMethodName.names(of: operation, avoiding: names.properties(at: node))
    }

    /// One method for what several pages document for a type and its subtypes, and one for each page about another thing.
    private func addReads(_ verb: String, _ operations: [Operation], to result: inout NodeMethods) {
        var groups: [[String]: [Operation]] = [:]
        for operation in operations {
            let required = (QueryTemplate(operation.query)?.options ?? []).map { $0.name.lowercased() }
            groups[required, default: []].append(operation)
        }
        for (_, group) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            let family = AnswerFamily(group, hierarchy)
            guard let answer = family.answer, let ancestor = hierarchy[answer], ancestor.kind != .enumeration else {
                for operation in group {
                    add(operation, to: &result) { read(operation, $0 ?? verb, shape(operation)) }
                }
                continue
            }
            let element = types.element(answer)
            let answering = verb == "list" ? RequestShape.collection(element, of: answer) : .model(element, of: answer)
            add(family.speaker, to: &result) { read(family.speaker, $0 ?? verb, answering) }
            if verb == "get", hierarchy.isBase(answer), let names = types.names[answer] {
                let constraint = types.names.companionReference(names)
                add(family.speaker, to: &result) { _ in
                    var list = ParameterList(types)
                    list.declareLabelled("as", "type", type: "GraphResult.Type", role: .metatype)
                    return method(
                        family.speaker, "get<GraphResult: \(constraint)>", list, .model("GraphResult", of: answer), "")
                }
            }
            for operation in family.others {
                add(operation, to: &result) { read(operation, $0 ?? verb, shape(operation)) }
            }
        }
    }

    private func read(_ operation: Operation, _ name: String, _ shape: RequestShape) -> RequestsView.Method {
        method(operation, SwiftIdentifier.written(name), ParameterList(types), shape, "")
    }

    private func update(_ operation: Operation, of model: String, _ name: String?) -> RequestsView.Method {
        var list = ParameterList(types)
        let element = types.element(model)
        let family = family(model)
        list.declareUnlabelled(
            "change", type: family.map { "GraphRuntime.GraphUpdate<some \($0)>" } ?? "\(element).Update",
            role: .change(model))
        return method(
            operation, name ?? "update", list, shape(operation).updating(element),
            family == nil ? ", change: change" : ", change: GraphRuntime.GraphUpdate<\(element)>(viewing: change)")
    }

    private func write(_ operation: Operation, named given: String?) -> RequestsView.Method {
        let name = given.map(SwiftIdentifier.written)
        var list = ParameterList(types)
        let shape = shape(operation)
        if operation.method == "PATCH", operation.kind != .media, let model = model(operation) {
            return update(operation, of: model, name)
        }
        switch operation.method {
        case "DELETE": return method(operation, name ?? "delete", list, shape, "")
        case "GET": return method(operation, name ?? "content", list, shape, "")
        case "PATCH" where operation.kind != .media, "PUT" where operation.kind != .media,
            "POST" where operation.kind != .media:
            let usual = ["PATCH": "update", "PUT": "replace"][operation.method] ?? "create"
            if operation.requestBody?.type == nil, let properties = operation.requestBody?.properties,
                properties.contains(where: ParameterList.isSent)
            {
                list = .body(properties, types: types)
                return method(operation, name ?? usual, list, shape, ", body: \(list.value(of: "GraphParameters"))")
            }
            list.declareUnlabelled(
                operation.method == "PATCH" ? "change" : "value", type: bodyType(operation), role: bodyRole(operation))
            let body = operation.method == "PATCH" ? ", body: change" : body("value", of: operation)
            return method(operation, name ?? usual, list, shape, body)
        default: return content(operation, name, "")
        }
    }

    func shape(_ operation: Operation) -> RequestShape {
        RequestShape(operation.response, kind: operation.kind, types: types, hierarchy: hierarchy)
    }

    func method(
        _ operation: Operation, _ name: String, _ parameters: ParameterList, _ shape: RequestShape, _ rest: String
    ) -> RequestsView.Method {
        let permissions = operation.permissions.map { permission in
            let least = permission.scopes.prefix(permission.least ?? 1).map { $0.joined(separator: " and ") }
            let none = permission.scopes.isEmpty ? "not supported" : "none"
            let told = least.isEmpty ? none : least.joined(separator: " or ")
            return "Least privileged (\(permission.kind.rawValue)): \(told)"
        }
        var list = parameters
        let query = list.addQuery(of: operation, types: types)
        let signature = "\(name)(\(list.declaration))"
        let verb = "." + operation.method.lowercased()
        let id = SwiftText.literal(ids[operation])
        let area = plan.area(of: operation)
        let module = types.names.module(area)
        return .init(
            request: "\(operation.method) \(operation.path)" + (operation.query.map { "?\($0)" } ?? ""),
            summary: operation.summary.isEmpty ? operation.title : operation.summary,
            source: operation.source, facts: permissions + operation.documentedQueryOptions,
            attributes: operation.isDeprecated
                ? [Deprecations.attribute(operation.deprecation ?? "")]
                : deprecations.attributes(ofDeclaration: "\(signature) -> \(shape.result)"),
            signature: signature, result: shape.result,
            expression: "\(maker)\(shape.helper)(\(verb), \(id), \(module)\(rest))\(query)", area: area,
            call: MethodCall(
                verb: operation.method, query: operation.query, segment: PathTree.call(of: operation),
                path: PathSegment.segments(of: operation.path), page: operation.source.page,
                name: String(name.prefix { $0 != "<" }), answer: shape.answer,
                isCollection: shape.isPages, arguments: list.arguments))
    }
}
