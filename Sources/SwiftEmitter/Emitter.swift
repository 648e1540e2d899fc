import GraphModel

/// Writes a model as the source files of one Swift module.
public struct Emitter: Sendable {
    /// The files of ``EmitterOptions/Layout/fixed``, always all of them, in this order.
    public static let fixedFileNames = ["Module.swift", "Models.swift", "Enumerations.swift", "Requests.swift"]

    private let options: EmitterOptions

    /// Checks the options.
    /// - Throws: ``EmitterError`` for a module name that is no identifier or templates that cannot be used.
    public init(options: EmitterOptions) throws {
        let name = options.moduleName
        guard SwiftIdentifier.type(name) == name || SwiftIdentifier.member(name) == name,
            !ReservedNames.keywords.contains(name), !ReservedNames.types.contains(name)
        else { throw EmitterError.moduleName(name) }
        _ = try TemplateSet(overrides: options.templates)
        self.options = options
    }

    /// The files of a model as one module, by path.
    /// - Throws: ``EmitterError`` when a template cannot be used.
    public func emit(_ model: APIModel) throws -> [GeneratedFile] {
        try ModuleWriter(model, options: options, isSplit: false).modules().flatMap(\.files)
    }

    /// The modules of a model: one, or by service area with one that exports all others.
    /// - Throws: ``EmitterError`` when a template cannot be used.
    public func modules(_ model: APIModel, byArea: Bool) throws -> [GeneratedModule] {
        try ModuleWriter(model, options: options, isSplit: byArea).modules()
    }
}
