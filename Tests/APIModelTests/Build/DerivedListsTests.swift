import GraphDocs
import Testing

@testable import APIModel

/// Lists of derived types on the pages of base types.
@Suite struct DerivedListsTests {
    private func lister(_ name: String, _ derived: [String], base: String? = nil) -> PageFacts {
        var type = Make.type(name, base: base)
        type.derived = derived.map { TypeReference(name: $0) }
        return Make.page(name, [type])
    }

    private func base(_ pages: PageFacts...) -> String? {
        let model = ModelBuilder(apiVersion: "v1.0").build(from: pages)
        return model.type("leaf")?.base.map(TypeNames.lastPart)
    }

    @Test func aListFillsAGap() {
        #expect(base(lister("root", ["leaf"]), Make.page("leaf", [Make.type("leaf")])) == "root")
        #expect(base(lister("root", ["Leaf"]), Make.page("leaf", [Make.type("leaf")])) == "root")
        #expect(base(lister("root", ["stranger"]), Make.page("leaf", [Make.type("leaf")])) == nil)
    }

    @Test func aListIsMoreThanTheRootOfAllEntities() {
        let entity = Make.page("entity", [Make.type("entity")])
        #expect(
            base(entity, lister("root", ["leaf"]), Make.page("leaf", [Make.type("leaf", base: "entity")])) == "root")
    }

    @Test func thePageItselfKnowsBest() {
        let other = Make.page("other", [Make.type("other")])
        #expect(base(other, lister("root", ["leaf"]), Make.page("leaf", [Make.type("leaf", base: "other")])) == "other")
    }

    @Test func ofSeveralListsTheMostSpecificCounts() {
        let leaf = Make.page("leaf", [Make.type("leaf")])
        #expect(base(lister("root", ["mid", "leaf"]), lister("mid", ["leaf"], base: "root"), leaf) == "mid")
        #expect(base(lister("root", ["leaf"]), lister("stranger", ["leaf"]), leaf) == nil)
    }

    @Test func aTypeThatListsItsOwnBaseMakesNoCycle() {
        let model = Make.build(lister("root", ["leaf"]), lister("leaf", ["root"]))
        #expect(model.types.count { $0.base == nil } == 1)
    }
}
