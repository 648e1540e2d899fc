import APIModel

/// Makes the members that lead from a path to the next.
struct StepBuilder {
    /// What makes places and requests at the root of the tree, with a dot behind it.
    static let root = "root."
    /// The same at any other place.
    static let path = "self._location."

    /// The way to one node, still without documentation and the node's type.
    static func step(
        to segment: PathSegment, name: String, reserved: Set<String>, isRoot: Bool, area: ServiceArea
    ) -> RequestsView.Step {
        let written = SwiftIdentifier.written(name)
        let word = SwiftText.literal(SwiftText.urlSegment(segment.word ?? ""))
        let maker = isRoot ? root : path
        func step(_ declaration: String, _ expression: String, parameter: String? = nil) -> RequestsView.Step {
            .init(declaration: declaration, parameter: parameter, expression: maker + expression, area: area)
        }
        switch segment {
        case .word: return step("var \(written):", "segment(\(word))")
        case .key(let key):
            return step(
                "subscript(_ key: Swift.String) ->", "key(key)", parameter: "\(key), escaped when the URL is made")
        case .keyed(_, let key):
            return step(
                "func \(written)(_ key: Swift.String) ->", "segment(\(word), key: key)",
                parameter: "\(key), escaped when the URL is made")
        case .address(let key):
            return step(
                "func item(atPath path: Swift.String) ->", "pathKey(path)",
                parameter: "\(key), a path; each part is escaped when the URL is made")
        case .call(_, let arguments):
            let list = parameters(arguments, reserved: reserved)
            return step(
                "func \(written)(\(list.declaration)) ->",
                "segment(\(word), arguments: \(list.value(of: "GraphArguments")))")
        }
    }

    /// The parameters of a function that leads on.
    static func parameters(_ arguments: [PathSegment.Argument], reserved: Set<String>) -> ParameterList {
        var list = ParameterList(reserved: reserved)
        for argument in arguments {
            list.add(
                argument.name, type: "Swift.String", isOptional: false,
                role: .function(argument.name, .primitive(.string), isCollection: false))
        }
        return list
    }
}
