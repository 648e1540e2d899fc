import GraphDocs
import GraphGenBase
import Testing

@testable import APIModel

@Suite struct EnumerationMatchingTests {
    /// The enumeration that a text with these words is of.
    private func found(
        _ words: String, type: String = "String", name: String = "mood", _ enumerations: (String, [String])...
    ) -> Property? {
        let pages = enumerations.map { Make.page($0.0, enumerations: [Make.enumeration($0.0, $0.1)]) }
        let row = Make.row(name, type, words)
        return ModelBuilder(apiVersion: "v1.0").build(
            from: pages + [Make.page("x", [Make.type("x", properties: [row])])]
        ).type("x")?.properties.first
    }

    @Test func theMembersAreTheValues() throws {
        let property = try #require(
            found(
                "Possible values are: `Calm`, `wild`.", ("weather", ["calm", "wild", "unknownFutureValue"]),
                ("other", ["calm"])))
        #expect(property.enumeration?.value == "microsoft.graph.weather")
        #expect(property.type == .primitive(.string))
        let rule = try #require(property.rules.last)
        #expect(rule.id == "values.enumeration" && rule.text.contains("`Calm`") && rule.line == property.source.line)
        #expect(property.rules.count == 2)
    }

    @Test func oneOfSeveralIsMeantByItsName() {
        let words = "Possible values are: `calm`, `wild`."
        let pair = ["calm", "wild"]
        #expect(found(words, ("weather", pair), ("Mood", pair))?.enumeration?.value == "microsoft.graph.Mood")
        #expect(found(words, ("weather", pair), ("sea", pair))?.enumeration == nil)
    }

    @Test(arguments: [
        "Possible values are: `calm`.", "Possible values are: `calm`, `wild`, `mild`.", "A mood.",
        "Possible values are: `calm`, `mild`.",
    ])
    func otherLists(words: String) {
        #expect(found(words, ("mood", ["calm", "wild"]))?.enumeration == nil)
    }

    @Test func flagsAreNotOneOfTheirMembers() {
        let row = Make.row("kinds", "mood", "This is a multi-valued enumeration.")
        let text = Make.row("kind", "String", "Possible values are: `calm`, `wild`.")
        let model = Make.build(
            Make.page("mood", enumerations: [Make.enumeration("mood", ["calm", "wild"])]),
            Make.page("x", [Make.type("x", properties: [row, text])]))
        #expect(model.type("x")?.properties.map { $0.enumeration == nil } == [true, true])
    }

    @Test func theModelsJSONTellsIt() throws {
        let property = try #require(found("Possible values are: `calm`, `wild`.", ("weather", ["calm", "wild"])))
        var output = JSONOutput()
        property.write(to: &output)
        let json = try #require(JSONReader.read(String(decoding: output.bytes, as: UTF8.self)).value)
        #expect(json["enumeration"]?.stringValue == "microsoft.graph.weather")
        let read = Property(json: json)
        #expect(read.enumeration == property.enumeration)
        #expect(read.rules == property.rules)
    }
}
