import GraphDocs
import Testing

@testable import APIModel

@Suite struct KeySettlingTests {
    @Test func aKeyMayHaveSeveralParts() {
        let type = Make.type("x", properties: [Make.row("id"), Make.row("Zone")], keyProperty: "id, zone")
        let model = ModelBuilder(apiVersion: "v1.0").build(from: [Make.page("x", [type])])
        #expect(model.type("x")?.key == ["id", "Zone"])
    }

    @Test func anEntityWithoutAnyHasItsId() {
        let model = Make.build(
            Make.page("x", [Make.type("x", properties: [Make.row("id"), Make.row("name")])]),
            Make.page("y", [Make.type("y", relationships: [Make.row("xs", "x collection")])]))
        #expect(model.type("x")?.key == ["id"])
        #expect(model.type("x")?.properties.map(\.isKey) == [true, false])
        #expect(model.type("y")?.key == [])
    }

    @Test func aSubtypeListsItsBasesKeyWithoutOwningIt() {
        var base = ModelType(name: "base", kind: .entity, source: Make.source())
        base.properties = [Property(name: "id", type: "Edm.String", source: Make.source())]
        var leaf = ModelType(name: "leaf", kind: .entity, base: "microsoft.graph.base", source: Make.source())
        leaf.properties = base.properties
        leaf.properties[0].declaredIn = "microsoft.graph.base"
        var types = TypeTable<Stage.Classified>(base, leaf)
        KeySettling.run(&types, Catalogue())
        #expect(types["microsoft.graph.base"]?.key == ["id"])
        #expect(types["microsoft.graph.leaf"]?.key == [])
        #expect(types["microsoft.graph.leaf"]?["id"]?.isKey == true)
    }

    @Test func aComplexTypeHasNone() {
        var type = Make.type("x", properties: [Make.row("name")], keyProperty: "name")
        type.isComplex = true
        #expect(Make.build(Make.page("x", [type])).type("x")?.key == [])
    }
}
