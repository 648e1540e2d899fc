import APIModel
import GraphGenBase

/// Writes a model as the source files of one Swift module.
package struct Emitter: Sendable {
    /// The files of ``EmitterOptions/Layout/fixed``, always all of them, in this order.
    package static let fixedFileNames = ["Module.swift", "Models.swift", "Enumerations.swift", "Requests.swift"]

    private let options: EmitterOptions

    /// Checks the options.
    /// - Throws: ``EmitterError`` for a module name that is no identifier or templates that cannot be used.
    package init(options: EmitterOptions) throws {
        let name = options.moduleName
        guard SwiftIdentifier.type(name) == name || SwiftIdentifier.member(name) == name,
            !ReservedNames.keywords.contains(name), !ReservedNames.types.contains(name)
        else { throw EmitterError.moduleName(name) }
        _ = try TemplateSet(overrides: options.templates)
        self.options = options
    }

    /// What is to be told of a model's pages that only writing shows: operations that have no method.
    /// - Throws: ``EmitterError`` when a template cannot be used.
    package func diagnostics(of model: Model) throws -> [Diagnostic] {
        try ModuleWriter(model, options: options, isSplit: false).requests.diagnostics
    }

    /// What of a model is there in its Swift.
    /// - Throws: ``EmitterError`` when a template cannot be used.
    package func arrival(of model: Model) throws -> Arrival {
        try ModuleWriter(model, options: options, isSplit: false).arrival()
    }

    /// The examples of a model's pages, as tests of the modules that ``modules(_:byArea:)`` makes of it.
    ///
    /// - Parameter sample: how many tests to write, chosen by hash; nil for all.
    /// - Throws: ``EmitterError`` when a template cannot be used.
    package func examples(of model: Model, byArea: Bool, sample: Int? = nil) throws -> ExampleSuite {
        let writer = try ModuleWriter(model, options: options, isSplit: byArea)
        return writer.examples(writer.requests, sample: sample)
    }

    /// The modules of a model: one, or by service area with one that exports all others.
    /// - Throws: ``EmitterError`` when a template cannot be used.
    package func modules(_ model: Model, byArea: Bool) throws -> [GeneratedModule] {
        try ModuleWriter(model, options: options, isSplit: byArea).modules()
    }
}
