import Foundation
import GraphDocs
import APIModel
import SwiftEmitter
import TestSupport

/// Pages on disk to Swift in memory, through every stage.
enum Pipeline {
    /// The files made of a folder of pages, or of one page.
    static func files(
        from folder: URL, apiVersion: String = "beta", module: String, layout: EmitterOptions.Layout = .byInitial
    ) throws -> [GeneratedFile] {
        try emitter(module, layout).modules(model(from: folder, apiVersion: apiVersion), byArea: false).flatMap(\.files)
    }

    /// The modules made of a folder of pages.
    static func modules(
        from folder: URL, apiVersion: String, module: String, byArea: Bool
    ) throws -> [GeneratedModule] {
        try modules(of: model(from: folder, apiVersion: apiVersion), module: module, byArea: byArea)
    }

    /// The modules made of a model.
    static func modules(of model: Model, module: String, byArea: Bool) throws -> [GeneratedModule] {
        try emitter(module).modules(model, byArea: byArea)
    }

    /// What the compiler says of files, as one module.
    static func typecheck(_ files: [GeneratedFile], module: String) throws -> SwiftCompiler.Result {
        let folder = try TemporaryFolder()
        let paths = try files.map { try folder.write($0.text, to: $0.path).path }
        return try SwiftCompiler.typecheck(paths, module: module)
    }

    /// What the compiler says of modules, one after the other, and of a caller that imports the one of that name.
    static func compile(
        _ modules: [GeneratedModule], then caller: String, importing name: String
    ) throws -> SwiftCompiler.Result {
        let folder = try TemporaryFolder()
        for module in modules {
            let paths = try module.files.map { try folder.write($0.text, to: "\(module.name)/\($0.path)").path }
            let result = try SwiftCompiler.emitModule(paths, module: module.name, into: folder.url)
            guard result.status == 0 else { return result }
        }
        let text = "import Foundation\nimport GraphRuntime\nimport \(name)\n" + caller
        let file = try folder.write(text, to: "Caller.swift")
        return try SwiftCompiler.typecheck([file.path], module: "Caller", importing: folder.url)
    }

    /// The model of a folder of pages.
    static func model(from folder: URL, apiVersion: String) throws -> Model {
        let source = try FolderPageSource(folder.path)
        let reader = PageReader(source: source)
        return ModelBuilder(apiVersion: apiVersion).build(from: source.pages.map(reader.read))
    }

    private static func emitter(_ module: String, _ layout: EmitterOptions.Layout = .byInitial) throws -> Emitter {
        try Emitter(options: .init(moduleName: module, layout: layout, generatorVersion: "1"))
    }
}
