/// Everything read from the pages of one API version: what `graphgen extract` prints as `graph-model/1`.
public struct APIModel: Sendable {
    /// `v1.0` or `beta`.
    public var apiVersion: String
    /// Types, by qualified name.
    public var types: [ModelType]
    /// Operations, by id, path and method.
    public var operations: [Operation]
    /// Diagnostics, by page and line.
    public var diagnostics: [Diagnostic]

    /// Makes a model.
    public init(
        apiVersion: String, types: [ModelType] = [], operations: [Operation] = [], diagnostics: [Diagnostic] = []
    ) {
        self.apiVersion = apiVersion
        self.types = types
        self.operations = operations
        self.diagnostics = diagnostics
    }
}

/// The page and line a fact came from.
public struct Source: Sendable, Hashable {
    /// The page, relative to the docs folder, `/` as separator.
    public var page: String
    /// The line, from 1.
    public var line: Int

    /// Makes a source.
    public init(page: String, line: Int) {
        self.page = page
        self.line = line
    }
}
