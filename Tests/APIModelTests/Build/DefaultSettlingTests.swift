import Testing

@testable import APIModel

@Suite struct DefaultSettlingTests {
    private func lamp(_ words: String, _ members: [String]) -> (property: Property?, codes: [String]) {
        let model = Make.build(
            Make.page("lamp", [Make.type("lamp", properties: [Make.row("state", "lampState", words)])]),
            Make.page("lampState", enumerations: [Make.enumeration("lampState", members)]))
        return (model.type("lamp")?["state"], model.codes)
    }

    @Test func theEnumerationSpellsItsDefault() {
        let (property, codes) = lamp("The default value is `Lit`.", ["lit", "dark"])
        #expect(property?.defaultValue?.value == "lit")
        #expect(property?.rules.count == 1)
        #expect(codes == [])
    }

    @Test func noMemberIsNoDefault() {
        let (property, codes) = lamp("The default value is `blue`.", ["lit", "dark"])
        #expect(property?.defaultValue == nil)
        #expect(property?.rules.isEmpty == true)
        #expect(codes == ["rule.not-applicable"])
    }

    @Test func wordsOfManyThingsAreNoMistake() {
        let (property, codes) = lamp("By default, `blue`.", ["lit", "dark"])
        #expect(property?.defaultValue == nil)
        #expect(codes == [])
    }

    @Test func membersThatNobodyKnowsMayBeAnything() {
        let row = Make.row("state", "lampState", "This is a multi-valued enumeration. The default value is `Lit`.")
        let model = Make.build(Make.page("lamp", [Make.type("lamp", properties: [row])]))
        #expect(model.type("lampState")?.kind == .enumeration)
        #expect(model.type("lamp")?["state"]?.defaultValue?.value == "Lit")
    }

    @Test func aStructureHasNone() {
        let row = Make.row("part", "part", "The default value is `small`.")
        let model = Make.build(
            Make.page("lamp", [Make.type("lamp", properties: [row])]), Make.page("part", [Make.type("part")]))
        #expect(model.type("lamp")?["part"]?.defaultValue == nil)
        #expect(model.codes == ["rule.not-applicable"])
    }
}
