import APIModel
import GraphGenBase
import SwiftEmitter

/// From the model to all files of an output folder, in memory.
struct Rendering {
    private let options: OutputOptions
    private let moduleName: String

    /// Fails early, before any page is read, for options that cannot work.
    ///
    /// - Throws: ``GraphGenError`` of wrong use.
    init(_ options: OutputOptions, version: APIVersion) throws {
        self.options = options
        moduleName = options.moduleName ?? version.defaultModuleName
        if options.modules == .byArea, options.layout == .fixed {
            throw GraphGenError(.usage, "a build step makes one module: --modules by-area is not for it")
        }
        _ = try emitter()
    }

    /// The modules.
    ///
    /// - Throws: ``GraphGenError`` when a template cannot be used.
    func modules(for model: Model) throws -> [GeneratedModule] {
        do {
            return try emitter().modules(model, byArea: isSplit(model))
        } catch let error as EmitterError {
            throw describe(error)
        }
    }

    /// The examples of the pages as tests of the modules, and what became of each.
    ///
    /// - Throws: ``GraphGenError`` when a template cannot be used.
    func examples(of model: Model) throws -> ExampleSuite {
        do {
            return try emitter().examples(of: model, byArea: isSplit(model), sample: options.exampleSample)
        } catch let error as EmitterError {
            throw describe(error)
        }
    }

    /// All files of modules, and the manifest of their package.
    func files(of modules: [GeneratedModule]) -> [OutputPlan.File] {
        guard options.isPackage else {
            return modules.flatMap { files(of: $0, in: modules.count > 1 ? "\($0.name)/" : "") }
        }
        let manifest = PackageManifest(
            moduleName: moduleName, modules: modules.map { ($0.name, $0.imports) },
            runtime: options.runtime.map { .init($0, output: options.folder) } ?? .url(GraphGenVersion.repository))
        return [.init(path: "Package.swift", bytes: Array(manifest.text.utf8))]
            + modules.flatMap { files(of: $0, in: "Sources/\($0.name)/") }
    }

    private func files(of module: GeneratedModule, in folder: String) -> [OutputPlan.File] {
        module.files.map { .init(path: folder + $0.path, bytes: Array($0.text.utf8)) }
    }

    private func isSplit(_ model: Model) -> Bool {
        switch options.modules {
        case .single: false
        case .byArea: true
        case .auto: options.isPackage && options.layout != .fixed && model.types.count > ModuleSplit.autoLimit
        }
    }

    private func emitter() throws -> Emitter {
        do {
            var emitting = EmitterOptions(
                moduleName: moduleName, layout: options.layout, templates: try templates(),
                generatorVersion: GraphGenVersion.current)
            emitting.links = try links()
            return try Emitter(options: emitting)
        } catch let error as EmitterError {
            throw describe(error)
        }
    }

    private func describe(_ error: EmitterError) -> GraphGenError {
        guard let folder = options.templates, case .template(let name, let line, let column, let reason) = error else {
            return GraphGenError(.usage, error.description)
        }
        let file = Path.join(folder, name + Self.templateExtension)
        return GraphGenError(.usage, Quoted.line(reason), at: FilePlace(file: file, line: line, column: column))
    }

    private static let templateExtension = ".mustache"

    private func links() throws -> DocumentationLinks {
        guard let url = options.docsURL else { return DocumentationLinks() }
        guard let links = DocumentationLinks(base: url) else {
            throw GraphGenError(
                .usage,
                "--docs-url must be an http or https address without query and fragment, not \(Quoted.text(url))")
        }
        return links
    }

    /// The user's templates by name.
    private func templates() throws -> [String: String] {
        guard let folder = options.templates else { return [:] }
        var templates: [String: String] = [:]
        for name in try Disk.names(in: folder) where name.hasSuffix(Self.templateExtension) && !name.hasPrefix(".") {
            let path = Path.join(folder, name)
            guard templates.count < Limits.templates else {
                throw GraphGenError(
                    .usage, "\(Quoted.path(folder)) holds more than \(Limits.templates) templates")
            }
            guard let text = String(validating: try Disk.read(path, limit: Limits.templateBytes), as: UTF8.self) else {
                throw GraphGenError(.inputOutput, "cannot read \(Quoted.path(path)): it is not UTF-8")
            }
            templates[String(name.dropLast(Self.templateExtension.count))] = text
        }
        if templates.isEmpty {
            throw GraphGenError(.usage, "\(Quoted.path(folder)) holds no template (a file called NAME.mustache)")
        }
        return templates
    }
}
