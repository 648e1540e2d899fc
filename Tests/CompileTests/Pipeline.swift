import Foundation
import GraphDocs
import GraphModel
import SwiftEmitter
import TestSupport

/// Pages on disk to Swift in memory, through every stage.
enum Pipeline {
    /// The files made of a folder of pages, or of one page.
    static func files(
        from folder: URL, apiVersion: String = "beta", module: String, layout: EmitterOptions.Layout = .perType
    ) throws -> [GeneratedFile] {
        let source = try FolderPageSource(folder.path)
        let reader = PageReader(source: source)
        let facts = source.pages.map(reader.read)
        let model = ModelBuilder(apiVersion: apiVersion).build(from: facts)
        return try Emitter(options: .init(moduleName: module, layout: layout, generatorVersion: "1")).emit(model)
    }

    /// What the compiler says of files, as one module.
    static func typecheck(_ files: [GeneratedFile], module: String) throws -> SwiftCompiler.Result {
        let folder = try TemporaryFolder()
        let paths = try files.map { try folder.write($0.text, to: $0.path).path }
        return try SwiftCompiler.typecheck(paths, module: module)
    }
}
