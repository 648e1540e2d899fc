/// What the template of request builders lays out: the extensions of one or more path nodes.
struct RequestsView {
    /// Nodes to declare, nested by dots.
    var nodes: [Node]
    /// One extension per node.
    var extensions: [NodeExtension]

    /// A node to declare. A type of its own costs the compiler less than an extension of one generic type: with 2,000
    /// of these, checking for declarations that clash took 8 minutes instead of 5 seconds.
    struct Node {
        /// The type to extend.
        var enclosing: String
        /// The name.
        var name: String
        /// The path it stands for, in a comment.
        var path: String
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
    struct Step {
        /// `///` lines.
        var documentation: [String]
        /// `var x`, `subscript(_ x: Swift.String)`, `func x(…)` up to the arrow or colon.
        var declaration: String
        /// The child's type.
        var result: String
        /// The expression that makes it.
        var expression: String
        /// The area whose module declares it.
        var area = ServiceArea.core
    }

    /// A method that makes a request.
    struct Method {
        /// `///` lines.
        var documentation: [String]
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
    }
}
