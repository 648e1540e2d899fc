import GraphDocs
import Testing

@testable import APIModel

@Suite struct FlagSettlingTests {
    @Test func aPropertysDescriptionMakesFlags() {
        let row = Make.row("kinds", "kind", "This is a multi-valued enumeration.")
        let model = Make.build(
            Make.page("kind", enumerations: [Make.enumeration("kind", ["a1", "b1"])]),
            Make.page("x", [Make.type("x", properties: [row])]))
        #expect(model.type("kind")?.isFlags == true)
    }

    @Test func aBodysDescriptionDoesToo() {
        var page = Make.operation("POST", "/xs/{id}/start")
        page.operation?.body = BodyFacts(
            isParameters: true, properties: [Make.row("kinds", "kind", "This is a multi-valued enumeration.")],
            source: Make.source())
        let model = Make.build(Make.page("kind", enumerations: [Make.enumeration("kind", ["a1", "b1"])]), page)
        #expect(model.type("kind")?.isFlags == true)
    }

    @Test func aStructureHasNoFlags() {
        var types = TypeTable<Stage.Classified>(ModelType(name: "x", kind: .complex, source: Make.source()))
        FlagSettling.run(&types, ["microsoft.graph.x", "microsoft.graph.missing"])
        #expect(types["microsoft.graph.x"]?.isFlags == false)
        #expect(types.names == ["microsoft.graph.x"])
    }
}
