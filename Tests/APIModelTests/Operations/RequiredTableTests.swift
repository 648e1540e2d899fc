import GraphDocs
import GraphGenBase
import Testing

@testable import APIModel

/// A sentence that calls all rows of a table required counts where the page's examples bear it out.
@Suite struct RequiredTableTests {
    private func required(
        _ rows: [(String, String)] = [("label", "The label.")], sent: [[String]] = [["label", "other"]],
        demand: String? = "The following table shows the properties that are required when you create a lamp.",
        of names: [String] = ["id", "label", "other", "more"], method: String = "POST"
    ) -> [String] {
        var page = Make.operation(method, "/lamps", file: "lamp-post", title: "Create lamp")
        var body = BodyFacts(
            type: Make.reference("lamp"), properties: rows.map { Make.row($0.0, "String", $0.1) }, source: Make.source()
        )
        body.demand = demand.map { ($0, Make.source(4)) }
        page.operation?.body = body
        page.operation?.examples = sent.map { names in
            let json = JSONValue.object(names.map { .init($0, .string("x")) })
            let request = ExampleFacts.Message(
                method: method, url: "/lamps", body: .json(json), source: Make.source())
            return ExampleFacts(name: "", request: request, response: nil, source: Make.source())
        }
        let type = Make.type("lamp", properties: names.map { Make.row($0) }, keyProperty: "id")
        let model = Make.build(Make.page("lamp", [type]), page)
        let rules = model.operations.first?.requestBody?.properties.flatMap(\.rules) ?? []
        #expect(rules.allSatisfy { $0.id == "required.table" && $0.line == 4 })
        return model.type("lamp")?.properties.filter(\.isRequiredOnCreate).map(\.name) ?? []
    }

    @Test func whatExamplesBearOut() {
        #expect(required() == ["label"])
        #expect(required(sent: [["label"], ["label", "x"]]) == ["label"])
        #expect(required([("label", "."), ("other", ".")], sent: [["other", "label"]]) == ["label", "other"])
    }

    @Test func whatTheyDoNot() {
        #expect(required(demand: nil).isEmpty)
        #expect(required(sent: []).isEmpty)
        #expect(required(sent: [["label"], ["other"]]).isEmpty)
        #expect(required([("label", "Optional.")]).isEmpty)
        #expect(required([("id", "."), ("label", ".")], sent: [["id", "label"]]).isEmpty)
        #expect(required(of: ["label"]).isEmpty)
        #expect(required(method: "PATCH").isEmpty)
    }
}
