import APIModel
import GraphGenBase
import SwiftEmitter
import Testing

@testable import GraphGen

@Suite struct ModulesTests {
    private let folder: TemporaryFolder
    private let console = RecordingConsole()

    init() throws {
        folder = try TemporaryFolder()
        for (name, area) in [("boat", "harbour"), ("berth", "harbour"), ("flag", "signals")] {
            try folder.write(Self.page(name, area), to: "docs/api-reference/v1.0/resources/\(name).md")
        }
    }

    private static func page(_ name: String, _ area: String) -> String {
        """
        ---
        title: "\(name) resource type"
        ms.prod: "\(area)"
        ---

        # \(name) resource type

        Namespace: microsoft.graph

        ## Properties
        |Property|Type|Description|
        |:---|:---|:---|
        |id|String|Key.|

        """
    }

    private func run(_ change: (inout OutputOptions) -> Void) throws {
        var options = OutputOptions(folder: folder.path("out"))
        options.moduleName = "Port"
        change(&options)
        let input = InputOptions(docs: folder.path("docs"))
        #expect(try Generate(input: input, output: options).run(console) == .done)
        #expect(try Check(input: input, output: options).run(console) == .done)
    }

    private var folders: [String] {
        folder.everything().filter { $0.hasPrefix("out/") && $0.hasSuffix("/") && $0.split(separator: "/").count == 2 }
    }

    @Test func eachModuleHasAFolder() throws {
        try run { $0.modules = .byArea }
        #expect(folders == ["out/Port/", "out/PortCore/", "out/PortHarbour/", "out/PortSignals/"])
        #expect(folder.everything().contains("out/PortHarbour/Models/Models+B.swift"))
        #expect(try folder.text("out/Port/Module.swift").contains("@_exported import PortSignals\n"))
    }

    @Test func onePackageHoldsAllModules() throws {
        try run {
            $0.modules = .byArea
            $0.isPackage = true
        }
        let manifest = try folder.text("out/Package.swift")
        #expect(manifest.contains(#".library(name: "Port", targets: ["Port"]),"#))
        #expect(manifest.contains(#".library(name: "PortHarbour", targets: ["PortHarbour"]),"#))
        #expect(manifest.contains(#"dependencies: ["PortCore", .product(name: "GraphRuntime""#))
        #expect(manifest.contains(#"dependencies: ["PortCore", "PortHarbour", "PortSignals", .product"#))
        #expect(folder.everything().contains("out/Sources/PortSignals/Models/Models+F.swift"))
    }

    /// The same folder, with one manifest: what was of several modules goes when there is one again.
    @Test func theNumberOfModulesCanChange() throws {
        try run { $0.modules = .byArea }
        try run { $0.modules = .single }
        #expect(folders == ["out/Models/"])
        try run { $0.modules = .byArea }
        #expect(folders.count == 4)
    }

    @Test func fewTypesAreOneModuleUnlessAsked() throws {
        try run { $0.isPackage = true }
        #expect(folder.everything().contains("out/Sources/Port/Models/Models+B.swift"))
    }

    @Test func manyTypesInAPackageAreParted() throws {
        func files(isPackage: Bool) throws -> Set<String> {
            var options = OutputOptions(folder: folder.path("out"))
            options.isPackage = isPackage
            let types = (0...ModuleSplit.autoLimit).map {
                ModelType(name: "type\($0)", kind: .complex, source: .init(page: "x.md", line: 1))
            }
            let rendering = try Rendering(options, version: .v1)
            let modules = try rendering.modules(for: Model(apiVersion: "v1.0", types: types))
            return Set(rendering.files(of: modules).map(\.path))
        }
        #expect(try files(isPackage: true).contains("Sources/MicrosoftGraphCore/Models/Models+T.swift"))
        #expect(try files(isPackage: false).contains("Models/Models+T.swift"))
    }

    @Test func aModuleWithMoreThanTheCompilerPassesOnIsToldOf() throws {
        let most = GeneratedModule.mostFieldExtensions
        CrowdedModules.report(
            [
                .init(name: "Fits", files: [], fieldExtensions: most),
                .init(name: "Crowded", files: [], fieldExtensions: most + 1),
            ], to: console)
        #expect(console.summaries.count == 1)
        #expect(console.summaries.first?.hasPrefix("warning: Crowded declares fields of \(most + 1) types;") == true)
    }

    @Test func theExtensionsOfAModuleAreCounted() throws {
        func type(_ name: String, properties: Int) -> ModelType {
            var type = ModelType(name: name, kind: .complex, source: .init(page: "x.md", line: 1))
            type.properties = (0..<properties).map {
                Property(name: "p\($0)", type: .primitive(.string), source: .init(page: "x.md", line: 2))
            }
            return type
        }
        let types = [type("a", properties: 2), type("b", properties: 0), type("c", properties: 1)]
        let rendering = try Rendering(OutputOptions(folder: folder.path("out")), version: .v1)
        let modules = try rendering.modules(for: Model(apiVersion: "v1.0", types: types))
        #expect(modules.map(\.fieldExtensions) == [2])
    }

    @Test func generateTellsWhatASelectionLeavesOut() throws {
        try folder.write(
            Self.page("pilot", "harbour")
                + "\n## Relationships\n|Relationship|Type|Description|\n|:-|:-|:-|\n|boats|[boat](boat.md) collection|Led in.|\n",
            to: "docs/api-reference/v1.0/resources/pilot.md")
        var input = InputOptions(docs: folder.path("docs"))
        input.includeTypes = ["pilot"]
        input.dropsUnreachedProperties = true
        let output = OutputOptions(folder: folder.path("out"))
        #expect(try Generate(input: input, output: output).run(console) == .done)
        #expect(console.summaries.first == "left out: 1 property of 1 type; nothing that is kept reaches their types")
        #expect(!folder.everything().contains("out/Models/Models+B.swift"))
    }

    @Test func aBuildStepMakesOneModule() throws {
        let error = #expect(throws: GraphGenError.self) {
            try run {
                $0.modules = .byArea
                $0.layout = .fixed
            }
        }
        #expect(error?.status == .usage)
    }
}
