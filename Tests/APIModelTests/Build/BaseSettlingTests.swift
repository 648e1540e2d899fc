import GraphDocs
import Testing

@testable import APIModel

@Suite struct BaseSettlingTests {
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
}
