import APIModel

/// Makes the members that lead from a path to the next.
struct StepBuilder {
    /// The way to one node, still without documentation and the node's type.
    static func step(
        to segment: PathSegment, name: String, reserved: Set<String>, isRoot: Bool, area: ServiceArea
    ) -> RequestsView.Step {
        let written = SwiftIdentifier.written(name)
        let word = SwiftText.literal(SwiftText.urlSegment(segment.word ?? ""))
        let root = isRoot ? "root." : ""
        func step(_ declaration: String, _ expression: String, parameter: String? = nil) -> RequestsView.Step {
            .init(declaration: declaration, parameter: parameter, expression: root + expression, area: area)
        }
        switch segment {
        case .word: return step("var \(written):", "segment(\(word))")
        case .key(let key):
            return step(
                "subscript(_ key: Swift.String) ->", root.isEmpty ? "self.key(key)" : "key(key)",
                parameter: "\(key), escaped when the URL is made")
        case .keyed(_, let key):
            return step(
                "func \(written)(_ key: Swift.String) ->", "segment(\(word), key: key)",
                parameter: "\(key), escaped when the URL is made")
        case .address(let key):
            return step(
                "func item(atPath path: Swift.String) ->", "pathKey(path)",
                parameter: "\(key), a path; each part is escaped when the URL is made")
        case .call(_, let arguments):
            var list = ParameterList(reserved: reserved)
            for argument in arguments { list.add(argument.name, type: "Swift.String", isOptional: false) }
            return step(
                "func \(written)(\(list.declaration)) ->",
                "segment(\(word), arguments: \(list.value(of: "GraphArguments")))")
        }
    }
}
