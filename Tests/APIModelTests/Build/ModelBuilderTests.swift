import DescriptionRules
import GraphDocs
import GraphGenBase
import Testing

@testable import APIModel

@Suite struct ModelBuilderTests {
    @Test func theOrderOfPagesDoesNotMatter() {
        let pages = [
            Make.page("b", [Make.type("b", base: "a", properties: [Make.row("x", "missing")])]),
            Make.page("a", [Make.type("a")]),
            Make.page("intune-a", [Make.type("a", properties: [Make.row("y")])]),
            Make.page("enums", enumerations: [Make.enumeration("kind", ["k1"])]),
        ]
        let first = ModelBuilder(apiVersion: "v1.0").build(from: pages).json()
        #expect(ModelBuilder(apiVersion: "v1.0").build(from: pages.reversed()).json() == first)
        #expect(ModelBuilder(apiVersion: "v1.0").build(from: pages).json() == first)
    }

    @Test func nothingGivesAnEmptyModel() {
        let model = ModelBuilder(apiVersion: "beta").build(from: [])
        #expect(model.types.isEmpty)
        #expect(
            String(decoding: model.json(), as: UTF8.self) == """
                {
                  "format": "graph-model/1",
                  "apiVersion": "beta",
                  "types": [],
                  "operations": [],
                  "diagnostics": []
                }

                """)
    }

    /// A lamp with a key, a navigation property, a default and a list to be respelled, a comparison and flags.
    private var classified: TypeTable<Stage.Classified> {
        var lamp = ModelType(name: "lamp", kind: .entity, source: Make.source())
        lamp.properties = [("id", "Edm.String"), ("room", "microsoft.graph.lamp"), ("state", "microsoft.graph.state")]
            .map { Property(name: $0, type: ValueType($1), source: Make.source()) }
        lamp.properties[2].defaultValue = Fact("Lit")
        lamp.properties[2].values = Fact(["Lit", "DARK"])
        var state = ModelType(name: "state", kind: .enumeration, source: Make.source())
        state.members = ["lit", "dark"].map { ModelType.Member(name: $0, source: Make.source()) }
        return TypeTable(lamp, state)
    }

    @Test func passesOfOneStageMayChangePlaces() throws {
        let reading = try #require(RuleReader.read("Must be less than room.").first { $0.name != nil })
        let pending = PendingRelation(
            type: "microsoft.graph.lamp", property: "id", reading: reading, source: Make.source())
        let words = Evidence(rule: "flags.multi-valued", words: "flags", place: Make.source())
        let passes: [(inout TypeTable<Stage.Classified>, inout [Diagnostic]) -> Void] = [
            { types, _ in KeySettling.run(&types, Catalogue()) },
            { NavigationSettling.run(&$0, &$1) },
            { types, _ in FlagSettling.run(&types, ["microsoft.graph.state": words]) },
            { DefaultSettling.run(&$0, &$1) },
            { ValueSpellingSettling.run(&$0, &$1) },
            { RelationSettling.run(&$0, [pending], &$1) },
        ]
        func model(_ order: [Int]) -> [UInt8] {
            var types = classified
            var diagnostics: [Diagnostic] = []
            for index in order { passes[index](&types, &diagnostics) }
            let finished = BodyRuleMerging.run(types, [], &diagnostics)
            return Model(apiVersion: "beta", types: finished, operations: [], diagnostics: diagnostics).json()
        }
        let whole = model(Array(passes.indices))
        for first in passes.indices {
            let rest = passes.indices.filter { $0 != first }
            #expect(model([first] + rest.reversed()) == whole)
            // Each of them does something here.
            #expect(model(rest) != whole)
        }
    }
}
