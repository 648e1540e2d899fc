import GraphDocs
import Testing

@testable import APIModel

@Suite struct EnumerationCollectionTests {
    @Test func membersInPageOrder() {
        let model = Make.build(
            Make.page("kind", enumerations: [Make.enumeration("kind", ["z1", "a1", "unknownFutureValue"])]))
        let kind = model.type("kind")
        #expect(kind?.members.map(\.name) == ["z1", "a1", "unknownFutureValue"])
        #expect(kind?.members.map(\.value) == [0, 1, 2])
        #expect(kind?.isEvolvable == true)
        #expect(kind?.isFlags == false)
    }

    @Test func duplicatesAreMerged() {
        let model = Make.build(
            Make.page(
                "enums",
                enumerations: [Make.enumeration("kind", ["a1", "b1"]), Make.enumeration("Kind", ["b1", "c1"])]),
            Make.page("intune-kind", enumerations: [Make.enumeration("kind", ["d1"])]))
        #expect(model.types.count == 1)
        #expect(model.type("kind")?.members.map(\.name) == ["a1", "b1", "c1", "d1"])
        #expect(model.codes == ["type.duplicate", "type.duplicate"])
    }

    @Test func aMemberThatStandsTwice() {
        var facts = Make.enumeration("kind", ["a1", "b1", "a1"])
        let model = Make.build(Make.page("kind", enumerations: [facts]))
        #expect(model.type("kind")?.members.map(\.name) == ["a1", "b1"])
        #expect(model.codes == ["type.duplicate"])
        facts.members[2].value = facts.members[0].value
        #expect(Make.build(Make.page("kind", enumerations: [facts])).codes.isEmpty)
    }

    @Test func aSectionNamesTheType() {
        let type = Make.type("x", properties: [Make.row("state", "stateKind")])
        let model = Make.build(
            Make.page("x", [type], enumerations: [Make.enumeration("stateKind", ["on1", "off1"], isOwnPage: false)]))
        #expect(model.type("stateKind")?.kind == .enumeration)
        #expect(model.type("x")?["state"]?.type == "microsoft.graph.stateKind")
        #expect(model.codes.isEmpty)
    }

    @Test func aSectionNamesTheProperty() {
        let section = Make.enumeration("state", ["on1", "off1"], isOwnPage: false)
        let text = Make.build(
            Make.page("x", [Make.type("x", properties: [Make.row("state")])], enumerations: [section]))
        #expect(text.types.count == 1)
        #expect(text.type("x")?["state"]?.enumValues == ["on1", "off1"])
        let unknown = Make.build(
            Make.page("x", [Make.type("x", properties: [Make.row("state", "stateKind")])], enumerations: [section]))
        #expect(unknown.type("stateKind")?.members.map(\.name) == ["on1", "off1"])
    }

    @Test func aSentenceMakesFlags() {
        var facts = Make.enumeration("kind", ["a1"])
        facts.isFlags = true
        #expect(Make.build(Make.page("kind", enumerations: [facts])).type("kind")?.isFlags == true)
    }
}
