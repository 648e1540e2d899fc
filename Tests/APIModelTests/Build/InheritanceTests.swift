import GraphDocs
import Testing

@testable import APIModel

@Suite struct InheritanceTests {
    @Test(
        arguments: [
            ("entity", "directory", "directory"), ("directory", "entity", "directory"),
            ("middle", "directory", "middle"),
            ("directory", "middle", "middle"), ("entity", nil, "entity"), (nil, "directory", "directory"),
            ("directory", nil, "directory"),
        ] as [(String?, String?, String)]) func theMoreSpecificBase(
            _ sentence: String?, _ metadata: String?, _ expected: String
        )
    {
        var type = Make.type("leaf", base: sentence)
        type.metadataBase = metadata.map { "microsoft.graph.\($0)" }
        let model = Make.build(
            Make.page("entity", [Make.type("entity")]),
            Make.page("directory", [Make.type("directory", base: "entity")]),
            Make.page("middle", [Make.type("middle", base: "directory")]), Make.page("leaf", [type]))
        #expect(model.type("leaf")?.base == "microsoft.graph.\(expected)")
    }

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

    @Test func aCycleIsCut() {
        let model = Make.build(
            Make.page("a", [Make.type("a", base: "b", properties: [Make.row("x")])]),
            Make.page("b", [Make.type("b", base: "c")]), Make.page("c", [Make.type("c", base: "a")]))
        #expect(model.types.count { $0.base == nil } == 1)
        #expect(model.codes.contains("base.cycle"))
        #expect(Make.build(Make.page("a", [Make.type("a", base: "a")])).type("a")?.base == nil)
    }

    @Test func anEnumerationIsNoBase() {
        let model = Make.build(
            Make.page("e", enumerations: [Make.enumeration("e", ["x1"])]), Make.page("a", [Make.type("a", base: "e")]))
        #expect(model.type("a")?.base == nil)
        #expect(model.codes == ["base.not-a-structure"])
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

    @Test func rowsTellTheBaseWhenNothingElseDoes() {
        let model = Make.build(
            Make.page("app", [Make.type("app", properties: [Make.row("id")])]),
            Make.page("lob", [Make.type("lob", base: "app")]),
            Make.page(
                "x",
                [
                    Make.type(
                        "x", properties: [Make.row("id", inheritedFrom: "app"), Make.row("y", inheritedFrom: "lob")])
                ]))
        #expect(model.type("x")?.base == "microsoft.graph.lob")
    }

    @Test func aStrangerIsNoBaseForAProperty() {
        let model = Make.build(
            Make.page("a", [Make.type("a")]), Make.page("b", [Make.type("b")]),
            Make.page("x", [Make.type("x", base: "a", properties: [Make.row("y", inheritedFrom: "b")])]))
        #expect(model.type("x")?["y"]?.declaredIn == nil)
        #expect(model.codes == ["property.not-on-base"])
    }
}
