import GraphDocs
import Testing

@testable import APIModel

@Suite struct BodyRuleMergingTests {
    private func merged(
        _ own: String, _ body: String, type: String = "Int32", method: String = "POST", bodyType: String? = nil
    ) -> (Property?, [String]) {
        merged(Make.row("value", type, own), body, type: type, method: method, bodyType: bodyType)
    }

    private func merged(
        _ own: PropertyFacts, _ body: String, type: String, method: String = "POST", bodyType: String?
    ) -> (Property?, [String]) {
        var page = Make.operation(method, method == "POST" ? "/xs" : "/xs/{id}", file: "x-do")
        page.operation?.body = BodyFacts(
            type: Make.reference("x"),
            properties: [Make.row("value", bodyType ?? type, body, line: 44, page: page.page)], source: Make.source(40))
        let model = Make.build(
            Make.page("x", [Make.type("x", properties: [Make.row("id"), own])]), page)
        return (model.type("x")?["value"], model.codes)
    }

    @Test func whatTheResourcePageLacksIsTaken() {
        let (property, codes) = merged("How many.", "How many. Valid values 1 to 9. Default is 5. Read-only.")
        #expect(property?.maximum == .integer(9))
        #expect(property?.defaultValue?.value == "5")
        #expect(property?.isReadOnly == true)
        #expect(property?.rules.allSatisfy { $0.page == "api-reference/v1.0/api/x-do.md" && $0.line == 44 } == true)
        #expect(codes.isEmpty)
    }

    /// Where the page of a create says that not all that it lists is required, what the resource page demands is doubted.
    @Test func demandsThatTheCreateTakesBack() {
        func built(_ sentence: String?, method: String = "POST") -> (Property?, Property?, [String]) {
            var page = Make.operation(method, method == "POST" ? "/xs" : "/xs/{id}", file: "x-do")
            page.operation?.body = BodyFacts(
                type: Make.reference("x"), properties: [Make.row("value", "String", "It. Required.", line: 44)],
                source: Make.source(40))
            page.operation?.body.exemption = sentence.map { ($0, Make.source(41)) }
            let rows = [
                Make.row("id"), Make.row("value", "String", "It. Required on create."),
                Make.row("other", "String", "Another. Required on create."),
            ]
            let model = Make.build(Make.page("x", [Make.type("x", properties: rows)]), page)
            #expect(model.operations.first?.requestBody?.properties.first?.isRequiredOnCreate == (sentence == nil))
            return (model.type("x")?["value"], model.type("x")?["other"], model.codes)
        }
        let (value, other, codes) = built("For guests, not all properties are required.")
        #expect(value?.requiredOnCreate?.isContradicted == true)
        #expect(other?.requiredOnCreate?.isContradicted == false)
        #expect(codes == ["rule.disagreement"])
        let plain = built(nil)
        #expect(plain.0?.requiredOnCreate?.isContradicted == false)
        #expect(plain.2.isEmpty)
        #expect(built("Not all properties are required.", method: "PATCH").0?.requiredOnCreate?.isContradicted == false)
    }

    @Test(
        "what the page of an update lists can be changed, unless it says otherwise",
        arguments: [
            ("Read-only.", "How many.", "PATCH", false, false, ["rule.disagreement"]),
            ("Cannot be changed after creation.", "How many.", "PATCH", false, false, ["rule.disagreement"]),
            ("Read-only.", "How many. Read-only.", "PATCH", true, false, []),
            ("Read-only.", "How many.", "POST", true, false, []), ("Read-only.", "How many.", "PUT", true, false, []),
        ])
    func updates(
        own: String, body: String, method: String, isReadOnly: Bool, isImmutable: Bool, expected: [String]
    ) {
        let (property, codes) = merged(own, body, method: method)
        #expect(property?.isReadOnly == isReadOnly)
        #expect(property?.isImmutable == isImmutable)
        #expect(codes == expected)
    }

    @Test(
        "a row that no page of the type has is a property of it",
        arguments: [
            ("hue", "String", true), ("value", "Int32", false), ("Value", "Int32", false), ("id", "String", false),
            ("@odata.x", "String", false), ("self", "x", false), ("deep", "String", false),
        ])
    func further(name: String, type: String, isAdded: Bool) {
        var page = Make.operation("PATCH", "/xs/{id}", file: "x-do")
        page.operation?.body = BodyFacts(
            type: Make.reference("x"), properties: [Make.row(name, type, "How.", line: 44, page: page.page)],
            source: Make.source(40))
        let derived = Make.type("y", base: "x", properties: [Make.row("deep", "String")])
        let types = [Make.type("x", properties: [Make.row("id"), Make.row("value", "Int32")])]
        let model = Make.build(Make.page("x", types), Make.page("y", [derived]), page)
        #expect(model.codes.filter { $0 == "property.from-body" }.count == (isAdded ? 1 : 0))
        #expect((model.type("x")?.properties.count == 3) == isAdded)
        #expect(model.type("x")?[name]?.source.line == (isAdded ? 44 : model.type("x")?[name]?.source.line))
    }

    @Test func aKeyStaysAsItIs() {
        var page = Make.operation("PATCH", "/xs/{id}", file: "x-do")
        page.operation?.body = BodyFacts(
            type: Make.reference("x"), properties: [Make.row("id", "String", "The key.", page: page.page)],
            source: Make.source(40))
        let type = Make.type("x", properties: [Make.row("id", "String", "Read-only."), Make.row("name")])
        let model = Make.build(Make.page("x", [type]), page)
        #expect(model.type("x")?["id"]?.isReadOnly == true)
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

    /// Every fact takes its own words along and is marked by them, whatever the rules are called.
    @Test(
        arguments: [
            ("min value", "1", "Int32", "Valid values 2 to 40.", "column.minimum"),
            ("max value", "60", "Int32", "Maximum is 40.", "column.maximum"),
            ("default value", "5", "Int32", "Default is 6.", "column.default"),
            ("nullable", "No", "String", "Nullable.", "column.nullable"),
            ("", "Cannot be empty.", "String", "Minimum length is 2 characters.", "not-empty.sentence"),
            ("", "Cannot be empty.", "String collection", "Must contain exactly 3 elements.", "not-empty.sentence"),
        ]) func aContradictedFactIsMarked(
            _ header: String, _ cell: String, _ type: String, _ theirs: String, _ rule: String
        )
    {
        var row = Make.row("value", type, header.isEmpty ? cell : "")
        if !header.isEmpty { row.extraColumns = [.init(header: header, text: cell)] }
        let (property, codes) = merged(row, theirs, type: type, bodyType: nil)
        #expect(property?.rules.map(\.id) == [rule])
        #expect(property?.rules.map(\.isContradicted) == [true])
        #expect(codes == ["rule.disagreement"])
    }

    @Test(arguments: [
        ("min value", "1", "Int32", ["column.minimum"]), ("nullable", "No", "String", ["column.nullable"]),
        ("read-only", "Yes", "String", ["column.read-only"]), ("optional", "No", "String", ["column.optional"]),
    ]) func wordsComeWithWhatIsTaken(_ header: String, _ cell: String, _ type: String, _ rules: [String]) {
        var page = Make.operation("POST", "/xs", file: "x-do")
        var row = Make.row("value", type, "", line: 44, page: page.page)
        row.extraColumns = [.init(header: header, text: cell)]
        page.operation?.body = BodyFacts(type: Make.reference("x"), properties: [row], source: Make.source(40))
        let model = Make.build(
            Make.page("x", [Make.type("x", properties: [Make.row("id"), Make.row("value", type)])]), page)
        #expect(model.type("x")?["value"]?.rules.map(\.id) == rules)
        #expect(model.type("x")?["value"]?.rules.map(\.page) == [page.page])
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
