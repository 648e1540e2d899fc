import APIModel
import GraphGenBase

/// Methods that stand for the last segment of a path.
extension MethodBuilder {
    /// Sends bytes. The methods of HTTP are told apart, since a place may take more than one.
    func content(_ operation: Operation, _ name: String?, _ segment: String) -> RequestsView.Method {
        var list = ParameterList(types)
        list.declareUnlabelled("content", type: "GraphRuntime.GraphMedia", role: .media)
        let usual = ["PATCH": "updateContent", "POST": "addContent"][operation.method] ?? "setContent"
        return method(operation, name ?? usual, list, shape(operation), "\(segment), body: content")
    }

    func call(_ operation: Operation, _ segment: PathSegment, named given: String?) -> RequestsView.Method {
        let word = segment.word ?? ""
        let literal = SwiftText.literal(SwiftText.urlSegment(word))
        var rest = ", segment: \(literal)"
        let name = given.map(SwiftIdentifier.written)
        var list = ParameterList(types)
        // `content` is bytes, or a function that happens to have the name.
        switch (word == "content" && operation.kind == .media ? "$value" : word, operation.method) {
        case ("$value", "GET"):
            return method(operation, name ?? "content", list, .single("GraphRuntime.GraphMedia"), rest)
        case ("$value", "PUT"), ("$value", "PATCH"), ("$value", "POST"): return content(operation, name, rest)
        case ("$ref", "POST"), ("$ref", "PUT"):
            list.declareLabelled("to", "reference", type: "GraphRuntime.GraphReference", role: .address)
            return method(
                operation, name ?? "addReference", list, .single("GraphRuntime.GraphNoContent"),
                rest + ", body: GraphRuntime.GraphParameters(\"@odata.id\", reference)")
        case ("$ref", "DELETE"):
            return method(operation, name ?? "removeReference", list, .single("GraphRuntime.GraphNoContent"), rest)
        case ("$count", "GET"):
            return method(operation, name ?? "count", list, .single("GraphRuntime.GraphScalar<Swift.Int>"), rest)
        default: break
        }
        var body = ""
        if operation.method == "GET" || operation.method == "DELETE" {
            list = arguments(operation, segment)
            if !list.isEmpty || segment.isCall {
                // Parentheses that the page does not write are there for what stands in them.
                rest += ", arguments: \(list.value(of: "GraphArguments"))" + (segment.isCall ? "" : ".bare()")
            }
        } else if segment.hasArguments {
            // An action that takes its parameters in the address.
            list = arguments(operation, segment)
            rest += ", arguments: \(list.value(of: "GraphArguments"))"
        } else if let requestBody = operation.requestBody {
            if requestBody.type != nil {
                list.add("body", type: bodyType(operation), isOptional: false, role: bodyRole(operation))
                body = self.body("body", of: operation)
            } else {
                list = .body(requestBody.properties, types: types)
                if !list.isEmpty { body = ", body: \(list.value(of: "GraphParameters"))" }
            }
        }
        let usual = SwiftIdentifier.written(names.method(operation, segment, at: node))
        return method(operation, name ?? usual, list, shape(operation), rest + body)
    }

    private func arguments(_ operation: Operation, _ segment: PathSegment) -> ParameterList {
        .arguments(
            of: segment, operation: operation, types: types,
            isEnumeration: { hierarchy[$0].map { $0.kind == .enumeration && !$0.isFlags } ?? false })
    }
}
