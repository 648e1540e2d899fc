import APIModel
import GraphGenBase

/// What the methods of a model's operations answer, take and pass on.
struct MethodArrival {
    private var methods: [String: [RequestsView.Method]] = [:]
    /// Paths of nodes whose step does not say their segment.
    private var strayed: Set<String> = []
    private var addresses = Arrival.Kind("addresses")
    private var answers = Arrival.Kind("answers of a model")
    private var bodies = Arrival.Kind("bodies of a model")
    private var parameters = Arrival.Kind("parameters of functions and queries")

    /// What was counted.
    var kinds: [Arrival.Kind] { [addresses, answers, bodies, parameters] }

    /// Compares operations with the methods at their addresses. Other addresses of what a page documents are left out.
    init(
        _ operations: [APIModel.Operation], _ requests: RequestsViewBuilder, tree: PathTree, hierarchy: TypeHierarchy
    ) {
        for node in tree.nodes.indices.map(Optional.some) + [nil] {
            for method in requests.methods(at: node) {
                guard let call = method.call else { continue }
                methods[Self.key(call.verb, call.path), default: []].append(method)
            }
        }
        findStrayed(requests, tree)
        for operation in operations where operation.derivedFrom == nil {
            let found = self.methods(of: operation)
            countAddress(of: operation)
            // Bytes and references are what the last segment says, not what the page calls what they are of.
            if operation.kind != .media, operation.kind != .reference, !operation.path.hasSuffix("/$value") {
                countAnswer(of: operation, found, hierarchy)
                countBody(of: operation, found, hierarchy)
            }
            countParameters(of: operation, found)
        }
    }

    private static func key(_ verb: String, _ path: [PathSegment]) -> String {
        verb + " /" + path.map(\.identity).joined(separator: "/")
    }

    /// The methods at an operation's address; of those with its query, where there are any.
    private func methods(of operation: APIModel.Operation) -> [RequestsView.Method] {
        let all = methods[Self.key(operation.method, PathSegment.segments(of: operation.path))] ?? []
        let own = all.filter { $0.call?.query == operation.query }
        return own.isEmpty ? all : own
    }

    private mutating func findStrayed(_ requests: RequestsViewBuilder, _ tree: PathTree) {
        var paths: [String] = []
        for (index, node) in tree.nodes.enumerated() {
            let path = node.parent.map { paths[$0] + "/" } ?? ""
            paths.append(path + node.segment.identity)
            let said = requests.step(to: index).expression
            let saysWord = node.segment.word.map { said.contains(SwiftText.literal(SwiftText.urlSegment($0))) } ?? true
            let saysKey = node.segment.isWord || node.segment.isCall || said.contains("ey(") || said.contains("key:")
            if !saysWord || !saysKey { strayed.insert(paths[index]) }
        }
    }

    private mutating func countAddress(of operation: APIModel.Operation) {
        var path = ""
        var isThere = true
        for segment in PathSegment.segments(of: operation.path) {
            path += (path.isEmpty ? "" : "/") + segment.identity
            if strayed.contains(path) { isThere = false }
        }
        addresses.add(isThere, at: operation.source, "\(operation.method) \(operation.path)")
    }

    /// A method may answer what several documented types have in common, or a type that others document.
    private mutating func countAnswer(
        of operation: APIModel.Operation, _ found: [RequestsView.Method], _ hierarchy: TypeHierarchy
    ) {
        guard let response = operation.response, let type = response.type, let name = type.name,
            let model = hierarchy[name], model.kind != .enumeration
        else { return }
        let chain = Set(hierarchy.chain(from: name).map(\.qualifiedName))
        let isThere = found.contains { method in
            // An update answers the model or nothing, whatever its page promises.
            if operation.method == "PATCH", method.result.contains(".GraphUpdateRequest<") { return true }
            guard let answer = method.call?.answer else { return false }
            let isOfFamily =
                chain.contains(answer) || hierarchy.chain(from: answer).contains { $0.qualifiedName == name }
            return isOfFamily && (operation.method != "GET" || method.call?.isCollection == response.isCollection)
        }
        answers.add(isThere, at: operation.source, "\(name) from \(operation.method) \(operation.path)")
    }

    private mutating func countBody(
        of operation: APIModel.Operation, _ found: [RequestsView.Method], _ hierarchy: TypeHierarchy
    ) {
        guard let name = operation.requestBody?.type?.name, hierarchy[name] != nil else { return }
        let isThere = found.contains { method in
            let isTaken =
                method.call?.arguments.contains { argument in
                    switch argument.role {
                    case .body(.some, isCollection: _), .change: true
                    default: false
                    }
                } ?? false
            // Where the page names a type, an untyped object is none.
            let isTyped = !method.signature.contains(": GraphRuntime.GraphObject")
            return isTaken && isTyped && Self.passing.contains { method.expression.contains($0) }
        }
        bodies.add(isThere, at: operation.source, "\(name) in \(operation.method) \(operation.path)")
    }

    /// How a request is given what it sends.
    private static let passing = [", body: ", ", model: ", ", change: "]

    private mutating func countParameters(of operation: APIModel.Operation, _ found: [RequestsView.Method]) {
        let isPlain = operation.query == nil
        for parameter in operation.parameters {
            switch parameter.location {
            // Options of OData are functions of the request.
            case .query where isPlain && !parameter.name.hasPrefix("$"), .function: break
            default: continue
            }
            let name = parameter.name.lowercased()
            let isThere = found.contains { method in
                guard let call = method.call else { return false }
                // The way to the method takes the rest of its path.
                let way = call.segment == nil ? call.path[...] : call.path.dropLast()
                return Self.passes(parameter.name, method) || way.contains { $0.takes(name) }
            }
            parameters.add(isThere, at: operation.source, parameter.name)
        }
    }

    /// Whether the method of an action has an argument for a row of its body, and passes it on.
    func sends(_ row: Property, _ operation: APIModel.Operation) -> Bool {
        methods(of: operation).contains { Self.passes(row.name, $0) }
    }

    private static func passes(_ name: String, _ method: RequestsView.Method) -> Bool {
        method.expression.lowercased().contains("(" + SwiftText.literal(name).lowercased() + ", ")
    }
}

extension PathSegment {
    /// Whether it has a place for a value of that name in lower case.
    fileprivate func takes(_ name: String) -> Bool {
        switch self {
        case .word: false
        case .key(let key), .keyed(_, let key), .address(let key): key.lowercased() == name
        case .call(_, let arguments): arguments.contains { $0.name.lowercased() == name }
        }
    }
}
