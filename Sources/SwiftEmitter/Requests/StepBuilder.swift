/// Makes the members that lead from a path to the next.
struct StepBuilder {
    /// The way to one node.
    static func step(
        to segment: PathSegment, name: String, type: String, path: String, isRoot: Bool
    ) -> RequestsView.Step {
        var comment = DocumentationComment("", fallback: "The path \(path).")
        let written = SwiftIdentifier.written(name)
        let word = SwiftText.literal(SwiftText.urlSegment(segment.word ?? ""))
        let declaration: String
        let expression: String
        switch segment {
        case .word:
            declaration = "var \(written):"
            expression = "segment(\(word))"
        case .key(let key):
            comment.add("Parameter: \(key), escaped when the URL is made")
            declaration = "subscript(_ key: Swift.String) ->"
            expression = "self.key(key)"
        case .keyed(_, let key):
            comment.add("Parameter: \(key), escaped when the URL is made")
            declaration = "func \(written)(_ key: Swift.String) ->"
            expression = "segment(\(word), key: key)"
        case .address(let key):
            comment.add("Parameter: \(key), a path; each part is escaped when the URL is made")
            declaration = "func item(atPath path: Swift.String) ->"
            expression = "pathKey(path)"
        case .call(_, let arguments):
            var list = ParameterList()
            for argument in arguments { list.add(argument.name, type: "Swift.String", isOptional: false) }
            declaration = "func \(written)(\(list.declaration)) ->"
            expression = "segment(\(word), arguments: \(list.value(of: "GraphArguments")))"
        }
        return .init(
            documentation: comment.lines, declaration: declaration, result: type,
            expression: isRoot ? "root." + expression : expression)
    }
}
