import GraphGenBase

/// Everything read from the pages of one API version: what `graphgen extract` prints as `graph-model/1`.
package struct Model: Sendable {
    /// `v1.0` or `beta`.
    package var apiVersion: String
    /// Types, by qualified name.
    package var types: [ModelType]
    /// Operations, by id, path and method.
    package var operations: [Operation]
    /// Diagnostics, by page and line.
    package var diagnostics: [Diagnostic]
    /// What this is a selection of; nil for all that the pages hold. Names are given among all of it, so that nothing is
    /// called otherwise for what else is selected.
    package var origin: Origin?

    /// All types and operations that a selection was made from.
    package struct Origin: Sendable {
        /// Types, by qualified name.
        package var types: [ModelType]
        /// Operations, by id, path and method.
        package var operations: [Operation]
    }

    /// Makes a model.
    package init(
        apiVersion: String, types: [ModelType] = [], operations: [Operation] = [], diagnostics: [Diagnostic] = []
    ) {
        self.apiVersion = apiVersion
        self.types = types
        self.operations = operations
        self.diagnostics = diagnostics
    }
}
