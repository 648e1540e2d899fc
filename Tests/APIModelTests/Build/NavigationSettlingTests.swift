import GraphDocs
import GraphGenBase
import Testing

@testable import APIModel

@Suite struct NavigationSettlingTests {
    @Test func onlyEntitiesAreNavigatedTo() {
        let model = Make.build(
            Make.page("e", [Make.type("e", properties: [Make.row("id", "String", "Key of the entity.")])]),
            Make.page("c", [Make.type("c")]),
            Make.page("k", enumerations: [Make.enumeration("k", ["a1"])]),
            Make.page(
                "x",
                [
                    Make.type(
                        "x",
                        properties: [
                            Make.row("one", "e"), Make.row("two", "c"), Make.row("three", "k"), Make.row("four"),
                        ])
                ]))
        #expect(model.type("x")?.properties.map(\.isNavigation) == [true, false, false, false])
    }

    @Test func aRelationshipToAComplexTypeIsAProperty() {
        var holder = ModelType(name: "x", kind: .entity, source: Make.source())
        holder.properties = [Property(name: "part", type: "microsoft.graph.part", source: Make.source())]
        holder.properties[0].isNavigation = true
        let part = ModelType(name: "part", kind: .complex, source: Make.source())
        var types = TypeTable<Stage.Classified>(holder, part)
        var diagnostics: [Diagnostic] = []
        NavigationSettling.run(&types, &diagnostics)
        #expect(diagnostics.map(\.code) == [.typeKind])
        #expect(types["microsoft.graph.x"]?["part"]?.isNavigation == false)
    }
}
