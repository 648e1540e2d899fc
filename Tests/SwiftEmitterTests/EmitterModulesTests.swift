import APIModel
import TestSupport
import Testing

@testable import SwiftEmitter

@Suite struct EmitterModulesTests {
    private func modules(_ model: Model = LibraryModel.model, byArea: Bool = true) throws -> [GeneratedModule] {
        try Emitter(options: .init(moduleName: "Library", generatorVersion: "0.1.0")).modules(model, byArea: byArea)
    }

    private func text(_ path: String, of module: String) throws -> String {
        let module = try #require(try modules().first { $0.name == module })
        return try #require(module.files.first { $0.path == path }).text
    }

    @Test func modulesMatchTheGoldenFiles() throws {
        let files = try modules().flatMap { module in
            module.files.map { (path: "\(module.name)/\($0.path)", text: $0.text) }
        }
        try GoldenFolder("library").expect(files)
    }

    @Test func areasImportTheCoreAndOneModuleExportsAll() throws {
        let modules = try modules()
        #expect(modules.map(\.name) == ["LibraryCore", "LibraryCatalog", "LibraryLending", "Library"])
        #expect(
            modules.map(\.imports) == [
                [], ["LibraryCore"], ["LibraryCore"], ["LibraryCore", "LibraryCatalog", "LibraryLending"],
            ])
    }

    @Test func oneModuleIsWhatEmitWrites() throws {
        let modules = try modules(byArea: false)
        let files = try Emitter(options: .init(moduleName: "Library", generatorVersion: "0.1.0"))
            .modules(LibraryModel.model, byArea: false).flatMap(\.files)
        #expect(modules.map(\.name) == ["Library"] && modules.first?.files == files)
    }

    /// Whoever calls one module can call several: the declarations are the same, apart from where they stand.
    @Test func severalModulesDeclareWhatOneDeclares() throws {
        func declarations(_ modules: [GeneratedModule]) -> [String] {
            modules.flatMap(\.files).filter { !$0.path.hasSuffix("Module.swift") }.flatMap { file in
                file.text.split(separator: "\n").map {
                    String($0).replacing("LibraryCore.", with: "").replacing("Library.", with: "")
                        .replacing("GraphModuleLending", with: "GraphModule")
                        .replacing("GraphModuleCatalog", with: "GraphModule")
                }
            }.filter { $0.contains("public ") && !$0.contains(" schema: ") }.sorted()
        }
        let one = try declarations(modules(byArea: false))
        #expect(one.count > 100)
        #expect(try declarations(modules()) == one)
    }

    @Test func anAreaAddsAccessorsToTypesOfTheCore() throws {
        let person = try text("Models/Models+P.swift", of: "LibraryLending")
        #expect(person.contains("extension LibraryCore.Person {"))
        #expect(person.contains("public var loans: Loan?"))
        #expect(!person.contains("public struct Person:"))
        #expect(try !text("Models/Models+P.swift", of: "LibraryCore").contains("loans"))
    }

    /// Foundation has an `Operation`, and what is imported is no better than what Foundation has.
    @Test func typesOfTheCoreAreNamedWithTheirModule() throws {
        #expect(
            try text("Models/Models+R.swift", of: "LibraryCatalog").contains("var last: LibraryCore.Operation?"))
    }

    @Test func aTypeNamedLikeAModuleGivesWay() throws {
        var model = LibraryModel.model
        model.types.append(LibraryModel.type("libraryCore", area: "lending", kind: .complex))
        model.types.append(LibraryModel.type("libraryLending", area: "lending", kind: .complex))
        model.types.append(LibraryModel.type("graphModuleLending", area: "lending", kind: .complex))
        let lending = try #require(try modules(model).first { $0.name == "LibraryLending" })
        let models = try #require(lending.files.first { $0.path == "Models/Models+L.swift" }).text
        #expect(models.contains("public struct LibraryCore_:") && models.contains("public struct LibraryLending_:"))
        let module = try #require(lending.files.first { $0.path == "Module.swift" })
        #expect(module.text.contains("public enum GraphModuleLending_: GraphRuntime.GraphSchemaModule {"))
    }
}
