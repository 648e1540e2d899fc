/// What the template of the module file lays out.
struct ModuleView {
    /// Generated modules that this one exports.
    var exports: [String] = []
    /// The API version, safe for a comment.
    var apiVersion: String
    /// The enum that holds the schema.
    var name: String
    /// The enum that holds path nodes; nil when there are no operations or the core has it.
    var paths: String?
    /// Namespaces to declare.
    var namespaces: [Namespace] = []
    /// The schema text, safe for the inside of `"""`.
    var schema: String
    /// More arguments of the schema: where else it looks.
    var schemaLinks = ""

    /// A namespace to declare.
    struct Namespace {
        /// The namespace it is in, or nil at the top.
        var enclosing: String?
        /// Its own name.
        var name: String

        /// Takes a name with its enclosing namespaces, parted by dots.
        init(_ path: String) {
            let parts = path.split(separator: ".")
            let enclosing = parts.dropLast().joined(separator: ".")
            self.enclosing = enclosing.isEmpty ? nil : enclosing
            name = parts.last.map(String.init) ?? path
        }
    }
}

/// What the template of the module that exports all others lays out.
struct UmbrellaView {
    /// The modules, sorted.
    var exports: [String]
}
