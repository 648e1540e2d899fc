import GraphDocs
import Testing

@testable import APIModel

@Suite struct InheritanceSettlingTests {
    @Test func inheritedRowsAreDeclaredElsewhere() {
        let model = Make.build(
            Make.page(
                "root",
                [Make.type("root", properties: [Make.row("id", "String", "Key of the entity."), Make.row("name")])]),
            Make.page("mid", [Make.type("mid", base: "root", properties: [Make.row("size", "Int32")])]),
            Make.page(
                "leaf",
                [
                    Make.type(
                        "leaf", base: "mid",
                        properties: [
                            Make.row("id", "String", "Key of the entity.", inheritedFrom: "root"), Make.row("name"),
                            Make.row("size", "Int32", inheritedFrom: "mid"), Make.row("own"),
                        ])
                ]))
        let leaf = model.type("leaf")
        #expect(
            leaf?.properties.map(\.declaredIn) == [
                "microsoft.graph.root", "microsoft.graph.root", "microsoft.graph.mid", nil,
            ])
        #expect(leaf?["id"]?.isKey == true)
        #expect(leaf?.key == [])
        #expect(model.type("root")?.key == ["id"])
        #expect([model.type("root"), model.type("mid"), leaf].allSatisfy { $0?.kind == .entity })
    }

    @Test func whatABasePageForgetsIsAddedToIt() {
        let model = Make.build(
            Make.page("app", [Make.type("app", properties: [Make.row("id")])]),
            Make.page(
                "webApp",
                [
                    Make.type(
                        "webApp", base: "app",
                        properties: [Make.row("count", "Int32", "Valid values 0 to 9", inheritedFrom: "app")])
                ]))
        #expect(model.type("app")?["count"]?.maximum == .integer(9))
        #expect(model.type("webApp")?["count"]?.declaredIn == "microsoft.graph.app")
        #expect(model.codes == ["property.not-on-base"])
    }

    @Test func theRootOfAllEntitiesKeepsToItsKey() {
        let model = Make.build(
            Make.page("entity", [Make.type("entity", properties: [Make.row("id")])]),
            Make.page(
                "x",
                [
                    Make.type(
                        "x", base: "entity",
                        properties: [
                            Make.row("id", inheritedFrom: "entity"), Make.row("tags", inheritedFrom: "entity"),
                        ])
                ]))
        #expect(model.type("entity")?.properties.map(\.name) == ["id"])
        #expect(model.type("x")?["tags"]?.declaredIn == nil)
        #expect(model.type("x")?["id"]?.declaredIn == "microsoft.graph.entity")
        #expect(model.codes == ["property.not-on-base"])
    }

    @Test func aStrangerIsNoBaseForAProperty() {
        let model = Make.build(
            Make.page("a", [Make.type("a")]), Make.page("b", [Make.type("b")]),
            Make.page("x", [Make.type("x", base: "a", properties: [Make.row("y", inheritedFrom: "b")])]))
        #expect(model.type("x")?["y"]?.declaredIn == nil)
        #expect(model.codes == ["property.not-on-base"])
    }
}
