import Foundation
import GraphDocs
import GraphModel
import SwiftEmitter
import TestSupport

/// Pages on disk to Swift in memory, through every stage.
enum Pipeline {
    /// The files made of a folder of pages, or of one page.
    static func files(
        from folder: URL, apiVersion: String = "beta", module: String, layout: EmitterOptions.Layout = .byInitial
    ) throws -> [GeneratedFile] {
        try emitter(module, layout).emit(model(from: folder, apiVersion: apiVersion))
    }

    /// The modules made of a folder of pages.
    static func modules(
        from folder: URL, apiVersion: String, module: String, byArea: Bool
    ) throws -> [GeneratedModule] {
        try emitter(module).modules(model(from: folder, apiVersion: apiVersion), byArea: byArea)
    }

    /// What the compiler says of files, as one module.
    static func typecheck(_ files: [GeneratedFile], module: String) throws -> SwiftCompiler.Result {
        let folder = try TemporaryFolder()
        let paths = try files.map { try folder.write($0.text, to: $0.path).path }
        return try SwiftCompiler.typecheck(paths, module: module)
    }

    /// The model of a folder of pages.
    static func model(from folder: URL, apiVersion: String) throws -> APIModel {
        let source = try FolderPageSource(folder.path)
        let reader = PageReader(source: source)
        return ModelBuilder(apiVersion: apiVersion).build(from: source.pages.map(reader.read))
    }

    private static func emitter(_ module: String, _ layout: EmitterOptions.Layout = .byInitial) throws -> Emitter {
        try Emitter(options: .init(moduleName: module, layout: layout, generatorVersion: "1"))
    }
}
