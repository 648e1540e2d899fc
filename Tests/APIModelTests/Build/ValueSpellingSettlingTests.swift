import Testing

@testable import APIModel

@Suite struct ValueSpellingSettlingTests {
    private func lamp(_ values: String, members: [String]) -> Model {
        Make.build(
            Make.page("lamp", [Make.type("lamp", properties: [Make.row("state", "lampState", values)])]),
            Make.page("lampState", enumerations: [Make.enumeration("lampState", members)]))
    }

    @Test func theEnumerationSpellsItsValues() {
        let model = lamp("Possible values are: `Lit`, `dark`, `Blue`.", members: ["lit", "dark"])
        #expect(model.type("lamp")?["state"]?.enumValues == ["lit", "dark", "Blue"])
        #expect(model.codes == ["enumeration.spelling"])
    }

    @Test func whatIsSpelledAlikeIsLeftAlone() {
        #expect(lamp("Possible values are: `lit`, `dark`.", members: ["lit", "dark"]).codes == [])
        let both = lamp("Possible values are: `lit`, `LIT`.", members: ["lit"])
        #expect(both.type("lamp")?["state"]?.enumValues == ["lit", "LIT"])
    }
}
