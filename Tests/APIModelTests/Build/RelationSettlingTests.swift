import Testing

@testable import APIModel

@Suite struct RelationSettlingTests {
    @Test func anUnresolvedComparisonIsToldOnce() {
        let row = Make.row("lowCount", "Int32", "Must be less than the moon.")
        let model = Make.build(Make.page("x", [Make.type("x", properties: [row])]))
        #expect(model.codes == ["relation.unresolved"])
    }

    @Test func thePropertyOfABaseTypeIsFoundToo() {
        let model = Make.build(
            Make.page("base", [Make.type("base", properties: [Make.row("highCount", "Int32")])]),
            Make.page(
                "x",
                [
                    Make.type(
                        "x", base: "base", properties: [Make.row("lowCount", "Int32", "Must be less than highCount.")])
                ]))
        #expect(model.type("x")?["lowCount"]?.relations.map(\.value) == [Relation(.less, "highCount")])
    }
}
