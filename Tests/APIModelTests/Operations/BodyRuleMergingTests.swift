import GraphDocs
import Testing

@testable import APIModel

@Suite struct BodyRuleMergingTests {
    private func merged(
        _ own: String, _ body: String, type: String = "Int32", method: String = "POST", bodyType: String? = nil
    ) -> (Property?, [String]) {
        var page = Make.operation(method, method == "POST" ? "/xs" : "/xs/{id}", file: "x-do")
        page.operation?.body = BodyFacts(
            type: Make.reference("x"),
            properties: [Make.row("value", bodyType ?? type, body, line: 44, page: page.page)], source: Make.source(40))
        let model = Make.build(
            Make.page("x", [Make.type("x", properties: [Make.row("id"), Make.row("value", type, own)])]), page)
        return (model.type("x")?["value"], model.codes)
    }

    @Test func whatTheResourcePageLacksIsTaken() {
        let (property, codes) = merged("How many.", "How many. Valid values 1 to 9. Default is 5. Read-only.")
        #expect(property?.maximum == .integer(9))
        #expect(property?.defaultValue == "5")
        #expect(property?.isReadOnly == true)
        #expect(property?.rules.allSatisfy { $0.page == "api-reference/v1.0/api/x-do.md" && $0.line == 44 } == true)
        #expect(codes.isEmpty)
    }

    @Test func theSameRuleTwiceIsOne() {
        let (property, codes) = merged("Valid values 1 to 9", "Valid values 1 to 9")
        #expect(property?.rules.count == 1)
        #expect(property?.rules.first?.isContradicted == false)
        #expect(codes.isEmpty)
    }

    @Test func aContradictionIsToldAndMarked() {
        let (property, codes) = merged("Valid values 1 to 9. Default is 2.", "Valid values 1 to 20. Default is 2.")
        #expect(property?.maximum == .integer(9))
        #expect(property?.rules.map(\.isContradicted) == [true, false])
        #expect(codes == ["rule.disagreement"])
    }

    @Test func requiredOnACreatePageIsRequiredOnCreate() {
        #expect(merged("The name.", "The name. Required.", type: "String").0?.isRequiredOnCreate == true)
        #expect(
            merged("The name.", "The name. Required.", type: "String", method: "PATCH").0?.isRequiredOnCreate == false)
    }

    @Test func anotherTypeIsAnotherThing() {
        #expect(merged("How many.", "Maximum length is 5 characters.", bodyType: "String").0?.maxLength == nil)
    }

    @Test func listsOfTextsAreTakenThoseOfEnumerationsNot() {
        #expect(
            merged("State.", "State. Possible values are: `a1`, `b1`.", type: "String").0?.enumValues == ["a1", "b1"])
    }
}
