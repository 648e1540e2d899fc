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
        let words = Evidence(rule: "flags.multi-valued", words: "", place: Make.source())
        FlagSettling.run(&types, ["microsoft.graph.x": words, "microsoft.graph.missing": words])
        #expect(types["microsoft.graph.x"]?.isFlags == false)
        #expect(types.names == ["microsoft.graph.x"])
    }

    private static func isFlags(_ members: [(String, Int?)], _ description: String = "") -> ModelType? {
        var facts = Make.enumeration("kind", members.map(\.0))
        for (index, member) in members.enumerated() {
            facts.members[index].value = member.1
            facts.members[index].description = index == 0 ? description : ""
        }
        return Make.build(Make.page("kind", enumerations: [facts])).type("kind")
    }

    @Test func numbersMakeFlags() {
        let type = Self.isFlags([("none", 0), ("a", 1), ("b", 2), ("c", 4), ("d", 8)])
        #expect(type?.isFlags == true)
        #expect(type?.rules.map(\.id) == ["flags.powers-of-two"])
        #expect(type?.rules.first?.text == "none = 0, a = 1, b = 2, c = 4, d = 8")
        #expect(Self.isFlags([("a", 1), ("b", 2), ("c", 4)])?.isFlags == true)
        #expect(Self.isFlags([("none", 0), ("a", 1), ("b", 2), ("c", 4), ("all", 7)])?.isFlags == true)
        #expect(
            Self.isFlags([("x", 0), ("a", 1), ("b", 2), ("c", 4), ("d", 8), ("unknownFutureValue", 9)])?.isFlags
                == true)
    }

    @Test func otherNumbersDoNot() {
        #expect(Self.isFlags([("open", 0), ("a", 1), ("b", 2), ("c", 4)])?.isFlags == false)
        #expect(Self.isFlags([("none", 0), ("a", 1), ("b", 2), ("c", 3), ("d", 4)])?.isFlags == false)
        #expect(Self.isFlags([("none", 0), ("a", 1), ("b", 2), ("c", 4), ("d", 5), ("e", 8)])?.isFlags == false)
        #expect(Self.isFlags([("none", 0), ("a", 1), ("b", 2)])?.isFlags == false)
        #expect(Self.isFlags([("none", 0), ("a", 1), ("b", 2), ("c", nil)])?.isFlags == false)
        #expect(Self.isFlags([("none", nil), ("a", nil)])?.isFlags == false)
    }

    @Test func noFlagsSetMakesFlags() {
        let type = Self.isFlags([("none", 0), ("a", 1)], "No flags set.")
        #expect(type?.rules.map(\.id) == ["flags.none-set"])
        #expect(Self.isFlags([("none", 1), ("a", 2)], "No flags set.")?.isFlags == false)
    }

    @Test func theSentenceIsKept() {
        let row = Make.row("kinds", "kind", "This flagged enumeration allows multiple members to be selected.")
        let model = Make.build(
            Make.page("kind", enumerations: [Make.enumeration("kind", ["a1", "b1"])]),
            Make.page("x", [Make.type("x", properties: [row])]))
        #expect(model.type("kind")?.rules.map(\.id) == ["flags.multi-valued"])
        #expect(model.type("x")?["kinds"]?.isFlags == true)
    }
}

@Suite struct HiddenSettlingTests {
    private func hidden(_ members: [String], _ description: String = "The kind.", deprecated: Set<String> = [])
        -> [String]
    {
        var facts = Make.enumeration("kind", members)
        for index in members.indices { facts.members[index].isDeprecated = deprecated.contains(members[index]) }
        let model = Make.build(
            Make.page("kind", enumerations: [facts]),
            Make.page("x", [Make.type("x", properties: [Make.row("kind", "kind", description)])]))
        return model.type("kind")?.members.filter(\.isHidden).map(\.name) ?? []
    }

    @Test func thoseBehindTheSentinel() {
        #expect(hidden(["a", "unknownFutureValue", "b", "c"]) == ["b", "c"])
        #expect(hidden(["a", "unknownFutureValue", "b", "c"], deprecated: ["c"]) == ["b"])
        #expect(hidden(["a", "b", "unknownFutureValue"]) == [])
        #expect(hidden(["a", "b"]) == [])
    }

    @Test func thoseThatASentenceNames() {
        let words =
            "The possible values are: `a1`, `unknownFutureValue`, `b1`. Use the `Prefer: include-unknown-enum-members` request header to get the following value in this evolvable enum: `b1`."
        #expect(hidden(["a1", "b1", "unknownFutureValue"], words) == ["b1"])
        #expect(hidden(["a1", "B1", "unknownFutureValue"], words) == ["B1"])
    }
}
