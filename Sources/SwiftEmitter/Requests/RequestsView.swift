import APIModel
import GraphGenBase

/// What the template of request builders lays out: the extensions of one or more path nodes.
struct RequestsView {
    /// Nodes to declare, nested by dots.
    var nodes: [Node] = []
    /// Nodes that the type of an equal node stands for.
    var aliases: [Alias] = []
    /// One extension per node.
    var extensions: [NodeExtension] = []

    /// A node to declare. A type of its own costs the compiler less than an extension of one generic type: with 2,000
    /// of these, checking for declarations that clash took 8 minutes instead of 5 seconds.
    struct Node {
        /// The type to extend.
        var enclosing: String
        /// The name.
        var name: String
        /// `///` lines: the paths it stands for.
        var documentation: [String]
    }

    /// Another name of a node that is declared elsewhere.
    struct Alias {
        /// The type to extend.
        var enclosing: String
        /// The name.
        var name: String
        /// `///` lines.
        var documentation: [String]
        /// The node it is another name of.
        var type: String
    }

    /// The extension of one node.
    struct NodeExtension {
        /// `GraphRuntime.GraphClient` or a node.
        var extended: String
        /// Properties that lead on.
        var steps: [Step]
        /// Methods that lead on, for keys with names and functions inside a path, and the subscript.
        var calls: [Step]
        /// Methods that make requests.
        var methods: [Method]
    }

    /// A way to a child.
    struct Step: Hashable {
        /// `///` lines.
        var documentation: [String] = []
        /// `var x`, `subscript(_ x: Swift.String)`, `func x(…)` up to the arrow or colon.
        var declaration: String
        /// What its key is, nil where it has none.
        var parameter: String?
        /// The child's type.
        var result = ""
        /// The expression that makes it.
        var expression: String
        /// The area whose module declares it.
        var area = ServiceArea.core
    }

    /// A method that makes a request.
    struct Method: Hashable {
        /// `///` lines.
        var documentation: [String] = []
        /// The request: method and path as the page has them.
        var request: String
        /// The page's text.
        var summary: String
        /// Where it was read.
        var source: Place?
        /// The least privileged permissions, one fact a kind, and what the page says of query options.
        var facts: [String]
        /// `@available(…)` or nothing.
        var attributes: [String]
        /// Name, generic parameters and parameters as written.
        var signature: String
        /// The request's type.
        var result: String
        /// The expression that makes it.
        var expression: String
        /// The area whose module declares it.
        var area = ServiceArea.core
        /// How it is called; for what is written, nil.
        var call: MethodCall?
    }
}

extension RequestsView.Method {
    /// The method with the documentation of all requests that it makes: those of equal methods, itself first.
    func documented(with equals: [RequestsView.Method], links: DocumentationLinks) -> RequestsView.Method {
        var comment = DocumentationComment(summary, fallback: request)
        equals.forEach { comment.add("Request: \($0.request)") }
        facts.forEach { comment.add($0) }
        equals.compactMap(\.source).forEach { comment.add($0, links) }
        var method = self
        method.documentation = comment.lines
        return method
    }
}

extension RequestsView.Step {
    /// The step with the documentation of all paths that it leads to, and the type it leads to.
    func documented(paths: [String], result: String) -> RequestsView.Step {
        var comment = DocumentationComment("", fallback: "The path \(paths.first ?? "").")
        paths.dropFirst().forEach { comment.add("Also: \($0)") }
        if let parameter { comment.add("Parameter: \(parameter)") }
        var step = self
        step.documentation = comment.lines
        step.result = result
        return step
    }
}
