import Foundation
import APIModel
import TestSupport
import Testing

@testable import SwiftEmitter

/// The folder of real pages, if there is one.
private enum CorpusFolder {
    static let url = ProcessInfo.processInfo.environment["GRAPH_DOCS_DIR"].map { URL(fileURLWithPath: $0) }

    /// The versions it holds.
    static let versions = ["v1.0", "beta"].filter { version in
        url.map { FileManager.default.fileExists(atPath: $0.path + "/api-reference/" + version) } ?? false
    }
}

/// Modules of the real pages that `GRAPH_DOCS_DIR` names.
@Suite(.enabled(if: CorpusFolder.url != nil)) struct ModulesCorpusTests {
    private func model(_ folder: URL, _ version: String) throws -> Model {
        try Pipeline.model(from: folder.appendingPathComponent("api-reference/\(version)"), apiVersion: version)
    }

    private func areas(_ model: Model) -> [String: ServiceArea] {
        let plan = ModulePlan(model, hierarchy: TypeHierarchy(model), tree: PathTree([]))
        return Dictionary(
            uniqueKeysWithValues: model.types.map { ($0.qualifiedName, plan.area(ofType: $0.qualifiedName)) })
    }

    private func moved(_ before: [String: ServiceArea], _ after: [String: ServiceArea]) -> Int {
        after.filter { name, area in before[name].map { $0 != area } ?? false }.count
    }

    @Test(arguments: CorpusFolder.versions)
    func theCoreIsSmallAndAPageMovesNextToNothing(version: String) throws {
        let docs = try #require(CorpusFolder.url)
        let model = try model(docs, version)
        let areas = areas(model)
        #expect(areas.count > 500)
        #expect(areas.values.filter(\.isCore).count * 5 < areas.count, "the core holds more than a fifth of all types")
        let pages = Set(model.types.map(\.source.page) + model.operations.map(\.source.page)).sorted()
        var total = 0
        var most = 0
        // Every 40th, or as many as an environment variable says: all of them take minutes.
        let step = ProcessInfo.processInfo.environment["GRAPHGEN_PAGE_STEP"].flatMap { Int($0) } ?? 40
        let removed = stride(from: 0, to: pages.count, by: max(1, step))
        for index in removed {
            var smaller = model
            smaller.types.removeAll { $0.source.page == pages[index] }
            smaller.operations.removeAll { $0.source.page == pages[index] }
            let count = moved(areas, self.areas(smaller))
            total += count
            most = max(most, count)
        }
        print(
            "\(version): \(removed.underestimatedCount) pages removed one by one move \(total) types, at most \(most)")
        #expect(total * 10 < removed.underestimatedCount, "a page moves a tenth of a type or more")
    }

    @Test func aYearOfPagesMovesFewTypes() throws {
        let docs = try #require(CorpusFolder.url)
        let earlier = docs.deletingLastPathComponent().appendingPathComponent("2020-05")
        guard FileManager.default.fileExists(atPath: earlier.path), docs.lastPathComponent != "2020-05" else { return }
        let before = try areas(model(earlier, "v1.0"))
        let after = try areas(model(docs, "v1.0"))
        let common = after.keys.filter { before[$0] != nil }.count
        print("\(moved(before, after)) of \(common) types moved in a year")
        #expect(moved(before, after) * 20 < common)
    }

    @Test func allModulesCompile() throws {
        let docs = try #require(CorpusFolder.url)
        let modules = try Emitter(options: .init(moduleName: "MicrosoftGraph", generatorVersion: "1"))
            .modules(model(docs, "v1.0"), byArea: true)
        #expect(modules.count > 10)
        let folder = try TemporaryFolder()
        for module in modules {
            let paths = try module.files.map { try folder.write($0.text, to: "\(module.name)/\($0.path)").path }
            let result = try SwiftCompiler.emitModule(paths, module: module.name, into: folder.url)
            #expect(result.status == 0, "\(module.name): \(result.output.prefix(2000))")
        }
    }
}
